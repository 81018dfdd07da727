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
            get("get", "/sessions/{session}/summary", "Show a session told in a few sentences")
                .tool("get-session-summary")
                .detail("It is made from the transcript; the event session_summary_ready tells when it is there.")
                .with(SESSION)
                .strangers(&["summary"])
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
