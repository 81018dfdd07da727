//! Questions: what people ask in a room's Q&A. Their answers are in `answers`.
use super::groups::{EXPORT_LANGUAGE, EXPORT_TEXT, OF_SESSION, PAGE, ROOM, SESSION};
use super::spec::{
    CacheClass, Effects, Kind, Param, Repeat, Reply, Resource, checked, delete, field, get, list, patch, path, post,
};

/// A question in the path.
pub const QUESTION: &[Param] =
    &[path("question", Kind::Uuid, "The question: its UUID, from the list of the room's questions")];

/// In whose name a call acts.
pub const BY: &[Param] = &[field(
    "participant",
    Kind::Object(&[
        field("id", Kind::Uuid, "UUID of someone who is or was in the room; then nothing else is needed"),
        field("name", Kind::Text, "Name of someone from outside; needed unless id is given"),
        field("external_id", Kind::Text, "That person's id in your own system; needed unless id is given"),
    ]),
    "Who does this, as {\"id\": UUID}, or as {\"name\": ..., \"external_id\": ...}",
)
.required()];

/// The wording of a question. In the path of `update` the same word names the question itself.
const ASKED: Param = field("question", Kind::Text, "What is asked, in words").required();

/// What people ask and answer, and who they say they are.
const WORDS: &[&str] = &["question", "answer", "participant_name"];

/// The operations on questions.
pub static QUESTIONS: Resource = Resource {
    name: "questions",
    about: "What people ask in a room's Q&A",
    ops: &checked(
        "questions",
        [
            list("/rooms/{room}/questions", "List questions of a room with their answers")
                .tool("list-questions")
                .strangers(WORDS)
                .with(ROOM)
                .with(PAGE)
                .with(&[OF_SESSION])
                .columns(&["id", "question", "participant_name", "created_at"])
                .cache(CacheClass::Live),
            post("create", "/rooms/{room}/questions", "Ask a question in a room, in someone's name")
                .tool("create-question")
                .with(ROOM)
                .with(BY)
                .with(&[
                    ASKED,
                    field("anonymous", Kind::Bool, "Whether the asker's name is hidden").nullable(),
                    field("breakout_id", Kind::Uuid, "Breakout room in which it is asked, by UUID").nullable(),
                ])
                .stales(&["statistics"]),
            patch("update", "/rooms/{room}/questions/{question}", "Change the wording of a question")
                .tool("update-question")
                .with(ROOM)
                .with(QUESTION)
                .with(BY)
                .with(&[ASKED.arg("text")]),
            post("dismiss", "/rooms/{room}/questions/{question}/dismiss", "Set a question aside without an answer")
                .tool("dismiss-question")
                .with(ROOM)
                .with(QUESTION)
                .with(BY)
                .repeat(Repeat::Idempotent),
            post(
                "reopen",
                "/rooms/{room}/questions/{question}/reopen",
                "Open a question again, so that it can be answered",
            )
            .tool("reopen-question")
            .with(ROOM)
            .with(QUESTION)
            .with(BY)
            .repeat(Repeat::Idempotent),
            post("vote", "/rooms/{room}/questions/{question}/vote", "Vote for a question in someone's name")
                .tool("vote-question")
                .with(ROOM)
                .with(QUESTION)
                .with(BY),
            delete("unvote", "/rooms/{room}/questions/{question}/vote", "Take someone's vote for a question back")
                .tool("unvote-question")
                .with(ROOM)
                .with(QUESTION)
                .with(BY)
                .effects_are(Effects::WRITE),
            delete("delete", "/rooms/{room}/questions/{question}", "Delete a question with its answers")
                .tool("delete-question")
                .with(ROOM)
                .with(QUESTION)
                .with(BY)
                .stales(&["statistics"]),
            get(
                "export",
                "/rooms/{room}/questions/export",
                "Fetch questions and answers of a room or session as one document",
            )
            .tool("export-qa-data")
            .with(ROOM)
            .with(&[OF_SESSION])
            .with(EXPORT_TEXT)
            .with(EXPORT_LANGUAGE)
            .reply(Reply::Export)
            .strangers(WORDS),
            delete(
                "delete-by-room",
                "/rooms/{room}/questions",
                "Delete questions and answers of all sessions of a room",
            )
            .tool("delete-room-qa")
            .with(ROOM)
            .stales(&["statistics"]),
            delete("delete-by-session", "/sessions/{session}/questions", "Delete questions and answers of a session")
                .tool("delete-session-qa")
                .with(SESSION)
                .stales(&["statistics"]),
        ],
    ),
};
