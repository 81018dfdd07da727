//! The server as an OAuth resource: tokens of an issuer whose keys come from a real server.

use super::auth::by;
use super::plain::Plain;
use super::{Answer, Fake, options, post_text, raw};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use dsamba::mcp::{Access, OAuth, Server};
use dsamba::{ServeOptions, serve};
use jsonwebtoken::crypto::rust_crypto::DEFAULT_PROVIDER as OTHER;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use rcgen::{KeyPair, PKCS_ECDSA_P256_SHA256};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

const ISSUER: &str = "https://id.example";
const AUDIENCE: &str = "https://mcp.example/mcp";

/// An issuer's key and its public half.
fn key(kid: &str) -> (EncodingKey, Value) {
    let pair = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
    let point = pair.public_key_raw().to_vec();
    let (x, y) = (BASE64.encode(&point[1..33]), BASE64.encode(&point[33..65]));
    let public = json!({"kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": kid, "x": x, "y": y});
    (EncodingKey::from_ec_der(&pair.serialize_der()), public)
}

fn now() -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs()
}

fn claims() -> Value {
    json!({"iss": ISSUER, "aud": AUDIENCE, "sub": "ana", "scope": "openid read", "exp": now() + 300})
}

/// Signed by another implementation than the one that checks.
fn sign(key: &EncodingKey, kid: &str, claims: &Value) -> String {
    let header = json!({"alg": "ES256", "typ": "JWT", "kid": kid});
    let message = format!("{}.{}", BASE64.encode(header.to_string()), BASE64.encode(claims.to_string()));
    let signer = (OTHER.signer_factory)(&Algorithm::ES256, key).unwrap();
    format!("{message}.{}", BASE64.encode(signer.sign(message.as_bytes())))
}

struct Issuer {
    key: EncodingKey,
    /// What its server shows.
    shown: Arc<Mutex<Value>>,
    plain: Plain,
    server: Server,
    fake: Arc<Fake>,
}

impl Issuer {
    async fn start() -> Self {
        Self::start_with(false).await
    }

    /// One whose keys come over TLS where that is asked for, from a server that only those trust who were given its certificate.
    async fn start_with(tls: bool) -> Self {
        let (key, public) = key("one");
        let shown = Arc::new(Mutex::new(json!({"keys": [{"kty": "unheard-of"}, public]})));
        let own = shown.clone();
        let answer = move |_: &str| own.lock().unwrap().to_string();
        let dir = tempfile::tempdir().unwrap();
        let (plain, ca_file) = if tls {
            let (plain, pem) = Plain::start_tls(answer).await;
            let file = dir.path().join("ca.pem");
            std::fs::write(&file, pem).unwrap();
            (plain, Some(file))
        } else {
            (Plain::start(answer).await, None)
        };
        let (jwks_url, audience) = (Some(plain.url.parse().unwrap()), AUDIENCE.parse().unwrap());
        let oauth = OAuth { issuer: ISSUER.into(), jwks_url, audience, ca_file };
        let fake = Arc::<Fake>::default();
        let access = Access { oauth: Some(oauth), ..Access::default() };
        let server = serve(ServeOptions { access, ..options(&fake) }).await.unwrap();
        Self { key, shown, plain, server, fake }
    }

    async fn list(&self, token: &str) -> Answer {
        by(&self.server, token, "", "tools/list", json!({})).await
    }
}

#[tokio::test]
async fn a_client_without_a_token_learns_where_to_get_one() {
    let issuer = Issuer::start().await;
    let answer = raw(&issuer.server, &post_text("", "{}")).await;
    assert_eq!(answer.status, 401);
    let place = "resource_metadata=\"https://mcp.example/.well-known/oauth-protected-resource/mcp\"";
    assert!(answer.head.contains(place), "{}", answer.head);
    for path in ["/.well-known/oauth-protected-resource", "/.well-known/oauth-protected-resource/mcp"] {
        let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
        let told = raw(&issuer.server, &request).await.json();
        assert_eq!((&told["resource"], &told["authorization_servers"]), (&json!(AUDIENCE), &json!([ISSUER])));
    }
    let request =
        "GET /.well-known/oauth-protected-resource/x HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    assert_eq!(raw(&issuer.server, request).await.status, 404);
    issuer.server.stop().await;
}

#[tokio::test]
async fn scopes_say_what_a_token_may_do() {
    let issuer = Issuer::start().await;
    let of = |scope: Value| {
        let mut claims = claims();
        claims["scope"] = scope;
        sign(&issuer.key, "one", &claims)
    };
    let tools = |answer: Answer| answer.json()["result"]["tools"].to_string();
    let read = issuer.list(&of(json!("openid read"))).await;
    assert_eq!(read.status, 200, "{} {}", read.head, read.body);
    assert!(!tools(read).contains("call-write"));
    let asked = json!({"name": "call-write", "arguments": {"operation": "create-room"}});
    let refused = by(&issuer.server, &of(json!("read")), "", "tools/call", asked).await.json();
    assert!(refused["error"].is_object(), "{refused}");
    assert!(tools(issuer.list(&of(json!("write"))).await).contains("call-write"));
    let none = issuer.list(&of(json!("openid readonly"))).await;
    assert_eq!(none.status, 403);
    assert!(none.head.contains("error=\"insufficient_scope\""), "{}", none.head);
    let mut listed = claims();
    listed["scope"] = Value::Null;
    listed["scp"] = json!(["write"]);
    assert!(tools(issuer.list(&sign(&issuer.key, "one", &listed)).await).contains("call-write"));
    assert_eq!(issuer.plain.count(), 1, "the keys are fetched once");
    issuer.server.stop().await;
}

#[tokio::test]
async fn whatever_is_not_this_issuers_token_for_this_server_now_is_refused() {
    let issuer = Issuer::start().await;
    let with = |name: &str, value: Value| {
        let mut claims = claims();
        claims[name] = value;
        sign(&issuer.key, "one", &claims)
    };
    let good = sign(&issuer.key, "one", &claims());
    let (other, _) = key("one");
    let shared = EncodingKey::from_secret(issuer.shown.lock().unwrap().to_string().as_bytes());
    let parts: Vec<&str> = good.split('.').collect();
    let none = BASE64.encode(json!({"alg": "none", "typ": "JWT"}).to_string());
    let cases = [
        ("expired", with("exp", json!(now() - 60))),
        ("not yet good", with("nbf", json!(now() + 120))),
        ("another issuer", with("iss", json!("https://evil.example"))),
        ("another audience", with("aud", json!("https://other.example/mcp"))),
        ("no audience", with("aud", Value::Null)),
        ("no end", with("exp", Value::Null)),
        ("no subject", with("sub", Value::Null)),
        ("an empty subject", with("sub", json!(""))),
        ("another key of this name", sign(&other, "one", &claims())),
        ("an unknown key", sign(&issuer.key, "two", &claims())),
        ("signed with a shared secret", encode(&Header::new(Algorithm::HS256), &claims(), &shared).unwrap()),
        ("unsigned", format!("{none}.{}.", parts[1])),
        ("without its signature", format!("{}.{}.", parts[0], parts[1])),
        ("altered", format!("{}.{}.{}", parts[0], BASE64.encode(claims().to_string().replace("ana", "ben")), parts[2])),
        ("no token", "nonsense.nonsense.nonsense".to_owned()),
    ];
    for (what, token) in cases {
        let answer = issuer.list(&token).await;
        assert_eq!(answer.status, 401, "{what}: {}", answer.body);
        assert!(answer.head.contains("error=\"invalid_token\""), "{what}: {}", answer.head);
    }
    assert_eq!(issuer.list(&good).await.status, 200);
    assert_eq!(issuer.fake.calls(), Vec::<String>::new());
    assert_eq!(issuer.plain.count(), 1, "an unknown key does not make it ask again at once");
    issuer.server.stop().await;
}

#[tokio::test]
async fn without_keys_no_token_is_good_and_the_answer_says_to_come_again() {
    let issuer = Issuer::start().await;
    *issuer.shown.lock().unwrap() = json!("nonsense");
    let answer = issuer.list(&sign(&issuer.key, "one", &claims())).await;
    assert_eq!(answer.status, 503);
    assert!(answer.head.contains("retry-after: "), "{}", answer.head);
    issuer.server.stop().await;
}

#[tokio::test]
async fn keys_come_over_tls_from_a_server_that_the_ca_file_vouches_for() {
    let issuer = Issuer::start_with(true).await;
    let answer = issuer.list(&sign(&issuer.key, "one", &claims())).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(issuer.plain.count(), 1);
    issuer.server.stop().await;
    let oauth = OAuth {
        issuer: ISSUER.into(),
        jwks_url: Some(issuer.plain.url.parse().unwrap()),
        audience: AUDIENCE.parse().unwrap(),
        ca_file: None,
    };
    let access = Access { oauth: Some(oauth), ..Access::default() };
    let server = serve(ServeOptions { access, ..options(&issuer.fake) }).await.unwrap();
    let answer = by(&server, &sign(&issuer.key, "one", &claims()), "", "tools/list", json!({})).await;
    assert_eq!(answer.status, 503, "a stranger's certificate brings no keys");
    assert_eq!(issuer.plain.count(), 1);
    server.stop().await;
}

#[tokio::test]
async fn keys_that_could_be_changed_on_the_way_are_refused_at_the_start() {
    for (issuer, keys, says) in [
        (ISSUER, Some("http://id.example/keys"), "https"),
        ("http://id.example", None, "https"),
        ("example", None, "is no address"),
    ] {
        let (jwks_url, audience) = (keys.map(|url| url.parse().unwrap()), AUDIENCE.parse().unwrap());
        let oauth = OAuth { issuer: issuer.into(), jwks_url, audience, ca_file: None };
        let access = Access { oauth: Some(oauth), ..Access::default() };
        let error = serve(ServeOptions { access, ..options(&Arc::default()) }).await.unwrap_err();
        assert!(error.message().contains(says), "{error}");
    }
}

#[tokio::test]
async fn the_issuers_own_metadata_says_where_its_keys_are() {
    let (key, public) = key("one");
    let own = Arc::new(Mutex::new(String::new()));
    let named = own.clone();
    let plain = Plain::start(move |head: &str| {
        let (issuer, head) = (named.lock().unwrap().clone(), head.to_ascii_lowercase());
        if head.starts_with("get /.well-known/openid-configuration ") {
            json!({"issuer": issuer, "jwks_uri": format!("{issuer}/keys")}).to_string()
        } else if head.starts_with("get /keys ") {
            json!({"keys": [public]}).to_string()
        } else {
            // As servers answer that show the same page everywhere.
            json!({"hello": "world"}).to_string()
        }
    })
    .await;
    own.lock().unwrap().clone_from(&plain.url);
    let oauth = OAuth { issuer: plain.url.clone(), jwks_url: None, audience: AUDIENCE.parse().unwrap(), ca_file: None };
    let access = Access { oauth: Some(oauth), ..Access::default() };
    let fake = Arc::<Fake>::default();
    let server = serve(ServeOptions { access, ..options(&fake) }).await.unwrap();
    let mut claims = claims();
    claims["iss"] = json!(plain.url);
    for _ in 0..2 {
        let answer = by(&server, &sign(&key, "one", &claims), "", "tools/list", json!({})).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
    }
    // The newer form of metadata, the older one, and the keys: once.
    assert_eq!(plain.count(), 3);
    server.stop().await;
}
