//! Live: who is in a call right now.
use super::groups::{PAGE, ROOM};
use super::spec::{CacheClass, Resource, checked, get, list};

const COLUMNS: &[&str] = &["id", "external_id", "start_time", "session_duration", "live_participants"];

/// The operations on rooms with people in them.
pub static LIVE: Resource = Resource {
    name: "live",
    about: "Rooms with people in them right now",
    ops: &checked(
        "live",
        [
            list("/rooms/live", "List rooms in use, with how many people are in each")
                .tool("list-live-rooms")
                .with(PAGE)
                .columns(COLUMNS)
                .cache(CacheClass::Live),
            get("get", "/rooms/{room}/live", "Show how many people are in one room")
                .tool("get-live-room")
                .with(ROOM)
                .columns(COLUMNS)
                .cache(CacheClass::Live)
                .batched_by("list-live-rooms", "room", "id"),
            list("/rooms/live/participants", "List rooms in use, with the people in each")
                .verb("list-participants")
                .tool("list-live-participants")
                .strangers(&["name"])
                .with(PAGE)
                .columns(COLUMNS)
                .cache(CacheClass::Live),
            get("get-participants", "/rooms/{room}/live/participants", "Show the people in one room")
                .tool("get-live-room-participants")
                .strangers(&["name"])
                .with(ROOM)
                .columns(COLUMNS)
                .cache(CacheClass::Live)
                .batched_by("list-live-participants", "room", "id"),
        ],
    ),
};
