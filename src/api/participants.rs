//! Participants: the people who are or were in sessions.
use super::groups::{DATES, LIVE, OF_ROOM, OF_SESSION, PAGE, PARTICIPANT, ROOM_UUID, SESSION};
use super::spec::{CacheClass, Op, Repeat, Reply, Resource, Total, action, checked, get, list};

const COLUMNS: &[&str] = &["id", "name", "role", "friendly_url", "join_time", "leave_time", "live"];

/// What one participant says of themselves; the last three come from their browser.
pub(super) const PERSON: &[&str] = &["participant_name", "device", "system", "browser"];

const fn participants(op: Op) -> Op {
    op.strangers(&["name"])
        .with(PAGE)
        .with(DATES)
        .reply(Reply::Page(Total::Text))
        .columns(COLUMNS)
        .cache(CacheClass::Short)
}

/// The operations on participants.
pub static PARTICIPANTS: Resource = Resource {
    name: "participants",
    about: "People who are or were in sessions",
    ops: &checked(
        "participants",
        [
            participants(list("/participants", "List people of all sessions, past and present"))
                .tool("list-participants")
                .with(&[LIVE, OF_ROOM, OF_SESSION]),
            participants(list("/rooms/{room}/participants", "List people of one room's sessions, past and present"))
                .verb("list-room")
                .tool("list-room-participants")
                .with(ROOM_UUID)
                .with(&[LIVE, OF_SESSION]),
            participants(list("/sessions/{session}/participants", "List people who were or are in one session"))
                .verb("list-session")
                .tool("list-session-participants")
                .with(SESSION)
                .with(&[LIVE]),
            get("get", "/participants/{participant}", "Show one participant: times, device and what they did")
                .tool("get-participant")
                .with(PARTICIPANT)
                .columns(&["participant_name", "role", "room_friendly_url", "join_time", "leave_time", "device"])
                .strangers(PERSON)
                .cache(CacheClass::Short),
            action(
                "raise-hand",
                "/rooms/{room}/participants/{participant}/raise-hand",
                "Raise the hand of someone in a room, as if they had",
            )
            .tool("raise-participant-hand")
            .with(ROOM_UUID)
            .with(PARTICIPANT)
            .repeat(Repeat::Idempotent),
            action(
                "lower-hand",
                "/rooms/{room}/participants/{participant}/lower-hand",
                "Lower the hand of someone in a room who raised it",
            )
            .tool("lower-participant-hand")
            .with(ROOM_UUID)
            .with(PARTICIPANT)
            .repeat(Repeat::Idempotent),
        ],
    ),
};
