//! Restreamers: a session sent live to another platform.
use super::groups::ROOM;
use super::spec::{Effects, Kind, Param, Resource, action, checked, field};

const TARGET: &[Param] = &[
    field(
        "type",
        Kind::OneOf(&["vimeo", "youtube", "cloudflare"]),
        "Platform that gets the stream; not with server_url",
    ),
    field("server_url", Kind::Url, "Server that gets the stream, such as rtmps://live.example.com/app; not with type"),
    field("stream_key", Kind::Text, "Stream key that the platform gave you").required().secret(),
];

/// The operations on restreamers.
pub static RESTREAMERS: Resource = Resource {
    name: "restreamers",
    about: "Send a session live to YouTube, Vimeo, Cloudflare or a server of your own",
    ops: &checked(
        "restreamers",
        [
            action("start", "/rooms/{room}/restreamers/start", "Start to send a room's session to another platform")
                .tool("start-restreamer")
                .detail("Say where to with either type or server_url. Anyone who can watch there sees the session.")
                .with(ROOM)
                .with(TARGET)
                .effect(Effects::EGRESS),
            action("stop", "/rooms/{room}/restreamers/stop", "Stop sending a room's session to another platform")
                .tool("stop-restreamer")
                .with(ROOM)
                .effect(Effects::DISRUPT),
        ],
    ),
};
