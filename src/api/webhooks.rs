//! Webhooks: where the service reports what happens in rooms.
use super::groups::PAGE;
use super::spec::{
    CacheClass, Effects, Kind, Op, Param, Reply, Resource, Total, checked, delete, field, get, list, patch, path, post,
};

/// The events known when this was written; `GET /events` is the word of the service, and a webhook may name others.
pub const EVENTS: &[&str] = &[
    "session_started",
    "session_ended",
    "session_summary_ready",
    "session_transcript_ready",
    "room_locked",
    "room_unlocked",
    "room_deleted",
    "role_deleted",
    "participant_joined",
    "participant_left",
    "participant_waiting_joined",
    "participant_waiting_left",
    "participant_invited",
    "participant_hand_raised",
    "participant_hand_lowered",
    "participant_avatar_uploaded",
    "participant_avatar_deleted",
    "phone_participant_muted",
    "phone_participant_unmuted",
    "phone_participant_asked_to_unmute",
    "recording_started",
    "recording_stopped",
    "recording_ready",
    "recording_deleted",
    "question_asked",
    "question_answered",
    "question_updated",
    "question_dismissed",
    "question_reopened",
    "question_deleted",
    "answer_updated",
    "answer_deleted",
    "file_added_to_library",
    "file_renamed",
    "file_deleted_from_library",
    "file_processing_failed",
    "folder_added_to_library",
    "folder_renamed",
    "folder_deleted_from_library",
];

const WEBHOOK: &[Param] = &[path("webhook", Kind::Uuid, "The webhook: its UUID, from the list of webhooks")];

const ENDPOINT: Param = field("endpoint", Kind::Url, "URL of yours to which the events are posted").range(3, 100);
const WATCHED: Param = field(
    "events",
    Kind::Many(&Kind::Text),
    "Events to report, such as session_started,recording_ready; the API lists all",
);
const NAME: Param = field("name", Kind::Text, "Name by which your team knows the webhook").range(3, 100).nullable();
const HEADER: Param =
    field("authorization_header", Kind::Text, "Secret sent in each report's Authorization header, for you to check")
        .secret();

const COLUMNS: &[&str] = &["id", "name", "endpoint", "created_at"];

/// An operation that answers webhooks, secret included.
const fn webhook(op: Op) -> Op {
    op.columns(COLUMNS).secret_reply(&["authorization_header"])
}

/// The operations on webhooks.
pub static WEBHOOKS: Resource = Resource {
    name: "webhooks",
    about: "Tell your servers what happens in rooms",
    ops: &checked(
        "webhooks",
        [
            webhook(list("/webhooks", "List the team's webhooks and where they report to"))
                .tool("list-webhooks")
                .with(PAGE)
                .reply(Reply::Page(Total::Text))
                .cache(CacheClass::Short),
            webhook(get("get", "/webhooks/{webhook}", "Show one webhook with the events it reports"))
                .tool("get-webhook")
                .with(WEBHOOK)
                .cache(CacheClass::Short),
            webhook(post("create", "/webhooks", "Have events reported to a URL of yours"))
                .tool("create-webhook")
                .detail("Reports are not signed: they prove themselves by the secret in authorization_header alone.")
                .with(&[ENDPOINT.required(), WATCHED.required(), NAME, HEADER])
                .effect(Effects::EGRESS),
            webhook(patch("update", "/webhooks/{webhook}", "Change a webhook's URL, events, name or secret"))
                .tool("update-webhook")
                .with(WEBHOOK)
                .with(&[ENDPOINT, WATCHED, NAME, HEADER.nullable()])
                .effect(Effects::EGRESS),
            delete("delete", "/webhooks/{webhook}", "Delete a webhook: nothing is reported to it any more")
                .tool("delete-webhook")
                .with(WEBHOOK)
                .stales(&["rooms"]),
            get("events", "/events", "List the events that a webhook can report")
                .tool("list-webhook-events")
                .reply(Reply::Rows)
                .cache(CacheClass::Long),
        ],
    ),
};
