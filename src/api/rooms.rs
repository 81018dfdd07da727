//! Rooms: where people meet.
use super::groups::{PAGE, ROOM};
use super::spec::{CacheClass, Kind, Param, Reply, Resource, Total, checked, delete, field, get, list, post, query};

const FILTER: &[Param] = &[query("tag", Kind::Many(&Kind::Text), "Only rooms with one of these tags")];

const NEW: &[Param] = &[
    field("description", Kind::Text, "The room's name").at_most(255),
    field("friendly_url", Kind::Text, "Readable end of the room's address").range(1, 32),
    field("privacy", Kind::OneOf(&["public", "private"]), "Whether people join by link alone or need a token"),
    field("max_participants", Kind::Integer, "Most people at once").range(2, 2000),
    field("external_id", Kind::Text, "Your own id for the room"),
];

const COLUMNS: &[&str] = &["id", "friendly_url", "description", "privacy", "created_at"];

/// The operations on rooms.
pub static ROOMS: Resource = Resource {
    name: "rooms",
    about: "Create, change and remove rooms",
    ops: &checked(
        "rooms",
        [
            list("/rooms", "List rooms")
                .tool("list-rooms")
                .with(PAGE)
                .with(FILTER)
                .reply(Reply::Page(Total::Text))
                .columns(COLUMNS)
                .cache(CacheClass::Short),
            get("get", "/rooms/{room}", "Show one room with all its settings")
                .tool("get-room-details")
                .with(ROOM)
                .columns(COLUMNS)
                .cache(CacheClass::Short),
            post("create", "/rooms", "Create a room").tool("create-room").with(NEW).columns(COLUMNS),
            delete("delete", "/rooms/{room}", "Delete a room").tool("delete-room").with(ROOM),
        ],
    ),
};
