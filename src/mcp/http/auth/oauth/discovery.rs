//! Where an issuer's keys are, as its own metadata says: RFC 8414, or OpenID Connect Discovery where it has only that.

use super::secure::is_secure;
use serde_json::Value;
use url::Url;

/// Where the metadata may be, the likeliest first: the well-known part stands between host and path, or after the path.
pub(super) fn places(issuer: &Url) -> Vec<Url> {
    let path = issuer.path().trim_end_matches('/');
    let at = |path: String| {
        let mut url = issuer.clone();
        url.set_path(&path);
        url.set_query(None);
        url.set_fragment(None);
        url
    };
    let mut places = vec![
        at(format!("/.well-known/oauth-authorization-server{path}")),
        at(format!("/.well-known/openid-configuration{path}")),
        at(format!("{path}/.well-known/openid-configuration")),
    ];
    places.dedup();
    places
}

/// The address of the keys in the metadata of this issuer, and of no other.
pub(super) fn keys(issuer: &str, metadata: &Value) -> Result<Url, String> {
    if metadata["issuer"].as_str() != Some(issuer) {
        return Err("its metadata is that of another issuer".to_owned());
    }
    let url = metadata["jwks_uri"].as_str().and_then(|text| Url::parse(text).ok());
    url.filter(is_secure).ok_or_else(|| "its metadata names no https address of its keys".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn shown(issuer: &str) -> Vec<String> {
        places(&issuer.parse().unwrap()).into_iter().map(Into::into).collect()
    }

    #[test]
    fn metadata_is_looked_for_where_the_standards_put_it() {
        assert_eq!(
            shown("https://id.example/"),
            [
                "https://id.example/.well-known/oauth-authorization-server",
                "https://id.example/.well-known/openid-configuration"
            ]
        );
        assert_eq!(
            shown("https://id.example/tenant"),
            [
                "https://id.example/.well-known/oauth-authorization-server/tenant",
                "https://id.example/.well-known/openid-configuration/tenant",
                "https://id.example/tenant/.well-known/openid-configuration"
            ]
        );
    }

    #[test]
    fn only_the_issuers_own_metadata_counts_and_only_keys_that_nobody_can_change_on_the_way() {
        let of = |metadata: Value| keys("https://id.example", &metadata).map(|url| url.to_string());
        let told = |issuer: &str, keys: &str| of(json!({"issuer": issuer, "jwks_uri": keys}));
        assert_eq!(told("https://id.example", "https://id.example/k").unwrap(), "https://id.example/k");
        assert!(told("https://id.example", "http://127.0.0.1:1/k").is_ok());
        for (issuer, keys) in [
            ("https://id.example/", "https://id.example/k"),
            ("https://evil.example", "https://id.example/k"),
            ("https://id.example", "http://id.example/k"),
            ("https://id.example", "file:///k"),
            ("https://id.example", ""),
        ] {
            assert!(told(issuer, keys).is_err(), "{issuer} {keys}");
        }
        assert!(of(json!([])).is_err() && of(json!({"issuer": "https://id.example"})).is_err());
    }
}
