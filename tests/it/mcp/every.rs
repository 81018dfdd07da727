//! Every operation, called through MCP on the sandbox team, in one story: what a call does is looked at through another
//! operation. The story ends by counting that none was left out. It is told twice: with a tool for each operation, and
//! through `call-read` and `call-write`.

use super::{text, tool};
use dsamba::api::{self, Effects};
use dsamba::mcp::{Server, Surface, Upstream};
use dsamba::{ServeOptions, sandbox, serve};
use serde_json::{Value, json};
use std::collections::BTreeSet;

struct Story {
    server: Server,
    surface: Surface,
    told: BTreeSet<String>,
}

impl Story {
    async fn begin(surface: Surface) -> Self {
        let options = ServeOptions {
            port: 0,
            upstream: Upstream::Sandbox(sandbox::Options::default()),
            surface,
            allow_destructive: true,
            ..Default::default()
        };
        Self { server: serve(options).await.unwrap(), surface, told: BTreeSet::new() }
    }

    async fn call(&self, name: &str, arguments: Value) -> Value {
        if self.surface == Surface::Full {
            return tool(&self.server, name, arguments).await;
        }
        let reads = api::tool(name).unwrap().effects.has(Effects::READ);
        let by = if reads { "call-read" } else { "call-write" };
        tool(&self.server, by, json!({"operation": name, "arguments": arguments})).await
    }

    /// Calls a tool, which must succeed; gives the structured result, or the text where there is none.
    async fn ok(&mut self, name: &str, arguments: Value) -> Value {
        let result = self.call(name, arguments.clone()).await;
        assert_eq!(result["isError"], false, "{name} {arguments}: {}", text(&result));
        self.told.insert(name.to_owned());
        match &result["structuredContent"] {
            Value::Null => result["content"][0]["text"].clone(),
            json => json.clone(),
        }
    }

    /// Calls a tool that must fail with this status.
    async fn no(&self, status: u16, name: &str, arguments: Value) {
        let result = self.call(name, arguments.clone()).await;
        assert_eq!(result["structuredContent"]["error"]["status"], status, "{name} {arguments}: {result}");
    }

    /// How many rows a list has.
    async fn count(&mut self, name: &str, mut arguments: Value) -> usize {
        arguments["limit"] = 100.into();
        rows(&self.ok(name, arguments).await).len()
    }
}

fn rows(list: &Value) -> &Vec<Value> {
    list["data"].as_array().unwrap_or_else(|| panic!("no list: {list}"))
}

fn id(of: &Value) -> String {
    of["id"].as_str().unwrap_or_else(|| panic!("no id: {of}")).to_owned()
}

#[tokio::test]
async fn every_operation_does_what_it_says_as_a_tool_of_its_own() {
    tell(Surface::Full).await;
}

#[tokio::test]
async fn every_operation_does_what_it_says_through_the_dispatchers() {
    tell(Surface::Meta).await;
}

async fn tell(surface: Surface) {
    let mut s = Story::begin(surface).await;
    rooms_and_team(&mut s).await;
    roles_and_webhooks(&mut s).await;
    libraries(&mut s).await;
    live(&mut s).await;
    questions_and_chat(&mut s).await;
    polls_and_quizzes(&mut s).await;
    recordings(&mut s).await;
    past_sessions(&mut s).await;
    let left_out: Vec<_> = api::ops().map(|op| op.tool).filter(|t| !s.told.contains(*t)).collect();
    assert!(left_out.is_empty(), "never called: {left_out:?}");
    s.server.stop().await;
}

async fn rooms_and_team(s: &mut Story) {
    let room = id(&s.ok("create-room", json!({"friendly_url": "story", "tags": ["a-tag"]})).await);
    s.ok("update-room", json!({"room": room, "description": "Told anew"})).await;
    assert_eq!(s.ok("get-room-details", json!({"room": "story"})).await["description"], "Told anew");
    assert_eq!(rows(&s.ok("list-rooms", json!({"limit": 1})).await)[0]["id"], json!(room));
    let token = s.ok("generate-token", json!({"room": room, "u": "Ada", "exp": "60"})).await;
    assert_eq!(token["token"].as_str().unwrap().split('.').count(), 3, "a JWT: {token}");
    s.ok("delete-rooms-by-tag", json!({"tags": ["a-tag"]})).await;
    s.no(404, "get-room-details", json!({"room": room})).await;
    let room = id(&s.ok("create-room", json!({})).await);
    s.ok("delete-room-resources", json!({"room": room})).await;
    s.ok("delete-room", json!({"room": room})).await;
    s.no(404, "get-room-details", json!({"room": room})).await;

    s.ok("update-default-room-settings", json!({"language": "de-DE"})).await;
    assert_eq!(s.ok("get-default-room-settings", json!({})).await["language"], "de-DE");
    assert!(!rows(&s.ok("get-permissions", json!({})).await).is_empty());
    for name in
        ["get-team-statistics", "get-current-team-statistics", "get-current-statistics", "get-statistics-totals"]
    {
        s.ok(name, json!({})).await;
    }
    s.ok("list-started-sessions", json!({})).await;
}

async fn roles_and_webhooks(s: &mut Story) {
    let role = id(&s.ok("create-role", json!({"name": "usher", "display_name": "Usher"})).await);
    s.ok("update-role", json!({"role": role, "display_name": "Door keeper"})).await;
    assert_eq!(s.ok("get-role", json!({"role": "usher"})).await["display_name"], "Door keeper");
    let before = s.count("get-roles", json!({})).await;
    s.ok("delete-role", json!({"role": role})).await;
    assert_eq!(s.count("get-roles", json!({})).await, before - 1);

    let events = s.ok("list-webhook-events", json!({})).await;
    assert_eq!(rows(&events).len(), 39);
    let hook = json!({"endpoint": "http://192.0.2.1/h", "events": ["room_deleted"], "authorization_header": "s3cret"});
    let hook = id(&s.ok("create-webhook", hook).await);
    s.ok("update-webhook", json!({"webhook": hook, "name": "Ours"})).await;
    let seen = s.ok("get-webhook", json!({"webhook": hook})).await;
    assert_eq!((&seen["name"], &seen["authorization_header"]), (&json!("Ours"), &json!("********")));
    let before = s.count("list-webhooks", json!({})).await;
    s.ok("delete-webhook", json!({"webhook": hook})).await;
    assert_eq!(s.count("list-webhooks", json!({})).await, before - 1);
}

async fn libraries(s: &mut Story) {
    let library = id(&s.ok("create-library", json!({"name": "Ours", "external_id": "lib-1"})).await);
    s.ok("update-library", json!({"library": library, "name": "Theirs"})).await;
    assert_eq!(s.ok("get-library-details", json!({"library": library})).await["name"], "Theirs");
    let folder = id(&s.ok("create-library-folder", json!({"library": library, "name": "Plans"})).await);
    s.ok("update-library-folder", json!({"library": library, "folder": folder, "name": "Maps"})).await;
    let seen = s.ok("get-library-folder-details", json!({"library": library, "folder": folder})).await;
    assert_eq!(seen["description"], "Maps", "{seen}");
    assert_eq!(s.count("list-library-folders", json!({"library": library})).await, 1);
    let upload = s.ok("create-library-file", json!({"library": library, "name": "plan.pdf"})).await;
    assert_eq!(upload["token"], "********", "an upload's token is a secret: {upload}");
    s.ok("create-webapp", json!({"library": library, "url": "https://example.com", "name": "App"})).await;
    s.ok("create-whiteboard", json!({"library": library})).await;
    let files = s.ok("list-library-files", json!({"library": library})).await;
    assert!(rows(&files).len() >= 2, "{files}");
    let file = id(&rows(&files)[0]);
    s.ok("update-library-file", json!({"library": library, "file": file, "name": "Renamed"})).await;
    let seen = s.ok("get-library-file-details", json!({"library": library, "file": file})).await;
    assert!(seen["name"].to_string().contains(">Renamed<"), "{seen}");
    let tree = s.ok("get-library-hierarchy", json!({"library": library})).await;
    let whole = "the document declares no more of it than the library itself";
    assert!(tree["name"].to_string().contains(">Theirs<"), "{whole}: {tree}");
    s.ok("delete-library-file", json!({"library": library, "file": file})).await;
    s.no(404, "get-library-file-details", json!({"library": library, "file": file})).await;
    s.ok("delete-library-folder", json!({"library": library, "folder": folder})).await;
    s.no(404, "get-library-folder-details", json!({"library": library, "folder": folder})).await;
    let before = s.count("list-libraries", json!({})).await;
    s.ok("delete-library", json!({"library": library})).await;
    assert_eq!(s.count("list-libraries", json!({})).await, before - 1);
    // The pages of a file that is there already.
    let library = id(&rows(&s.ok("list-libraries", json!({})).await)[0]);
    let file = id(&rows(&s.ok("list-library-files", json!({"library": library})).await)[0]);
    assert!(s.ok("get-file-links", json!({"library": library, "file": file})).await["pages"].is_array());
}

async fn live(s: &mut Story) {
    let live = s.ok("list-live-rooms", json!({"order": "asc"})).await;
    let room = id(&rows(&live)[0]);
    s.ok("get-live-room", json!({"room": room})).await;
    assert!(!rows(&s.ok("list-live-participants", json!({})).await).is_empty());
    s.ok("get-current-room-statistics", json!({"room": room})).await;
    let of_room = s.ok("get-live-room-participants", json!({"room": room})).await;
    let person = id(&of_room["live_participants"][0]);
    for name in ["raise-participant-hand", "lower-participant-hand"] {
        s.ok(name, json!({"room": room, "participant": person})).await;
    }
    s.ok("start-transcription", json!({"room": room})).await;
    s.ok("stop-transcription", json!({"room": room})).await;
    s.ok("start-restreamer", json!({"room": room, "stream_key": "k", "server_url": "rtmp://192.0.2.1/app"})).await;
    s.ok("stop-restreamer", json!({"room": room})).await;
    s.ok("connect-phone", json!({"room": room})).await;
    s.ok("phone-participants-joined", json!({"room": room, "calls": [{"call_id": "c1", "name": "Bo"}]})).await;
    let act = [
        "raise-phone-participant-hand",
        "lower-phone-participant-hand",
        "mute-phone-participant",
        "unmute-phone-participant",
    ];
    for name in act {
        s.ok(name, json!({"room": room, "call_id": "c1"})).await;
    }
    s.ok("phone-participants-left", json!({"room": room, "call_ids": ["c1"]})).await;
    s.ok("disconnect-phone", json!({"room": room})).await;
    s.ok("start-recording", json!({"room": room})).await;
    s.ok("stop-recording", json!({"room": room})).await;
}

async fn questions_and_chat(s: &mut Story) {
    let room = id(&rows(&s.ok("list-live-rooms", json!({"order": "asc"})).await)[0]);
    s.ok("send-chat-message", json!({"room": room, "message": "hello from the story"})).await;
    let chat = s.ok("list-chat-messages", json!({"room": room, "limit": 100})).await;
    assert!(chat.to_string().contains("hello from the story"), "{chat}");
    s.ok("export-chat-messages", json!({"room": room, "format": "txt"})).await;

    let by = json!({"name": "Ada", "external_id": "ada"});
    let asked = json!({"room": room, "participant": by, "question": "When is lunch?"});
    s.ok("create-question", asked).await;
    let list = s.ok("list-questions", json!({"room": room, "limit": 100})).await;
    let asked = |q: &&Value| q["question"].to_string().contains(">When is lunch?<");
    let question = rows(&list).iter().find(asked).unwrap_or_else(|| panic!("{list}"));
    let question = id(question);
    let with = |more: Value| {
        let mut args = json!({"room": room, "question": question, "participant": by});
        args.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        args
    };
    s.ok("update-question", with(json!({"text": "When is dinner?"}))).await;
    assert!(s.ok("list-questions", json!({"room": room, "limit": 100})).await.to_string().contains("When is dinner?"));
    s.ok("vote-question", with(json!({}))).await;
    s.ok("unvote-question", with(json!({}))).await;
    for name in ["start-live-answer", "cancel-live-answer", "start-live-answer", "stop-live-answer"] {
        s.ok(name, with(json!({}))).await;
    }
    s.ok("dismiss-question", with(json!({}))).await;
    s.ok("reopen-question", with(json!({}))).await;
    s.ok("create-answer", with(json!({"answer": "At eight"}))).await;
    let list = s.ok("list-questions", json!({"room": room, "limit": 100})).await;
    let found = rows(&list).iter().find(|q| q["id"] == json!(question)).unwrap();
    let answers = found["answers"].as_array().unwrap_or_else(|| panic!("{found}"));
    let answer = id(answers.iter().find(|a| a.to_string().contains("At eight")).unwrap_or_else(|| panic!("{found}")));
    s.ok("update-answer", with(json!({"answer": answer, "text": "At nine"}))).await;
    assert!(s.ok("list-questions", json!({"room": room, "limit": 100})).await.to_string().contains("At nine"));
    s.ok("export-qa-data", json!({"room": room, "format": "txt"})).await;
    s.ok("delete-answer", with(json!({"answer": answer}))).await;
    assert!(!s.ok("list-questions", json!({"room": room, "limit": 100})).await.to_string().contains("At nine"));
    s.ok("delete-question", with(json!({}))).await;
    assert!(!s.ok("list-questions", json!({"room": room, "limit": 100})).await.to_string().contains(&question));
}

async fn polls_and_quizzes(s: &mut Story) {
    let room = id(&s.ok("create-room", json!({"friendly_url": "ballots"})).await);
    let choices = json!([{"text": "Monday"}, {"text": "Friday"}]);
    let poll = s.ok("create-poll", json!({"room": room, "question": "Which day?", "options": choices})).await;
    let poll = poll["id"].as_str().map_or_else(|| panic!("{poll}"), str::to_owned);
    s.ok("update-poll", json!({"room": room, "poll": poll, "question": "Which week day?"})).await;
    assert!(s.ok("get-poll", json!({"room": room, "poll": poll})).await["question"].to_string().contains("week day?"));
    s.ok("get-poll-results", json!({"room": room, "poll": poll})).await;
    s.ok("export-poll-results", json!({"room": room, "format": "txt"})).await;
    let template = s.ok("get-poll-template", json!({"room": room})).await;
    s.ok("import-polls", json!({"room": room, "file": template})).await;
    assert_eq!(s.count("list-room-polls", json!({"room": room})).await, 2);
    s.ok("delete-poll", json!({"room": room, "poll": poll})).await;
    s.no(404, "get-poll", json!({"room": room, "poll": poll})).await;
    s.ok("delete-room-polls", json!({"room": room})).await;

    let questions = json!([{"text": "2 + 2?", "choices": [{"text": "4", "correct": true}, {"text": "5"}]}]);
    let quiz = id(&s.ok("create-quiz", json!({"room": room, "title": "Sums", "questions": questions})).await);
    s.ok("update-quiz", json!({"room": room, "quiz": quiz, "title": "Numbers"})).await;
    assert!(s.ok("get-quiz", json!({"room": room, "quiz": quiz})).await["title"].to_string().contains("Numbers"));
    s.ok("get-quiz-results", json!({"room": room, "quiz": quiz})).await;
    s.ok("export-quiz-results", json!({"room": room, "format": "txt"})).await;
    let template = s.ok("get-quiz-template", json!({"room": room})).await;
    s.ok("import-quizzes", json!({"room": room, "file": template})).await;
    assert_eq!(s.count("list-room-quizzes", json!({"room": room})).await, 2);
    s.ok("delete-quiz", json!({"room": room, "quiz": quiz})).await;
    s.no(404, "get-quiz", json!({"room": room, "quiz": quiz})).await;
    s.ok("delete-room-quizzes", json!({"room": room})).await;
}

async fn recordings(s: &mut Story) {
    let ready = s.ok("get-recordings", json!({"status": "READY", "order": "asc"})).await;
    let recording = id(&rows(&ready)[0]);
    s.ok("get-recording", json!({"recording": recording})).await;
    s.ok("get-recording-bookmarks", json!({"recording": recording})).await;
    let link = s.ok("get-recording-download-link", json!({"recording": recording, "valid_for_minutes": 5})).await;
    assert!(link["link"].as_str().is_some_and(|l| l.starts_with("http")), "{link}");
    let archived = s.count("get-archived-recordings", json!({})).await;
    s.ok("archive-recording", json!({"recording": recording})).await;
    assert_eq!(s.count("get-archived-recordings", json!({})).await, archived + 1);
    s.ok("unarchive-recording", json!({"recording": recording})).await;
    assert_eq!(s.count("get-archived-recordings", json!({})).await, archived);
    s.ok("delete-recording", json!({"recording": recording})).await;
    s.no(404, "get-recording", json!({"recording": recording})).await;
}

async fn past_sessions(s: &mut Story) {
    let past = s.ok("list-sessions", json!({"live": false, "limit": 100})).await;
    let mut summarised = None;
    for session in rows(&past) {
        let args = json!({"session": id(session)});
        if s.call("get-session-summary", args.clone()).await["isError"] == false {
            summarised = Some(session.clone());
            break;
        }
    }
    let session = summarised.expect("a session with a summary");
    let (room, session) = (session["room_id"].as_str().unwrap().to_owned(), id(&session));
    s.ok("get-session-summary", json!({"session": session})).await;
    s.ok("get-session", json!({"session": session})).await;
    s.ok("get-session-statistics", json!({"session": session})).await;
    s.ok("get-room-statistics", json!({"room": room})).await;
    assert!(s.count("list-room-sessions", json!({"room": room})).await > 0);
    assert!(s.count("list-participants", json!({})).await > 0);
    s.ok("list-room-participants", json!({"room": room})).await;
    let people = s.ok("list-session-participants", json!({"session": session})).await;
    let person = id(&rows(&people)[0]);
    s.ok("get-participant", json!({"participant": person})).await;
    s.ok("get-participant-statistics", json!({"participant": person})).await;
    s.ok("list-room-transcripts", json!({"room": room})).await;
    s.ok("list-session-transcripts", json!({"session": session})).await;
    s.ok("export-room-transcripts", json!({"room": room})).await;
    s.ok("export-session-transcripts", json!({"session": session})).await;
    for what in ["summaries", "transcripts", "chats", "qa", "polls", "quizzes", "recordings"] {
        s.ok(&format!("delete-session-{what}"), json!({"session": session})).await;
    }
    s.no(404, "get-session-summary", json!({"session": session})).await;
    assert_eq!(s.count("list-session-transcripts", json!({"session": session})).await, 0);
    s.ok("delete-session-resources", json!({"session": session})).await;
    for what in ["summaries", "transcripts", "chats", "qa", "recordings"] {
        s.ok(&format!("delete-room-{what}"), json!({"room": room})).await;
    }
    assert_eq!(s.count("list-room-transcripts", json!({"room": room})).await, 0);
    let live = s.ok("list-sessions", json!({"live": true})).await;
    let live_session = id(&rows(&live)[0]);
    let before = s.count("list-live-rooms", json!({})).await;
    s.ok("end-session", json!({"session": live_session})).await;
    assert_eq!(s.count("list-live-rooms", json!({})).await, before - 1);
    s.no(409, "end-session", json!({"session": live_session})).await;
}
