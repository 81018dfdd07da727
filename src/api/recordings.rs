//! Recordings: video and sound kept of sessions.
use super::groups::{OF_ROOM, OF_SESSION, PAGE, ROOM, SESSION};
use super::spec::{
    CacheClass, Effects, Kind, Op, Param, Repeat, Reply, Resource, Total, action, checked, delete, get, list, path,
    query,
};

const RECORDING: &[Param] = &[path("recording", Kind::Uuid, "The recording: its UUID, from a list of recordings")];
const STATUS: Param = query(
    "status",
    Kind::OneOf(&["IN_PROGRESS", "PENDING_CONVERSION", "READY"]),
    "Only those that run still, are being made into a file, or can be downloaded",
);
const VALID_FOR: &[Param] = &[query("valid_for_minutes", Kind::Integer, "Minutes that the link works, such as 60")];

const COLUMNS: &[&str] = &["id", "name", "status", "friendly_url", "participant_name", "created_at"];

/// What people in the room call a recording, and themselves.
const WORDS: &[&str] = &["name", "participant_name"];

const fn recordings(op: Op) -> Op {
    op.strangers(WORDS).with(PAGE).reply(Reply::Page(Total::Text)).columns(COLUMNS).cache(CacheClass::Short)
}

/// The operations on recordings.
pub static RECORDINGS: Resource = Resource {
    name: "recordings",
    about: "Video and sound kept of sessions: make, find, fetch and delete it",
    ops: &checked(
        "recordings",
        [
            recordings(list("/recordings", "List recordings of all rooms, newest first"))
                .tool("get-recordings")
                .with(&[OF_ROOM, OF_SESSION, STATUS]),
            recordings(list("/recordings/archived", "List recordings put into the archive"))
                .verb("list-archived")
                .tool("get-archived-recordings")
                .with(&[OF_ROOM]),
            get("get", "/recordings/{recording}", "Show one recording: status, length, who started it")
                .tool("get-recording")
                .strangers(WORDS)
                .with(RECORDING)
                .columns(&["id", "name", "status", "duration", "friendly_url", "participant_name", "created_at"])
                .cache(CacheClass::Short),
            get(
                "link",
                "/recordings/{recording}/download",
                "Get a link from which anyone can download a recording for a while",
            )
            .tool("get-recording-download-link")
            .with(RECORDING)
            .with(VALID_FOR)
            .columns(&["link", "valid_until"])
            .effect(Effects::EGRESS),
            get("bookmarks", "/recordings/{recording}/bookmarks", "List moments that people marked in a recording")
                .tool("get-recording-bookmarks")
                .strangers(&["bookmark"])
                .with(RECORDING)
                .reply(Reply::Rows)
                .columns(&["id", "time", "bookmark", "participant_id", "created_at"])
                .cache(CacheClass::Short),
            action("start", "/rooms/{room}/recordings/start", "Start to record the session in a room")
                .tool("start-recording")
                .detail("The room must be live. Refused while a recording runs already.")
                .with(ROOM)
                .stales(&["statistics"]),
            action("stop", "/rooms/{room}/recordings/stop", "Stop the recording that runs in a room")
                .tool("stop-recording")
                .detail("The recording is made into a file first; it can be downloaded when its status is READY.")
                .with(ROOM)
                .effect(Effects::DISRUPT)
                .stales(&["statistics"]),
            action(
                "archive",
                "/recordings/{recording}/archive",
                "Move a recording to the archive, out of the usual list",
            )
            .tool("archive-recording")
            .with(RECORDING)
            .repeat(Repeat::Idempotent),
            action("unarchive", "/recordings/{recording}/unarchive", "Bring a recording back from the archive")
                .tool("unarchive-recording")
                .with(RECORDING)
                .repeat(Repeat::Idempotent),
            delete("delete", "/recordings/{recording}", "Delete a recording and its file for good")
                .tool("delete-recording")
                .with(RECORDING)
                .stales(&["statistics"]),
            delete("delete-by-room", "/rooms/{room}/recordings", "Delete all recordings made in a room")
                .tool("delete-room-recordings")
                .with(ROOM)
                .stales(&["statistics"]),
            delete("delete-by-session", "/sessions/{session}/recordings", "Delete all recordings made of a session")
                .tool("delete-session-recordings")
                .with(SESSION)
                .stales(&["statistics"]),
        ],
    ),
};
