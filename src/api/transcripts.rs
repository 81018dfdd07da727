//! Transcripts: what was said, as text.
use super::groups::{EXPORT_LANGUAGE, EXPORT_TEXT, OF_SESSION, ORDERED, ROOM, SESSION};
use super::spec::{CacheClass, Op, Reply, Resource, checked, delete, get, list};

/// What people said, and who they say they are.
const WORDS: &[&str] = &["transcript", "participant_name"];

const fn transcripts(op: Op) -> Op {
    op.strangers(WORDS).with(ORDERED).columns(&["start_time", "participant_name", "transcript"]).cache(CacheClass::Live)
}

const fn export(op: Op) -> Op {
    op.with(EXPORT_TEXT).with(EXPORT_LANGUAGE).reply(Reply::Export).strangers(WORDS)
}

/// The operations on transcripts.
pub static TRANSCRIPTS: Resource = Resource {
    name: "transcripts",
    about: "What was said in sessions, as text",
    ops: &checked(
        "transcripts",
        [
            transcripts(list("/rooms/{room}/transcripts", "List what was said in a room, line by line"))
                .verb("list-room")
                .tool("list-room-transcripts")
                .with(ROOM)
                .with(&[OF_SESSION]),
            transcripts(list("/sessions/{session}/transcripts", "List what was said in a session, line by line"))
                .verb("list-session")
                .tool("list-session-transcripts")
                .with(SESSION),
            export(get(
                "export-room",
                "/rooms/{room}/transcripts/export",
                "Fetch everything said in a room as one document",
            ))
            .tool("export-room-transcripts")
            .with(ROOM),
            export(get(
                "export-session",
                "/sessions/{session}/transcripts/export",
                "Fetch everything said in a session as one document",
            ))
            .tool("export-session-transcripts")
            .with(SESSION),
            delete("delete-by-room", "/rooms/{room}/transcripts", "Delete the transcripts of all sessions of a room")
                .tool("delete-room-transcripts")
                .with(ROOM),
            delete(
                "delete-by-session",
                "/sessions/{session}/transcripts",
                "Delete everything written down of a session",
            )
            .tool("delete-session-transcripts")
            .with(SESSION),
        ],
    ),
};
