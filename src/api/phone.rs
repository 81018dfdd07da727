//! Phone: people who take part by telephone, reported by the bridge that connects them.
use super::groups::ROOM_UUID;
use super::spec::{Effects, Kind, Op, Param, Repeat, Resource, action, checked, field, path, whole_body};

const CALL: &[Param] =
    &[path("callId", Kind::Key, "The phone call: the id that was given when it joined").arg("call_id")];

const CALLS: &[Param] = &[whole_body(
    "calls",
    Kind::Many(&Kind::Object(&[
        field("call_id", Kind::Key, "Id of the call, by which it is named from now on").required(),
        field("name", Kind::Text, "Name of the caller; needed unless caller_number is given"),
        field("caller_number", Kind::Text, "Number of the caller, such as +1234567890; needed unless name is given"),
        field("external_id", Kind::Text, "The caller's id in your own system"),
        field("muted", Kind::Bool, "Whether the caller starts muted"),
    ])),
    "The calls that joined, as [{\"call_id\": ..., \"name\": ...}, ...]",
)];

const CALL_IDS: &[Param] = &[whole_body("call_ids", Kind::Many(&Kind::Key), "Ids of the calls that ended")];

/// An action on one phone call.
const fn call(op: Op) -> Op {
    op.with(ROOM_UUID).with(CALL).repeat(Repeat::Idempotent)
}

/// The operations on phone participants.
pub static PHONE: Resource = Resource {
    name: "phone",
    about: "People who take part by telephone",
    ops: &checked(
        "phone",
        [
            action("connect", "/rooms/{room}/phone/connect", "Dial from a room to its phone bridge")
                .tool("connect-phone")
                .detail("The number and PIN come from the room's telephony settings. Callers on the bridge can then take part.")
                .with(ROOM_UUID)
                .effect(Effects::EGRESS),
            action("disconnect", "/rooms/{room}/phone/disconnect", "Hang up on a room's phone bridge; its callers are cut off")
                .tool("disconnect-phone")
                .with(ROOM_UUID)
                .effect(Effects::DISRUPT)
                .stales(&["live", "participants"]),
            action("joined", "/rooms/{room}/phone-participants/joined", "Tell the room that calls have joined over the bridge")
                .tool("phone-participants-joined")
                .with(ROOM_UUID)
                .with(CALLS)
                .stales(&["live", "participants"]),
            action("left", "/rooms/{room}/phone-participants/left", "Tell the room that calls have ended")
                .tool("phone-participants-left")
                .with(ROOM_UUID)
                .with(CALL_IDS)
                .repeat(Repeat::Idempotent)
                .stales(&["live", "participants"]),
            call(action("raise-hand", "/rooms/{room}/phone-participants/{callId}/raise-hand", "Raise the hand of someone on the phone"))
                .tool("raise-phone-participant-hand"),
            call(action("lower-hand", "/rooms/{room}/phone-participants/{callId}/lower-hand", "Lower the hand of someone on the phone"))
                .tool("lower-phone-participant-hand"),
            call(action("mute", "/rooms/{room}/phone-participants/{callId}/mute", "Silence someone on the phone"))
                .tool("mute-phone-participant"),
            call(action("unmute", "/rooms/{room}/phone-participants/{callId}/unmute", "Let someone on the phone be heard again"))
                .tool("unmute-phone-participant"),
        ],
    ),
};
