//! Rooms: where people meet.
use super::groups::{PAGE, ROOM, ROOM_CONTENT};
use super::settings;
use super::spec::{
    CacheClass, Kind, Op, Param, Reply, Resource, Total, checked, delete, field, get, list, patch, post, query,
};

const FILTER: &[Param] =
    &[query("tag", Kind::Many(&Kind::Text), "Only rooms with one of these tags, such as sales,berlin")];

const TAGS: &[Param] =
    &[field("tags", Kind::Many(&Kind::Text), "Delete rooms that have any of these tags, such as sales,berlin")
        .at_least(1)
        .required()];

const RESOURCES: Param =
    field("delete_resources", Kind::Bool, "Delete recordings, chat, transcripts, results and the like too");
const HISTORY: Param =
    field("delete_history", Kind::Bool, "Make past participants anonymous too: no names, no e-mail addresses");
const LIBRARY: Param = field("delete_library", Kind::Bool, "Delete the room's content library too");

const COLUMNS: &[&str] = &["id", "friendly_url", "description", "privacy", "created_at"];

/// What a room's settings may hold and nobody should read back.
const SECRETS: &[&str] = &["restream_key", "telephony_pin_dtmf"];

/// An operation that answers one room.
const fn room(op: Op) -> Op {
    op.columns(COLUMNS).secret_reply(SECRETS)
}

/// The operations on rooms.
pub static ROOMS: Resource = Resource {
    name: "rooms",
    about: "Places where people meet: create, change and remove them",
    ops: &checked(
        "rooms",
        [
            room(list("/rooms", "List the team's rooms, newest first"))
                .tool("list-rooms")
                .with(PAGE)
                .with(FILTER)
                .reply(Reply::Page(Total::Text))
                .cache(CacheClass::Short),
            room(get("get", "/rooms/{room}", "Show one room with all its settings"))
                .tool("get-room-details")
                .with(ROOM)
                .cache(CacheClass::Short),
            room(post("create", "/rooms", "Create a room: a lasting address where people meet"))
                .tool("create-room")
                .detail("Nothing is required: a setting that is not given comes from the team's defaults.")
                .with(settings::CREATE)
                .stales(&["statistics"]),
            room(patch("update", "/rooms/{room}", "Change a room's name, address or settings"))
                .tool("update-room")
                .detail("Settings that are not given stay as they are.")
                .with(ROOM)
                .with(settings::UPDATE)
                .stales(&["live", "sessions", "participants", "recordings", "statistics"]),
            delete("delete", "/rooms/{room}", "Delete a room, and on request what was made in it")
                .tool("delete-room")
                .detail(
                    "People who are in the room are put out. While it is live, none of the three further deletions is \
                     allowed. A room that had sessions is kept out of sight for statistics.",
                )
                .with(ROOM)
                .with(&[RESOURCES, HISTORY, LIBRARY])
                .stales(ROOM_CONTENT),
            delete("delete-by-tag", "/rooms", "Delete all rooms that have any of some tags")
                .tool("delete-rooms-by-tag")
                .detail("Works on in the background after the answer, and leaves out rooms with a session in progress.")
                .with(TAGS)
                .with(&[RESOURCES, HISTORY, LIBRARY])
                .reply(Reply::Accepted)
                .stales(ROOM_CONTENT),
            delete("delete-resources", "/rooms/{room}/resources", "Delete what was made in a room, and keep the room")
                .tool("delete-room-resources")
                .detail(
                    "Recordings, chat, transcripts, summaries, questions, results, streams, shared files, breakout rooms \
                     and bans of all its sessions go. Refused while the room is live.",
                )
                .with(ROOM)
                .with(&[HISTORY, LIBRARY])
                .stales(ROOM_CONTENT),
        ],
    ),
};
