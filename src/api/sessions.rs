//! Sessions: each time people met in a room.
use super::groups::{DATES, LIVE, METRICS, OF_ROOM, PAGE, ROOM_UUID, SESSION, SESSION_CONTENT};
use super::spec::{
    CacheClass, Effects, Kind, Op, Param, Reply, Resource, Total, action, checked, delete, field, get, list,
};

const HISTORY: &[Param] = &[field(
    "delete_history",
    Kind::Bool,
    "Make the session's participants anonymous too: no names, no e-mail addresses",
)];

const COLUMNS: &[&str] = &["id", "friendly_url", "description", "start_time", "end_time", "participants_total", "live"];

const fn sessions(op: Op) -> Op {
    op.with(PAGE).with(DATES).reply(Reply::Page(Total::Text)).columns(COLUMNS).cache(CacheClass::Short)
}

/// The operations on sessions.
pub static SESSIONS: Resource = Resource {
    name: "sessions",
    about: "Meetings that take place or took place in rooms: find them, end them, delete what they left",
    ops: &checked(
        "sessions",
        [
            sessions(list("/sessions", "List sessions of all rooms, newest first"))
                .tool("list-sessions")
                .with(&[LIVE, OF_ROOM]),
            sessions(list("/rooms/{room}/sessions", "List sessions of one room, newest first"))
                .verb("list-room")
                .tool("list-room-sessions")
                .with(ROOM_UUID)
                .with(&[LIVE]),
            get("get", "/sessions/{session}", "Show one session: its room, times and figures")
                .tool("get-session")
                .with(SESSION)
                .with(METRICS)
                .columns(&[
                    "session_id",
                    "room_friendly_url",
                    "session_start_time",
                    "session_end_time",
                    "session_live",
                    "participation_minutes",
                ])
                .cache(CacheClass::Short),
            action("end", "/sessions/{session}/end", "End a session in progress; everyone in it is put out")
                .tool("end-session")
                .with(SESSION)
                .effect(Effects::DISRUPT)
                .stales(&["live", "participants", "recordings", "transcripts", "summaries", "statistics"]),
            delete(
                "delete-resources",
                "/sessions/{session}/resources",
                "Delete what a session left, and keep its record",
            )
            .tool("delete-session-resources")
            .detail(
                "Recordings, chat, transcripts, summaries, questions, results, streams, shared files and bans go. \
                     Refused while the session is live.",
            )
            .with(SESSION)
            .with(HISTORY)
            .stales(SESSION_CONTENT),
        ],
    ),
};
