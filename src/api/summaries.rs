//! Summaries: a session in a few sentences.
use super::groups::{ROOM, SESSION};
use super::spec::{CacheClass, Resource, checked, delete, get};

/// The operations on summaries.
pub static SUMMARIES: Resource = Resource {
    name: "summaries",
    about: "Sessions told in a few sentences, made from their transcripts",
    ops: &checked(
        "summaries",
        [
            get("get", "/sessions/{session}/summary", "Show the summary of a session")
                .tool("get-session-summary")
                .detail("There is one once a transcribed session is over; the event session_summary_ready tells when.")
                .with(SESSION)
                .cache(CacheClass::Short),
            delete("delete-by-room", "/rooms/{room}/summaries", "Delete the summaries of all sessions of a room")
                .tool("delete-room-summaries")
                .with(ROOM)
                .stales(&["statistics"]),
            delete("delete-by-session", "/sessions/{session}/summaries", "Delete the summary of a session")
                .tool("delete-session-summaries")
                .with(SESSION)
                .stales(&["statistics"]),
        ],
    ),
};
