//! A sandbox on a socket, what is in it, and calls made from the facts.

use super::http::{Answer, Content, exchange, form};
use crate::facts::{Field, Operation};
use crate::sandbox::NOW;
use dsamba::sandbox::{Clock, ListenOptions, Listening, Options, SAMPLE_KEY, Sandbox, listen};
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// A sandbox that listens, and ids of things in it.
pub(super) struct World {
    listening: Listening,
    /// What to put where a path or a body asks for this name.
    known: HashMap<&'static str, String>,
}

/// A quiz that an import takes.
pub(super) const QUIZ_CSV: &str = "quiz_title,timing_mode,time_limit_seconds,question,correct,type,option1,option2,option3\n\
     Cities,quiz,60,\"Where, in Italy?\",Rome|Milan,multiple,Rome,Milan,Paris\n\
     Cities,quiz,60,Where in France?,Paris,single,Rome,Milan,Paris\n";
/// A poll that an import takes.
pub(super) const POLL_CSV: &str =
    "question,type,anonymous,option1,option2\nWhich day is best?,single,false,Monday,Friday\n";

impl World {
    /// The sample team at a fixed time. The first room has a session in progress, the second has none.
    pub(super) async fn new() -> Self {
        let sandbox = Sandbox::new(Options { clock: Clock::fixed(NOW), ..Options::default() }).unwrap();
        let listening = listen(sandbox, ListenOptions::default()).await.unwrap();
        let mut world = Self { listening, known: HashMap::new() };
        let room = world.first("/rooms?order=asc&limit=2", "room").await;
        let quiet = world.get("/rooms?order=asc&limit=2&offset=1").await["data"][0]["id"].as_str().unwrap().to_owned();
        world.known.insert("quiet", quiet);
        let ended = format!("/rooms/{room}/sessions?live=0&order=asc");
        let session = world.first(&ended, "session").await;
        world.first(&format!("/sessions/{session}/participants"), "participant").await;
        world.first("/recordings?order=asc", "recording").await;
        world.first("/webhooks", "webhook").await;
        let library = world.first("/libraries?order=asc", "library").await;
        world.first(&format!("/libraries/{library}/folders?order=asc"), "libraryFolder").await;
        world.first(&format!("/libraries/{library}/folders?order=desc"), "parent").await;
        world.first(&format!("/libraries/{library}/files?order=asc"), "libraryFile").await;
        world.first(&format!("/rooms/{room}/polls"), "poll").await;
        world.first(&format!("/rooms/{room}/quizzes"), "quiz").await;
        world.known.insert("role", "speaker".to_owned());
        world
    }

    /// The id of the first row of a list, remembered under a name.
    async fn first(&mut self, list: &str, name: &'static str) -> String {
        let page = self.get(list).await;
        let rows = page["data"].as_array().or(page.as_array()).unwrap_or_else(|| panic!("{list}: {page}"));
        let id = rows.first().unwrap_or_else(|| panic!("{list} is empty"))["id"].as_str().unwrap().to_owned();
        self.known.insert(name, id.clone());
        id
    }

    pub(super) fn id(&self, name: &str) -> &str {
        self.known.get(name).unwrap_or_else(|| panic!("nothing known as {name}"))
    }

    pub(super) fn set(&mut self, name: &'static str, value: &str) {
        self.known.insert(name, value.to_owned());
    }

    pub(super) async fn call(&self, method: &str, path: &str, content: Content) -> Answer {
        self.target(method, &format!("/api/v1{path}"), content).await
    }

    /// A call to any path of the sandbox's host.
    pub(super) async fn target(&self, method: &str, target: &str, content: Content) -> Answer {
        exchange(self.listening.addr(), method, target, &format!("Bearer {SAMPLE_KEY}"), content).await
    }

    pub(super) fn addr(&self) -> std::net::SocketAddr {
        self.listening.addr()
    }

    pub(super) async fn get(&self, path: &str) -> Value {
        let answer = self.call("GET", path, Content::None).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer.json()
    }

    pub(super) async fn post(&self, path: &str, body: Value) -> Answer {
        self.call("POST", path, Content::Json(body)).await
    }

    /// The path of an operation with everything in its braces filled in.
    pub(super) fn path(&self, fact: &Operation) -> String {
        let mut path = fact.path.clone();
        for segment in &fact.segments {
            path = path.replace(&format!("{{{}}}", segment.name), self.id(&segment.name));
        }
        path
    }

    /// The value for a field, made from what the facts say of it; by its name where it refers to something.
    fn value(&self, fact: &Operation, field: &Field) -> Value {
        let last = field.name.rsplit('.').next().unwrap_or_default();
        match last {
            "default_role" | "role" => return json!("moderator"),
            "roles" | "private_group_chat_roles" => return json!(["moderator", "speaker"]),
            "library_id" => return json!(self.id("library")),
            "webhooks" => return json!([self.id("webhook")]),
            "events" => return json!(["recording_ready"]),
            "tags" => return json!(["team"]),
            "languages" => return json!(["en", "es-ES"]),
            "breakouts" => return json!([{"name": "Table one"}]),
            "avatar" => return json!("https://example.com/a.png"),
            "permissions" => return json!({"broadcast": true, "manage_roles": ["speaker"]}),
            "folder_id" => return json!(self.id("libraryFolder")),
            "parent_id" => return json!(self.id("parent")),
            "friendly_url" | "domain" => return json!("made-from-facts"),
            "expires_at" => return json!("2030-01-01 12:00:00"),
            "caller_number" => return json!("+15550100"),
            "server_url" | "restream_url" => return json!("rtmps://stream.example.com/live"),
            // The street name of a role is unique; the rest are free texts.
            "name" if fact.path == "/roles" => return json!("made-from-facts"),
            _ => {}
        }
        if let Some(value) = field.values.first() {
            return json!(value);
        }
        let low = field.min.unwrap_or(1).max(1);
        match (field.kind.as_str(), field.format.as_str()) {
            (_, "color") => json!("#3771E0"),
            (_, "url") => json!("https://www.youtube.com/embed/x"),
            (_, "uuid") => json!(self.id("participant")),
            (_, "date") => json!("2026-11-01"),
            ("bool", _) => json!(true),
            ("integer" | "number", _) => json!(low.max(2)),
            ("integer or datetime" | "integer, minutes or datetime", _) => json!(60),
            ("datetime", _) => json!("2030-01-01 12:00:00"),
            ("text[]", _) => json!(["one"]),
            ("text", _) => json!("x".repeat(usize::try_from(low.max(5)).unwrap())),
            (kind, _) => panic!("{}: {}: no value for a {kind}", fact.key(), field.name),
        }
    }

    /// A body of every field that the facts name, nested ones too; of the required ones only, unless `all`.
    pub(super) fn body(&self, fact: &Operation, all: bool) -> Content {
        let Some(body) = &fact.body else {
            // The import of polls declares no body; it takes a file as that of quizzes does.
            return if fact.path.ends_with("/polls/import") {
                form("file", "polls.csv", POLL_CSV.as_bytes())
            } else {
                Content::None
            };
        };
        if body.media == "multipart/form-data" {
            return form("file", "quizzes.csv", QUIZ_CSV.as_bytes());
        }
        if body.array {
            let item = if body.fields.is_empty() {
                json!("call-from-facts")
            } else {
                Value::Object(self.members(fact, &body.fields, "[].", all))
            };
            return Content::Json(json!([item]));
        }
        Content::Json(Value::Object(self.members(fact, &body.fields, "", all)))
    }

    fn members(&self, fact: &Operation, fields: &[Field], prefix: &str, all: bool) -> Map<String, Value> {
        let mut out = Map::new();
        for field in fields.iter().filter(|f| all || f.required) {
            let Some(name) = field.name.strip_prefix(prefix).filter(|n| !n.contains('.')) else { continue };
            let value = match field.kind.as_str() {
                "object[]" => {
                    let inner = format!("{}[].", field.name);
                    let item = self.members(fact, fields, &inner, all);
                    json!([item, item])
                }
                "object" if name == "participant" => json!({"id": self.id("participant")}),
                _ => self.value(fact, field),
            };
            out.insert(name.to_owned(), value);
        }
        // Of these pairs only one may be given.
        if out.contains_key("server_url") {
            out.remove("type");
        }
        out
    }
}
