//! Secrets are planted wherever they can be, and everything that comes out is searched for them, in all their forms.

use super::*;
use crate::api::tool;
use crate::client::testing::{Answer, client_with, json, reply};
use crate::client::{Args, Client, Credential, Options};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::json as value;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Writes every event down.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<(Level, String)>>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, "{field}={value:?} ").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        let mut line = Line(String::new());
        event.record(&mut line);
        self.0.lock().unwrap().push((*event.metadata().level(), line.0));
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

impl Log {
    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().iter().map(|(_, line)| line.clone()).collect()
    }
}

const KEY: &str = "dk_9f+8/7e\"6d";
const STREAM: &str = "live-stream key/42";
const HOOK: &str = "Webhook pass-phrase=77";
const LINK: &str = "join+token/ab12cd";

fn jwt() -> String {
    let part = |v: serde_json::Value| URL_SAFE_NO_PAD.encode(v.to_string());
    format!("{}.{}.c2lnbmF0dXJl", part(value!({"alg": "HS256"})), part(value!({"td": "t", "u": "Ann"})))
}

/// Every form of every secret, and pieces of it, must be gone from `out`.
fn search(out: &str) {
    for secret in [KEY, STREAM, HOOK, LINK, &jwt()] {
        let json = value!(secret).to_string();
        let encoded: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        let mut forms = vec![
            secret.to_owned(),
            json.trim_matches('"').to_owned(),
            encoded,
            format!("{secret:?}").trim_matches('"').into(),
        ];
        for before in ["", "t", "te", "team:", "11:"] {
            let whole = STANDARD.encode(format!("{before}{secret}"));
            forms.push(whole[8.min(before.len() * 2)..whole.len() - 4].to_owned());
        }
        for form in forms {
            assert!(!out.contains(&form), "`{form}` came out:\n{out}");
        }
    }
}

/// Replies full of secrets: of the key and this call's argument anywhere, of others where their place gives them away.
fn plant(argument: &str) -> Vec<Answer> {
    let basic = STANDARD.encode(format!("team:{KEY}"));
    let echo = format!("<p>Authorization: Basic {basic} and {KEY} and {} and ?token={LINK} {argument}", jwt());
    let body = value!({
        "id": "x", "authorization_header": HOOK, "stream_key": STREAM, "token": jwt(), "nested": [{"token": LINK}],
        "link": format!("https://t.example/r?token={}&x=1", jwt()), "text": format!("{KEY} {basic} {}", jwt()),
    });
    let head = [
        ("content-type", "application/json"),
        ("set-cookie", KEY),
        ("x-echo", KEY),
        ("location", "/r?token=join+token/ab12cd"),
    ];
    vec![
        reply(200, &head, &body.to_string()),
        reply(200, &head, &body.to_string()[..body.to_string().len() - 2]),
        reply(
            422,
            &head,
            &value!({"message": echo, "errors": {"stream_key": [argument, KEY, basic], argument: [argument]}})
                .to_string(),
        ),
        reply(500, &[("content-type", "text/html")], &echo),
        reply(200, &[("content-type", "text/html")], &echo),
        reply(302, &[("location", &format!("https://u:pw@h.example/?token={LINK}&k={KEY}"))], ""),
        Answer::Broken(true),
        json(200, "{}"),
    ]
}

fn calls() -> Vec<(&'static str, Args, &'static str)> {
    let hook = Args::new()
        .with("endpoint", format!("https://a.example/?token={LINK}"))
        .with("events", "room_deleted")
        .with("authorization_header", HOOK);
    let stream = Args::new()
        .with("room", "2f0e1c9a-7f3b-4b8e-9a55-0d6f1a2b3c4d")
        .with("description", format!("about {KEY}"))
        .with("restream_key", STREAM);
    vec![("create-webhook", hook, HOOK), ("update-room", stream, STREAM)]
}

async fn everything(client: &Client, name: &str, args: &Args) -> String {
    let op = tool(name).unwrap();
    let mut out = format!("{client:?} {:?} {args:?} {:?}", client.options(), client.redactor());
    write!(out, "{}", client.curl(op, args).unwrap()).unwrap();
    for _ in 0..7 {
        match client.call(op, args.clone()).await {
            Ok(reply) => write!(out, "{reply:?}{:?}{:?}", reply.rows(), reply.text().map(str::len)).unwrap(),
            Err(e) => write!(out, "{e} {e:?} {:?} {}", e.hint(), e.to_json()).unwrap(),
        }
    }
    client.raw("GET", &format!("/rooms?token={LINK}&x={}", jwt()), &[], None).await.unwrap();
    out
}

#[tokio::test]
async fn no_secret_comes_out_anywhere() {
    let key = Credential::Key(KEY.into());
    let pair = Credential::TeamKey { team: "team".into(), key: KEY.into() };
    for credential in [key, pair] {
        for (name, args, argument) in calls() {
            let log = Log::default();
            let guard = tracing::subscriber::set_default(log.clone());
            let (client, script) = client_with(
                Options { credential: Some(credential.clone()), connection_management: false, ..Options::default() },
                plant(argument),
            );
            let out = everything(&client, name, &args).await;
            drop(guard);
            assert_eq!(script.lines().len(), 8);
            let lines = log.lines();
            assert_eq!(lines.len(), 8 + 7, "a line for each request, and one for each reply");
            search(&out);
            search(&lines.join("\n"));
            assert!(
                log.0.lock().unwrap().iter().all(|(level, _)| *level == Level::DEBUG),
                "nothing per call above debug"
            );
        }
    }
}

#[tokio::test]
async fn a_line_shows_method_address_headers_and_body() {
    let log = Log::default();
    let guard = tracing::subscriber::set_default(log.clone());
    let credential = Some(Credential::Key(KEY.into()));
    let (client, _) = client_with(Options { credential, ..Options::default() }, [json(200, r#"{"id":"x"}"#)]);
    client.call(tool("create-room").unwrap(), Args::new().with("description", "Daily")).await.unwrap();
    drop(guard);
    let lines = log.lines();
    for part in ["POST", "/rooms", "authorization: ***", r#"{"description":"Daily"}"#] {
        assert!(lines[0].contains(part), "{part}: {}", lines[0]);
    }
    assert!(lines[1].contains("status=200") && lines[1].contains(r#"{"id":"x"}"#), "{}", lines[1]);
}

#[test]
fn bodies_are_cut_and_never_through_a_secret() {
    let redactor = Redactor::new().with_secret("sekret-developer-key");
    assert_eq!(body(&Bytes::from_static(b"\x89PNG\xff\xfe"), &redactor), "<6 bytes, not text>");
    for before in [SHOWN, SHOWN * 3 / 4, SHOWN * 2].into_iter().flat_map(|edge| edge - 45..edge + 5) {
        let text = format!("{}sekret-developer-key{}", "x".repeat(before), "y".repeat(SHOWN * 3));
        let shown = body(&Bytes::from(text), &redactor);
        assert!(!shown.contains("sek") && shown.len() < SHOWN + 60, "{before}: {shown}");
    }
    // Masks make a text shorter, so that more of it could be shown: still not its cut end.
    let many = format!("{}{}", "sekret-developer-key ".repeat(SHOWN / 12), "sekret-developer-key".repeat(SHOWN / 4));
    assert!(!body(&Bytes::from(many), &redactor).contains("sek"));
}
