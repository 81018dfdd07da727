//! Token: the ticket with which one person joins one room.
use super::groups::ROOM;
use super::spec::{Effects, Kind, Param, Repeat, Resource, checked, field, post};

const CLAIMS: &[Param] = &[
    field("u", Kind::Text, "Name under which the person appears").nullable(),
    field("ud", Kind::Text, "The person's id in your own system").nullable(),
    field("role", Kind::Key, "Role in the room, by id or name; the room's default role unless given").nullable(),
    field("initials", Kind::Text, "Letters on the person's tile while the camera is off").nullable(),
    field("avatar", Kind::Url, "Picture of the person: an image's URL").nullable(),
    field("breakoutId", Kind::Key, "Breakout room to go to at once, by id").arg("breakout_id").nullable(),
    field("nbf", Kind::UnixOrDate, "Not valid before this: Unix time in seconds, or a date and time").nullable(),
    field(
        "exp",
        Kind::Expiry,
        "When it ends: minutes from now (60), a Unix time, or a date and time; never unless given",
    )
    .nullable(),
];

/// The operation that makes join tokens.
pub static TOKEN: Resource = Resource {
    name: "token",
    about: "Tickets that let a person join a room",
    ops: &checked(
        "token",
        [post("create", "/rooms/{room}/token", "Make a token, and the link that uses it, for one person to join a room")
            .tool("generate-token")
            .detail("Whoever holds the token can join as the person it names. It is signed, not stored: it can't be taken back.")
            .with(ROOM)
            .with(CLAIMS)
            .columns(&["link", "token"])
            .effect(Effects::EGRESS)
            .repeat(Repeat::Idempotent)],
    ),
};
