//! An entry of ours in a client's configuration. It holds no secret: the key and the bearer are named, never written.

use super::{Client, Reference};
use crate::env;
use serde_json::{Map, Value, json};
use std::path::Path;

/// What the server is called in a client unless another name is wanted.
pub(in crate::cli::commands::mcp) const DEFAULT_NAME: &str = "digital-samba";
/// The question for the developer key, of clients that ask their user.
const KEY_INPUT: &str = "digital-samba-key";
/// The question for the bearer of a server.
const BEARER_INPUT: &str = "digital-samba-bearer";
/// The members of an entry that are ours to set; all others are the user's.
const OWN: &[&str] = &["type", "command", "args", "env", "env_vars", "url", "headers", "bearer_token_env_var"];
const AUTHORIZATION: &str = "Authorization";

/// What a client is to talk to.
#[derive(Debug)]
pub(in crate::cli::commands::mcp) enum Server {
    /// A process that it starts; `key` is the variable with the developer key, if the server needs to be handed it.
    Process { command: String, args: Vec<String>, key: Option<&'static str> },
    /// A server that runs; `bearer` is the variable with its bearer, if it wants one.
    Http { url: String, bearer: Option<String> },
}

/// The entry that this client needs for it.
pub(in crate::cli::commands::mcp) fn wanted(client: &Client, server: &Server) -> Map<String, Value> {
    let mut entry = Map::new();
    match server {
        Server::Process { command, args, key } => {
            if client.typed {
                entry.insert("type".into(), "stdio".into());
            }
            entry.insert("command".into(), command.as_str().into());
            entry.insert("args".into(), args.as_slice().into());
            match (key, client.reference) {
                (Some(key), Reference::Forwarded) => drop(entry.insert("env_vars".into(), json!([key]))),
                (Some(key), reference) => {
                    if let Some(value) = named(reference, key, KEY_INPUT) {
                        entry.insert("env".into(), json!({*key: value}));
                    }
                }
                (None, _) => {}
            }
        }
        Server::Http { url, bearer } => {
            if client.typed_http {
                entry.insert("type".into(), "http".into());
            }
            entry.insert("url".into(), url.as_str().into());
            match (bearer, client.reference) {
                (Some(name), Reference::Forwarded) => {
                    entry.insert("bearer_token_env_var".into(), name.as_str().into());
                }
                (Some(name), reference) => {
                    if let Some(value) = named(reference, name, BEARER_INPUT) {
                        entry.insert("headers".into(), json!({AUTHORIZATION: format!("Bearer {value}")}));
                    }
                }
                (None, _) => {}
            }
        }
    }
    entry
}

/// The value of a variable as the client's configuration names it.
fn named(reference: Reference, variable: &str, input: &str) -> Option<String> {
    match reference {
        Reference::Braces => Some(format!("${{{variable}}}")),
        Reference::EnvBraces => Some(format!("${{env:{variable}}}")),
        Reference::Input => Some(format!("${{input:{input}}}")),
        Reference::Forwarded | Reference::Nothing => None,
    }
}

/// The questions to the user that an entry refers to, by id.
pub(in crate::cli::commands::mcp) fn inputs(entry: &Map<String, Value>) -> Vec<(&'static str, Value)> {
    let text = Value::Object(entry.clone()).to_string();
    let about = [
        (KEY_INPUT, "The developer key of your Digital Samba team"),
        (BEARER_INPUT, "The bearer of the dsamba server"),
    ];
    let used = about.into_iter().filter(|(id, _)| text.contains(&format!("${{input:{id}}}")));
    used.map(|(id, about)| (id, json!({"type": "promptString", "id": id, "description": about, "password": true})))
        .collect()
}

/// What has to change for an entry to be as wanted: each member with its new value, or none where it goes. What the user added
/// to it stays.
pub(in crate::cli::commands::mcp) fn changes(
    existing: &Map<String, Value>,
    wanted: &Map<String, Value>,
) -> Vec<(&'static str, Option<Value>)> {
    let of = |key: &'static str| {
        let (old, new) = (existing.get(key), wanted.get(key));
        let merged = match key {
            "env" => object(old, new, &|name| name == env::DEVELOPER_KEY || env::DEVELOPER_KEY_ALIASES.contains(&name)),
            "headers" => object(old, new, &|name| name.eq_ignore_ascii_case(AUTHORIZATION)),
            "env_vars" => variables(old, new),
            _ => new.cloned(),
        };
        (merged.as_ref() != old).then_some((key, merged))
    };
    OWN.iter().filter_map(|key| of(key)).collect()
}

/// The old members save those that are ours, and the new ones.
fn object(old: Option<&Value>, new: Option<&Value>, ours: &dyn Fn(&str) -> bool) -> Option<Value> {
    let Some(old) = old.and_then(Value::as_object) else { return new.cloned() };
    let empty = Map::new();
    let new = new.and_then(Value::as_object).unwrap_or(&empty);
    let mut all: Map<_, _> =
        old.iter().filter(|(k, _)| !ours(k) || new.contains_key(*k)).map(|(k, v)| (k.clone(), v.clone())).collect();
    all.extend(new.iter().map(|(k, v)| (k.clone(), v.clone())));
    (!all.is_empty() || old.is_empty()).then_some(Value::Object(all))
}

/// The old names save those of the key, and the new ones.
fn variables(old: Option<&Value>, new: Option<&Value>) -> Option<Value> {
    let Some(old) = old.and_then(Value::as_array) else { return new.cloned() };
    let new = new.and_then(Value::as_array).cloned().unwrap_or_default();
    let is_key =
        |v: &Value| v.as_str().is_some_and(|n| n == env::DEVELOPER_KEY || env::DEVELOPER_KEY_ALIASES.contains(&n));
    let mut all: Vec<_> = old.iter().filter(|v| !is_key(v) || new.contains(v)).cloned().collect();
    all.extend(new.into_iter().filter(|v| !old.contains(v)));
    (!all.is_empty() || old.is_empty()).then_some(Value::Array(all))
}

/// Whether an entry is ours to change or remove: it starts this program's `serve`, or it calls a server over HTTP and bears
/// the name that we give or an address on this machine as `dsamba serve --http` has it.
pub(in crate::cli::commands::mcp) fn is_ours(name: &str, entry: &Value) -> bool {
    if let Some(command) = entry["command"].as_str() {
        let program = Path::new(command).file_stem().is_some_and(|stem| stem == "dsamba");
        return program && entry["args"].as_array().is_some_and(|args| args.iter().any(|a| a == "serve"));
    }
    let Some(url) = entry["url"].as_str().and_then(|url| url::Url::parse(url).ok()) else { return false };
    name == DEFAULT_NAME || (super::super::http::is_here(&url) && url.path() == "/mcp")
}

/// What is wrong with an entry of ours.
pub(in crate::cli::commands::mcp) fn flaw(entry: &Value) -> Option<String> {
    if let Some(command) = entry["command"].as_str()
        && Path::new(command).is_absolute()
        && !Path::new(command).is_file()
    {
        return Some(format!("{command} is gone: install it again"));
    }
    let in_clear = |value: Option<&Value>| {
        let text = value.and_then(Value::as_str).unwrap_or_default();
        !text.is_empty() && !text.contains("${")
    };
    let env = entry["env"].as_object();
    let key = env::DEVELOPER_KEY_ALIASES.iter().chain([&env::DEVELOPER_KEY]);
    if key.into_iter().any(|name| in_clear(env.and_then(|e| e.get(*name)))) {
        return Some("it holds the developer key in clear: install it again".to_owned());
    }
    in_clear(entry["headers"].get(AUTHORIZATION)).then(|| "it holds the bearer in clear: install it again".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::commands::mcp::clients;

    fn process(key: Option<&'static str>) -> Server {
        Server::Process { command: "/bin/dsamba".into(), args: vec!["serve".into()], key }
    }

    fn map(value: Value) -> Map<String, Value> {
        match value {
            Value::Object(map) => map,
            other => panic!("{other}"),
        }
    }

    #[test]
    fn every_client_names_the_key_and_none_holds_it() {
        for client in clients::ALL {
            let text = Value::Object(wanted(client, &process(Some(env::DEVELOPER_KEY)))).to_string();
            let refers = text.contains("${") || text.contains("env_vars");
            assert_eq!(refers, client.reference != Reference::Nothing, "{}: {text}", client.name);
        }
    }

    #[test]
    fn what_the_user_added_stays_and_a_key_in_clear_goes() {
        let cursor = clients::of("cursor").unwrap();
        let old = map(json!({"type": "stdio", "command": "/old/dsamba", "args": ["serve"], "disabled": true,
            "env": {"DS_DEVELOPER_KEY": "s3cret", "DSAMBA_TIMEOUT": "9s"}}));
        let new = wanted(cursor, &process(Some(env::DEVELOPER_KEY)));
        assert_eq!(
            changes(&old, &new),
            vec![
                ("command", Some(json!("/bin/dsamba"))),
                (
                    "env",
                    Some(
                        json!({"DSAMBA_TIMEOUT": "9s", "DIGITAL_SAMBA_DEVELOPER_KEY": "${env:DIGITAL_SAMBA_DEVELOPER_KEY}"})
                    )
                ),
            ]
        );
        assert_eq!(changes(&new, &new), Vec::new(), "nothing to do a second time");
        let http = wanted(cursor, &Server::Http { url: "http://127.0.0.1:3000/mcp".into(), bearer: None });
        let gone: Vec<_> = changes(&new, &http).into_iter().filter(|(_, v)| v.is_none()).map(|(k, _)| k).collect();
        assert_eq!(gone, ["type", "command", "args", "env"]);
    }

    #[test]
    fn ours_is_what_starts_or_calls_this_program() {
        let ours = |name: &str, entry: Value| is_ours(name, &entry);
        assert!(ours("x", json!({"command": "/opt/dsamba", "args": ["serve", "--read-only"]})));
        assert!(ours("x", json!({"url": "http://localhost:3000/mcp"})));
        assert!(ours(DEFAULT_NAME, json!({"url": "https://mcp.example/mcp"})));
        for other in [
            json!({"command": "npx", "args": ["serve"]}),
            json!({"command": "dsamba"}),
            json!("x"),
            json!({}),
            json!({"url": "https://mcp.example/mcp"}),
        ] {
            assert!(!ours("x", other.clone()), "{other}");
        }
    }

    #[test]
    fn flaws_are_found() {
        assert!(flaw(&json!({"command": "/no/such/dsamba"})).unwrap().contains("is gone"));
        assert!(flaw(&json!({"env": {"DIGITAL_SAMBA_API_KEY": "k"}})).unwrap().contains("in clear"));
        assert!(flaw(&json!({"headers": {"Authorization": "Bearer x"}})).unwrap().contains("in clear"));
        assert_eq!(flaw(&json!({"env": {"DIGITAL_SAMBA_API_KEY": "${X}"}})), None);
    }
}
