//! What a client that has no token yet is told: whose tokens this server takes (RFC 9728).

use super::claims::{READ, WRITE};
use crate::mcp::access::OAuth;
use serde_json::json;

/// Where it is told.
pub(in crate::mcp::http::auth) const PATH: &str = "/.well-known/oauth-protected-resource";

pub(super) fn document(settings: &OAuth) -> String {
    json!({
        "resource": settings.audience.as_str(),
        "authorization_servers": [settings.issuer],
        "bearer_methods_supported": ["header"],
        "scopes_supported": [READ, WRITE],
        "resource_name": "Digital Samba",
    })
    .to_string()
}

/// The address of the document: the well-known path comes between the host and the path of the resource.
pub(super) fn url(settings: &OAuth) -> String {
    let (resource, mut url) = (&settings.audience, settings.audience.clone());
    url.set_path(&format!("{PATH}{}", resource.path().trim_end_matches('/')));
    url.set_query(None);
    url.set_fragment(None);
    url.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_stands_between_host_and_path() {
        let of = |audience: &str| {
            let url = |text: &str| url::Url::parse(text).unwrap();
            super::url(&OAuth {
                issuer: "https://id.example".into(),
                jwks_url: None,
                audience: url(audience),
                ca_file: None,
            })
        };
        assert_eq!(of("https://a.example/mcp"), "https://a.example/.well-known/oauth-protected-resource/mcp");
        assert_eq!(of("https://a.example"), "https://a.example/.well-known/oauth-protected-resource");
    }
}
