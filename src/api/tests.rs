//! What must hold over the whole catalogue, whatever the resource.
mod effects;

use super::spec::placeholders;
use super::*;
use std::collections::BTreeSet;

/// Names that people's prompts and configurations use already; each must go on working.
const KEPT_TOOLS: &str = "list-rooms get-room-details create-room update-room delete-room generate-token \
    get-default-room-settings update-default-room-settings list-live-rooms list-live-participants list-sessions \
    list-room-sessions get-session-summary get-session-statistics list-session-participants end-session get-recordings \
    get-recording delete-recording get-recording-download-link archive-recording unarchive-recording \
    get-recording-bookmarks start-recording stop-recording start-transcription stop-transcription raise-participant-hand \
    lower-participant-hand raise-phone-participant-hand lower-phone-participant-hand phone-participants-joined \
    phone-participants-left connect-phone disconnect-phone start-restreamer stop-restreamer delete-session-chats \
    delete-room-chats delete-session-qa delete-room-qa list-room-transcripts list-session-transcripts \
    delete-session-transcripts delete-room-transcripts delete-session-summaries delete-room-summaries \
    delete-session-polls delete-room-polls delete-session-quizzes delete-room-quizzes delete-session-recordings \
    delete-session-resources export-chat-messages export-qa-data export-session-transcripts export-room-transcripts \
    export-poll-results create-poll update-poll delete-poll list-room-quizzes create-quiz get-quiz update-quiz delete-quiz \
    get-quiz-results list-libraries get-library-details create-library update-library delete-library \
    get-library-hierarchy list-library-folders get-library-folder-details create-library-folder update-library-folder \
    delete-library-folder list-library-files get-library-file-details create-library-file update-library-file \
    delete-library-file get-file-links create-webapp create-whiteboard get-roles get-role create-role update-role \
    delete-role get-permissions list-webhook-events list-webhooks create-webhook get-webhook update-webhook \
    delete-webhook";

/// Every parameter of the catalogue, members of objects included, each with a name for messages.
fn each_param() -> Vec<(String, &'static Param)> {
    fn add(out: &mut Vec<(String, &'static Param)>, of: &str, param: &'static Param) {
        let name = format!("{of}.{}", param.arg);
        let mut kind = &param.kind;
        while let Kind::Many(inner) = kind {
            kind = inner;
        }
        if let Kind::Object(members) = kind {
            members.iter().for_each(|m| add(out, &name, m));
        }
        out.push((name, param));
    }
    let mut out = Vec::new();
    for op in ops() {
        op.params().for_each(|p| add(&mut out, op.tool, p));
    }
    out
}

fn snake(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

fn kebab(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
}

/// A line of help: begins like a sentence, ends without a full stop, fits a terminal with its flag before it.
fn line(help: &str) -> bool {
    help.len() >= 10 && help.chars().count() <= 110 && !help.ends_with('.') && !help.contains('\n')
}

#[test]
fn all_operations_are_there_once() {
    assert_eq!(ops().count(), 142);
    let count = |m: Method| ops().filter(|o| o.method == m).count();
    assert_eq!([Method::Get, Method::Post, Method::Patch, Method::Delete].map(count), [61, 41, 11, 29]);
    assert_eq!(ops().map(|o| o.tool).collect::<BTreeSet<_>>().len(), 142, "a tool name is there twice");
    assert_eq!(ops().map(|o| (o.resource, o.verb)).collect::<BTreeSet<_>>().len(), 142, "a command is there twice");
    let routes: BTreeSet<_> = ops().map(|o| (o.method.as_str(), o.path)).collect();
    assert_eq!(routes.len(), 142, "a method with its path is there twice");
}

#[test]
fn every_resource_is_named_as_its_operations_say() {
    let names: BTreeSet<_> = RESOURCES.iter().map(|r| r.name).collect();
    assert_eq!(names.len(), RESOURCES.len());
    for r in RESOURCES {
        assert!(kebab(r.name) && line(r.about), "{}", r.name);
        assert!(r.ops.iter().all(|o| o.resource == r.name), "{}", r.name);
    }
}

#[test]
fn names_people_use_are_kept() {
    for name in KEPT_TOOLS.split_whitespace() {
        assert!(tool(name).is_some(), "{name}");
    }
    for op in ops() {
        assert!(kebab(op.tool) && op.tool.len() <= 64, "{}", op.tool);
        assert!(kebab(op.verb), "{}", op.tool);
    }
}

#[test]
fn rooms_are_named_as_each_operation_takes_them() {
    let takes = |kind: Kind| {
        let at = |p: &Param| p.place == Place::Path && p.name == "room" && p.kind == kind;
        ops().filter(|o| o.params().any(at)).count()
    };
    assert_eq!((takes(Kind::RoomRef), takes(Kind::RoomUuid)), (47, 25));
}

#[test]
fn pages_count_as_the_api_does() {
    let of = |reply: Reply| ops().filter(|o| o.reply == reply && o.is_paged()).count();
    assert_eq!(of(Reply::Page(Total::Text)), 9);
    assert_eq!(of(Reply::Page(Total::Integer)), 12);
    assert_eq!(of(Reply::Rows), 1);
    let takes = |arg: &str| ops().filter(|o| o.param(arg).is_some()).count();
    assert_eq!((takes("limit"), takes("offset"), takes("order"), takes("after")), (22, 22, 21, 18));
    let replies = |reply: Reply| ops().filter(|o| o.reply == reply).count();
    assert_eq!(replies(Reply::Nothing), 28);
    assert_eq!(replies(Reply::Accepted), 1);
    assert_eq!(replies(Reply::Export), 6);
    assert_eq!(replies(Reply::Download), 2);
    assert_eq!(replies(Reply::Undeclared), 5);
    assert_eq!(ops().filter(|o| o.body == BodyForm::Multipart).count(), 2);
    assert_eq!(ops().filter(|o| o.body == BodyForm::Array).count(), 2);
}

#[test]
fn references_between_operations_hold() {
    for op in ops() {
        for stale in op.stales {
            assert!(resource(stale).is_some(), "{}: no resource {stale}", op.tool);
            assert!(*stale != op.resource, "{}: its own resource is always stale", op.tool);
        }
        assert!(op.stales.is_empty() || op.method != Method::Get, "{}: a read makes nothing stale", op.tool);
        if let Some(batch) = op.batch {
            let list = tool(batch.list).unwrap_or_else(|| panic!("{}: no list {}", op.tool, batch.list));
            assert!(list.is_paged() && list.resource == op.resource, "{}", op.tool);
            assert!(
                op.param(batch.arg).is_some() && op.params().count() == list.path_params().count() + 1,
                "{}",
                op.tool
            );
            assert!(op.columns.contains(&batch.row_id) && op.columns == list.columns, "{}", op.tool);
        }
    }
    assert_eq!(ops().filter(|o| o.batch.is_some()).count(), 4);
}

#[test]
fn lists_have_columns() {
    for op in ops() {
        assert!(op.columns.iter().all(|c| snake(c)), "{}", op.tool);
        assert_eq!(op.columns.iter().collect::<BTreeSet<_>>().len(), op.columns.len(), "{}", op.tool);
        match op.reply {
            Reply::Page(_) => assert!(op.columns.len() >= 2, "{}", op.tool),
            Reply::Text | Reply::Export | Reply::Download | Reply::Nothing | Reply::Accepted => {
                assert!(op.columns.is_empty(), "{}", op.tool);
            }
            Reply::Json | Reply::Rows | Reply::Undeclared => {}
        }
    }
}

#[test]
fn help_says_more_than_the_name() {
    for op in ops() {
        assert!(line(op.about), "{}: {}", op.tool, op.about);
        let said = op.about.to_lowercase();
        let name =
            format!("{} {} {} list show one a an the of in all", op.resource, op.verb, op.tool).replace('-', " ");
        let named: BTreeSet<_> = name.split_whitespace().map(|w| w.trim_end_matches('s')).collect();
        let news = said.split_whitespace().filter(|w| !named.contains(w.trim_end_matches('s'))).count();
        assert!(news > 0, "{}: its help only repeats its name: {}", op.tool, op.about);
        assert!(op.detail.is_empty() || op.detail.ends_with('.') && !op.detail.contains("  "), "{}", op.tool);
    }
    for (name, param) in each_param() {
        assert!(line(param.help), "{name}: {}", param.help);
        let words: String = param.help.to_lowercase().replace(' ', "_");
        assert_ne!(words, param.arg, "{name}");
        assert!(snake(param.arg), "{name}");
    }
}

#[test]
fn limits_fit_their_kinds() {
    for (name, param) in each_param() {
        if let (Some(min), Some(max)) = (param.min, param.max) {
            assert!(min <= max, "{name}");
        }
        let mut kind = &param.kind;
        while let Kind::Many(inner) = kind {
            kind = inner;
        }
        if let Kind::OneOf(words) = kind {
            assert!(words.len() > 1 && words.iter().collect::<BTreeSet<_>>().len() == words.len(), "{name}");
        }
        assert!(
            param.min.is_none() && param.max.is_none() || !matches!(param.kind, Kind::OneOf(_) | Kind::Bool),
            "{name}"
        );
    }
}

#[test]
fn secrets_are_marked_both_ways() {
    let secret: BTreeSet<_> = each_param().into_iter().filter(|(_, p)| p.secret).map(|(_, p)| p.name).collect();
    let known = ["authorization_header", "restream_key", "stream_key", "telephony_pin_dtmf"];
    assert_eq!(secret, BTreeSet::from(known));
    let masked = |name: &str| tool(name).map(|o| o.secret_reply).unwrap_or_default();
    assert_eq!(masked("list-webhooks"), ["authorization_header"]);
    assert_eq!(masked("create-library-file"), ["token"]);
    assert!(masked("generate-token").is_empty(), "a join token is what was asked for");
}

#[test]
fn a_path_names_its_parameters_in_order() {
    let update = tool("update-question").unwrap();
    assert_eq!(update.path_params().map(|p| p.arg).collect::<Vec<_>>(), ["room", "question"]);
    assert_eq!(update.param("text").map(|p| (p.place, p.name)), Some((Place::Body, "question")));
    assert_eq!(update.param("question").map(|p| p.place), Some(Place::Path));
    for op in ops() {
        assert_eq!(op.path_params().count(), placeholders(op.path).count(), "{}", op.tool);
    }
}

#[test]
fn lists_of_words_hold_each_once() {
    let once =
        |words: &[&str]| words.iter().collect::<BTreeSet<_>>().len() == words.len() && words.iter().all(|w| snake(w));
    assert!(once(webhooks::EVENTS) && webhooks::EVENTS.len() == 39);
    assert!(once(permissions::NAMES) && permissions::NAMES.contains(&"manage_roles"));
}
