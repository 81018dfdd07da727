//! Polls: one question put to everyone in a room.
use super::groups::{EXPORT_LANGUAGE, EXPORT_TEXT, OF_SESSION, PAGE, ROOM, ROOM_UUID, SESSION};
use super::spec::{CacheClass, Kind, Op, Param, Reply, Resource, checked, delete, field, get, list, patch, path, post};

const POLL: &[Param] = &[path("poll", Kind::Uuid, "The poll: its UUID, from the list of the room's polls")];

const QUESTION: Param = field("question", Kind::Text, "What to ask, such as Which day suits you?").at_least(5);
const DETAILS: &[Param] = &[
    field(
        "type",
        Kind::OneOf(&["single", "multiple", "free"]),
        "One choice, several choices, or an answer in one's own words",
    )
    .nullable(),
    field(
        "options",
        Kind::Many(&Kind::Object(&[
            field("text", Kind::Text, "The choice as people see it").range(1, 512).required(),
            field("id", Kind::Uuid, "UUID of a choice that exists already, to keep or change it").nullable(),
        ])),
        "Choices, as [{\"text\": \"Yes\"}, {\"text\": \"No\"}]; none for the type free",
    )
    .nullable(),
    field("anonymous", Kind::Bool, "Whether results leave out who chose what").nullable(),
    field("multiple", Kind::Bool, "Old way to allow several choices; give type instead"),
];
/// The document declares no body; quizzes take theirs like this.
const FILE: &[Param] =
    &[field("file", Kind::File, "Polls as CSV or text in UTF-8, at most 2 MB; the template shows the columns")
        .at_most(2 << 20)
        .required()];

const COLUMNS: &[&str] = &["id", "question", "status", "multiple", "anonymous", "created_at"];

/// Whoever may moderate a room writes its polls; answers in one's own words and voters' names are anybody's.
const WORDS: &[&str] = &["question", "text", "name"];

const fn poll(op: Op) -> Op {
    op.columns(COLUMNS).strangers(WORDS)
}

/// The operations on polls.
pub static POLLS: Resource = Resource {
    name: "polls",
    about: "One question put to everyone in a room, with choices",
    ops: &checked(
        "polls",
        [
            poll(list("/rooms/{room}/polls", "List the polls of a room and how far they are"))
                .tool("list-room-polls")
                .with(ROOM)
                .with(PAGE)
                .cache(CacheClass::Short),
            poll(get("get", "/rooms/{room}/polls/{poll}", "Show one poll with its choices"))
                .tool("get-poll")
                .with(ROOM_UUID)
                .with(POLL)
                .cache(CacheClass::Short),
            poll(post("create", "/rooms/{room}/polls", "Create a poll in a room, ready to be launched there"))
                .tool("create-poll")
                .with(ROOM)
                .with(&[QUESTION.required()])
                .with(DETAILS),
            poll(patch("update", "/rooms/{room}/polls/{poll}", "Change a poll's question, choices or kind"))
                .tool("update-poll")
                .with(ROOM_UUID)
                .with(POLL)
                .with(&[QUESTION])
                .with(DETAILS),
            delete("delete", "/rooms/{room}/polls/{poll}", "Delete a poll with its votes")
                .tool("delete-poll")
                .with(ROOM_UUID)
                .with(POLL)
                .stales(&["statistics"]),
            get("results", "/rooms/{room}/polls/{poll}/results", "Show how people voted, each time the poll was run")
                .tool("get-poll-results")
                .with(ROOM)
                .with(POLL)
                .with(&[OF_SESSION])
                .reply(Reply::Rows)
                .strangers(WORDS)
                .columns(&["id", "question", "status", "votes", "started", "ended"])
                .cache(CacheClass::Live),
            get("export", "/rooms/{room}/polls/export", "Fetch polls and votes of a room or session as one document")
                .tool("export-poll-results")
                .with(ROOM)
                .with(&[OF_SESSION])
                .with(EXPORT_TEXT)
                .with(EXPORT_LANGUAGE)
                .reply(Reply::Export)
                .strangers(WORDS),
            get(
                "template",
                "/rooms/{room}/polls/template",
                "Fetch an example of the file from which polls can be imported",
            )
            .tool("get-poll-template")
            .with(ROOM_UUID)
            .reply(Reply::Download),
            post("import", "/rooms/{room}/polls/import", "Create many polls in a room from one CSV file")
                .tool("import-polls")
                .with(ROOM_UUID)
                .with(FILE)
                .reply(Reply::Undeclared),
            delete("delete-by-room", "/rooms/{room}/polls", "Delete all polls of a room with their votes")
                .tool("delete-room-polls")
                .with(ROOM)
                .stales(&["statistics"]),
            delete("delete-by-session", "/sessions/{session}/polls", "Delete the polls that people of a session made")
                .tool("delete-session-polls")
                .with(SESSION)
                .stales(&["statistics"]),
        ],
    ),
};
