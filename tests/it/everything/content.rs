//! The loop: chat, questions, polls, quizzes, libraries, roles and webhooks.

use crate::everything::face::Loop;
use crate::everything::meeting::{has, text};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc;
use std::time::Duration;

pub(crate) fn chat(f: &Loop, room: &str) {
    f.ok("send-chat-message", json!({"room": "the-loop", "message": "Hello, loop"}));
    let said = f.rows("list-chat-messages", json!({"room": room}));
    assert!(said.iter().any(|m| m.to_string().contains("Hello, loop")), "{said:?}");
    assert!(f.ok("export-chat-messages", json!({"room": room, "format": "txt"})).to_string().contains("Hello, loop"));
}

pub(crate) fn questions(f: &Loop, room: &str, person: &str) {
    f.ok("create-question", json!({"room": room, "participant": {"id": person}, "question": "Is this a loop?"}));
    let asked = f.rows("list-questions", json!({"room": room}));
    let asked = asked.iter().find(|q| q["question"] == "Is this a loop?").expect("the question is listed");
    let question = text(asked, "id");
    let one = |extra: Value| {
        let mut args = json!({"room": room, "question": question, "participant": {"id": person}});
        for (k, v) in extra.as_object().expect("an object") {
            args[k] = v.clone();
        }
        args
    };
    let shown = |f: &Loop| {
        let rows = f.rows("list-questions", json!({"room": "the-loop"}));
        rows.into_iter().find(|q| q["id"] == question.as_str()).expect("the question is listed")
    };
    f.ok("update-question", one(json!({"text": "Is this the loop?"})));
    assert_eq!(shown(f)["question"], "Is this the loop?");
    // Votes and states of a question are shown by no operation.
    let kept = |f: &Loop| {
        let mut state = f.state();
        state["now"] = Value::Null;
        state.to_string()
    };
    for tool in ["vote-question", "dismiss-question", "reopen-question", "start-live-answer", "stop-live-answer"] {
        let before = kept(f);
        f.ok(tool, one(json!({})));
        assert_ne!(before, kept(f), "{tool} changes the question");
    }
    f.ok("start-live-answer", one(json!({})));
    f.ok("cancel-live-answer", one(json!({})));
    f.ok("unvote-question", one(json!({})));
    f.ok("create-answer", one(json!({"answer": "Yes"})));
    let answer = text(&shown(f)["answers"][0], "id");
    f.ok("update-answer", one(json!({"answer": answer, "text": "Yes, it is"})));
    assert!(shown(f).to_string().contains("Yes, it is"));
    assert!(f.ok("export-qa-data", json!({"room": room, "format": "json"})).to_string().contains("Yes, it is"));
    f.ok("delete-answer", one(json!({"answer": answer})));
    assert!(!shown(f).to_string().contains("Yes, it is"));
    f.ok("delete-question", one(json!({})));
    assert!(!has(&f.rows("list-questions", json!({"room": room})), &question));
}

pub(crate) fn polls(f: &Loop, room: &str) {
    let options = json!([{"text": "Yes"}, {"text": "No"}]);
    let made = f.ok("create-poll", json!({"room": "the-loop", "question": "Again?", "options": options}));
    let poll = text(&made, "id");
    f.ok(
        "update-poll",
        json!({"room": room, "poll": poll, "question": "Once more?", "options": [{"text": "Yes"}, {"text": "Later"}]}),
    );
    assert_eq!(f.ok("get-poll", json!({"room": room, "poll": poll}))["question"], "Once more?");
    f.rows("get-poll-results", json!({"room": room, "poll": poll}));
    f.ok("export-poll-results", json!({"room": room, "format": "txt"}));
    let sheet = f.ok("get-poll-template", json!({"room": room}));
    let sheet = sheet.as_str().expect("the template is text");
    let before = f.rows("list-room-polls", json!({"room": room})).len();
    f.ok("import-polls", json!({"room": room, "file": sheet}));
    assert!(f.rows("list-room-polls", json!({"room": room})).len() > before, "the template's own rows are imported");
    f.ok("delete-poll", json!({"room": room, "poll": poll}));
    f.refused("get-poll", json!({"room": room, "poll": poll}));
}

pub(crate) fn quizzes(f: &Loop, room: &str) {
    let questions = json!([{"question": "2 + 2?", "options": [
        {"text": "4", "is_correct": true, "correct": true}, {"text": "5", "is_correct": false, "correct": false}]}]);
    let questions = example_questions().unwrap_or(questions);
    let made = f.ok("create-quiz", json!({"room": "the-loop", "title": "Sums", "questions": questions}));
    let quiz = text(&made, "id");
    f.ok("update-quiz", json!({"room": room, "quiz": quiz, "title": "Easy sums"}));
    assert_eq!(f.ok("get-quiz", json!({"room": room, "quiz": quiz}))["title"], "Easy sums");
    f.rows("get-quiz-results", json!({"room": room, "quiz": quiz}));
    f.ok("export-quiz-results", json!({"room": room, "format": "csv"}));
    let sheet = f.ok("get-quiz-template", json!({"room": room}));
    let before = f.rows("list-room-quizzes", json!({"room": room})).len();
    f.ok("import-quizzes", json!({"room": room, "file": sheet.as_str().expect("the template is text")}));
    assert!(f.rows("list-room-quizzes", json!({"room": room})).len() > before);
    f.ok("delete-quiz", json!({"room": room, "quiz": quiz}));
    f.refused("get-quiz", json!({"room": room, "quiz": quiz}));
}

/// The members of a quiz question, from the catalogue, filled with plain values.
fn example_questions() -> Option<Value> {
    use dsamba::api::{Kind, tool};
    fn sample(name: &str, kind: &Kind) -> Value {
        match kind {
            Kind::Bool => json!(true),
            Kind::Integer | Kind::Number => json!(1),
            Kind::OneOf(words) => json!(words[0]),
            Kind::Many(of) => json!([sample(name, of), sample(name, of)]),
            Kind::Object(members) => members
                .iter()
                .map(|m| (m.name.to_owned(), sample(m.name, &m.kind)))
                .collect::<serde_json::Map<_, _>>()
                .into(),
            _ => json!(format!("Some {name}")),
        }
    }
    let kind = tool("create-quiz")?.param("questions")?.kind;
    matches!(kind, Kind::Many(Kind::Object(_))).then(|| sample("questions", &kind))
}

pub(crate) fn libraries(f: &Loop) {
    let library = text(&f.ok("create-library", json!({"name": "Loop shelf", "external_id": "shelf-1"})), "id");
    f.ok("update-library", json!({"library": library, "name": "Loop shelf 2"}));
    assert_eq!(f.ok("get-library-details", json!({"library": library}))["name"], "Loop shelf 2");
    assert!(has(&f.rows("list-libraries", json!({})), &library));

    let folder = text(&f.ok("create-library-folder", json!({"library": library, "name": "Slides"})), "id");
    f.ok("update-library-folder", json!({"library": library, "folder": folder, "name": "Decks"}));
    assert_eq!(
        f.ok("get-library-folder-details", json!({"library": library, "folder": folder}))["description"],
        "Decks"
    );
    assert!(has(&f.rows("list-library-folders", json!({"library": library})), &folder));

    let upload =
        f.ok("create-library-file", json!({"library": library, "name": "a.pdf", "folder_id": folder, "file_size": 4}));
    let file = text(&upload, "file_id");
    assert!(text(&upload, "external_storage_url").starts_with("http"));
    f.ok("create-webapp", json!({"library": library, "url": "https://example.com/app", "name": "App"}));
    f.ok("create-whiteboard", json!({"library": library, "folder_id": folder, "private": false}));
    assert!(f.rows("list-library-files", json!({"library": library})).len() >= 3);
    f.ok("update-library-file", json!({"library": library, "file": file, "name": "b.pdf"}));
    assert_eq!(f.ok("get-library-file-details", json!({"library": library, "file": file}))["name"], "b.pdf");
    let early = f.refused("get-file-links", json!({"library": library, "file": file}));
    assert!(early.contains("uploaded"), "a file without bytes has no links: {early}");
    let linked = f.rows("list-libraries", json!({})).iter().map(|l| text(l, "id")).any(|shelf| {
        let files = f.rows("list-library-files", json!({"library": shelf}));
        let ready = files.iter().map(|row| text(row, "id")).filter(|id| *id != file);
        ready.into_iter().any(|id| {
            let links = f.attempt("get-file-links", &json!({"library": shelf, "file": id}));
            links.is_ok_and(|l| l["pages"][0]["url"].as_str().is_some_and(|u| u.starts_with("http")))
        })
    });
    assert!(linked, "a sample file has links");
    assert_eq!(f.ok("get-library-hierarchy", json!({"library": library}))["id"], library.as_str());

    f.ok("delete-library-file", json!({"library": library, "file": file}));
    f.refused("get-library-file-details", json!({"library": library, "file": file}));
    f.ok("delete-library-folder", json!({"library": library, "folder": folder}));
    f.ok("delete-library", json!({"library": library}));
    f.refused("get-library-details", json!({"library": library}));
}

pub(crate) fn roles(f: &Loop) {
    f.rows("get-permissions", json!({}));
    let made =
        f.ok("create-role", json!({"name": "scribe", "display_name": "Scribe", "permissions": {"raise_hand": true}}));
    f.ok("update-role", json!({"role": "scribe", "display_name": "Note taker"}));
    assert_eq!(f.ok("get-role", json!({"role": text(&made, "id")}))["display_name"], "Note taker");
    assert!(has(&f.rows("get-roles", json!({})), &text(&made, "id")));
    f.ok("delete-role", json!({"role": "scribe"}));
    f.refused("get-role", json!({"role": "scribe"}));
}

/// A webhook is delivered to a listener on loopback, with the secret that proves it.
pub(crate) fn webhooks(f: &Loop) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let endpoint = format!("http://{}/hook", listener.local_addr().expect("an address"));
    let (send, received) = mpsc::channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().take(8) {
            let Ok(mut stream) = stream else { return };
            let _ = stream.set_read_timeout(Some(Duration::from_secs(5)));
            let mut buffer = vec![0; 8192];
            let mut text = String::new();
            while !text.ends_with('}') {
                match stream.read(&mut buffer) {
                    Ok(n) if n > 0 => text.push_str(&String::from_utf8_lossy(&buffer[..n])),
                    _ => break,
                }
            }
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            if send.send(text).is_err() {
                return;
            }
        }
    });
    assert!(f.rows("list-webhook-events", json!({})).len() >= 39);
    let args = json!({"endpoint": endpoint, "events": ["room_deleted"], "authorization_header": "Bearer hook-proof"});
    let hook = text(&f.ok("create-webhook", args), "id");
    f.ok("update-webhook", json!({"webhook": hook, "name": "Loop hook"}));
    assert_eq!(f.ok("get-webhook", json!({"webhook": hook}))["name"], "Loop hook");
    assert!(has(&f.rows("list-webhooks", json!({})), &hook));
    let room = text(&f.ok("create-room", json!({})), "id");
    f.ok("delete-room", json!({"room": room}));
    let delivered = received.recv_timeout(Duration::from_secs(10)).expect("the webhook is delivered");
    assert!(delivered.to_lowercase().contains("authorization: bearer hook-proof"), "{delivered}");
    assert!(delivered.contains("room_deleted") && delivered.contains(&room), "{delivered}");
    f.ok("delete-webhook", json!({"webhook": hook}));
    f.refused("get-webhook", json!({"webhook": hook}));
}
