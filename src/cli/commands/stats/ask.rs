//! The figures of a running server, over HTTP.

use crate::env;
use crate::error::{Error, Kind, Result};
use bytes::Bytes;
use http::Request;
use http::header::{AUTHORIZATION, HOST};
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use std::time::Duration;
use tokio::net::TcpStream;
use url::Url;

/// Longest that a server may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// Most bytes read of its answer.
const MOST: usize = 8 << 20;

/// The address of a server from what people have at hand: what it printed, or only its host and port.
pub(super) fn server(text: &str) -> Result<Url> {
    let wrong = || {
        Error::usage(format!("`{}` is not the address of a server", text.escape_debug()))
            .with_hint("give what `dsamba serve --http` printed, such as http://127.0.0.1:3000/mcp")
    };
    let full = if text.contains("://") { text.to_owned() } else { format!("http://{text}") };
    let mut url = Url::parse(&full).map_err(|_| wrong())?;
    let known = matches!(url.path().trim_end_matches('/'), "" | "/mcp" | "/stats" | "/metrics");
    let plain = url.username().is_empty() && url.password().is_none() && url.query().is_none();
    if url.scheme() != "http" || !url.has_host() || !known || !plain {
        return Err(wrong());
    }
    url.set_path("/stats");
    url.set_fragment(None);
    Ok(url)
}

/// Its figures.
pub(super) async fn figures(url: &Url) -> Result<Value> {
    let late = |_| Error::new(Kind::Timeout, format!("{} did not answer within {} s", shown(url), PATIENCE.as_secs()));
    tokio::time::timeout(PATIENCE, exchange(url)).await.map_err(late)?
}

async fn exchange(url: &Url) -> Result<Value> {
    let hint = "is `dsamba serve --http` running, and is the address what it printed?";
    let broken = |e: &dyn std::fmt::Display| {
        Error::new(Kind::Network, format!("cannot read from {}: {e}", shown(url))).with_hint(hint)
    };
    let address =
        (url.host_str().unwrap_or_default().trim_matches(['[', ']']), url.port_or_known_default().unwrap_or(80));
    let stream = TcpStream::connect(address)
        .await
        .map_err(|e| Error::new(Kind::Network, format!("nothing answers at {}: {e}", shown(url))).with_hint(hint))?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(|e| broken(&e))?;
    let mut request = Request::get(url.path()).header(HOST, url.authority());
    if let Some(token) = env::var(env::AUTH_TOKEN) {
        request = request.header(AUTHORIZATION, format!("Bearer {}", token.trim()));
    }
    let request = request.body(Empty::<Bytes>::new()).map_err(|e| broken(&e))?;
    let reply = async {
        let reply = sender.send_request(request).await.map_err(|e| broken(&e))?;
        let (head, body) = reply.into_parts();
        let body = Limited::new(body, MOST).collect().await.map_err(|e| broken(&e))?.to_bytes();
        Ok::<_, Error>((head.status, body))
    };
    // The connection works only while it is polled; it ends after the reply, or with the reason why there is none.
    let (status, body) = tokio::select! {
        reply = reply => reply?,
        Err(e) = connection => return Err(broken(&e)),
    };
    let other = |why: &str| Error::new(Kind::UnexpectedReply, format!("{} {why}", shown(url)));
    match status.as_u16() {
        200 => serde_json::from_slice(&body)
            .ok()
            .filter(|v: &Value| v["features"].is_object())
            .ok_or_else(|| other("is not a dsamba server").with_hint(hint)),
        404 => {
            Err(other("shows no figures")
                .with_hint("the server is started with ENABLE_METRICS=off, or is another program"))
        }
        403 => Err(other("lets only callers in that use its own name").with_hint("call it by 127.0.0.1 or localhost")),
        status => Err(other(&format!("answered {status}")).with_hint(hint)),
    }
}

fn shown(url: &Url) -> &str {
    url.authority()
}

#[cfg(test)]
mod tests {
    use super::server;

    #[test]
    fn addresses_as_people_have_them() {
        for text in
            ["http://127.0.0.1:3000", "http://127.0.0.1:3000/mcp", "127.0.0.1:3000", "http://127.0.0.1:3000/stats"]
        {
            assert_eq!(server(text).unwrap().as_str(), "http://127.0.0.1:3000/stats", "{text}");
        }
        for bad in ["", "https://h", "http://h/api/v1", "http://u:p@h", "ftp://h", "http://h/?a=b"] {
            assert!(server(bad).is_err(), "{bad}");
        }
    }
}
