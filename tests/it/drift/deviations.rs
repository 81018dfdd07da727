//! Where the catalogue knows better than the vendor's description, each with the reason.

use super::Aspect;

/// One difference that is meant.
#[derive(Debug)]
pub(super) struct Deviation {
    /// `POST /rooms`; `*` for every operation.
    pub(super) operation: &'static str,
    /// The field, query parameter or part.
    pub(super) what: &'static str,
    /// What differs of it.
    pub(super) aspect: Aspect,
    /// Why.
    pub(super) why: &'static str,
}

const fn differs(operation: &'static str, what: &'static str, aspect: Aspect, why: &'static str) -> Deviation {
    Deviation { operation, what, aspect, why }
}

const BY_EXAMPLE: &str = "the values are named only as the default and the example: asc and desc";
const ROWS: &str = "a page has at least one row, and nothing can be skipped backwards";
const AFTER: &str =
    "the id of a row of the list itself, whatever it is; rooms also go by friendly URL, so one kind for all";
const EMPTY_ROOM: &str =
    "a room can be created with an empty body; the document's `required` marks what its arrays hold";
const PARTIAL: &str = "a change need not name everything; the document copied `required` from the creation";
const POINTLESS: &str = "the call makes nothing without it";
const MASKED: &str = "the reply does not declare it, but it is masked should a room ever be answered with it";
const WEBHOOK_IDS: &str = "ids of webhooks are UUIDs";
const BREAKOUTS: &str = "ids and names of breakout rooms, in a form that the document does not give";
const A_URL: &str = "its sentence calls it a URL";
const TEMPLATE: &str = "no success is declared; by its name and summary it is a file to save";

/// Every difference that is meant.
pub(super) const DEVIATIONS: &[Deviation] = &[
    differs("*", "order", Aspect::Values, BY_EXAMPLE),
    differs("*", "limit", Aspect::Limits, ROWS),
    differs("*", "offset", Aspect::Limits, ROWS),
    differs("*", "after", Aspect::Kind, AFTER),
    differs("*", "restream_key", Aspect::Extra, MASKED),
    differs("*", "telephony_pin_dtmf", Aspect::Extra, MASKED),
    differs("POST /rooms", "privacy", Aspect::Required, EMPTY_ROOM),
    differs("POST /rooms", "roles", Aspect::Required, EMPTY_ROOM),
    differs("POST /rooms", "private_group_chat_roles", Aspect::Required, EMPTY_ROOM),
    differs("POST /rooms", "webhooks", Aspect::Kind, WEBHOOK_IDS),
    differs("POST /rooms", "breakouts", Aspect::Kind, BREAKOUTS),
    differs("POST /rooms", "restream_url", Aspect::Kind, A_URL),
    differs("PATCH /rooms/{}", "privacy", Aspect::Required, PARTIAL),
    differs("PATCH /rooms/{}", "private_group_chat_roles", Aspect::Required, PARTIAL),
    differs("PATCH /rooms/{}", "webhooks", Aspect::Kind, WEBHOOK_IDS),
    differs("PATCH /rooms/{}", "breakouts", Aspect::Kind, BREAKOUTS),
    differs("PATCH /rooms/{}", "restream_url", Aspect::Kind, A_URL),
    differs("PATCH /", "private_group_chat_roles", Aspect::Required, PARTIAL),
    differs("DELETE /rooms", "tags", Aspect::Limits, "an empty list of tags names no room: refused before it is sent"),
    differs("POST /rooms/{}/token", "avatar", Aspect::Kind, A_URL),
    differs("POST /rooms/{}/restreamers/start", "server_url", Aspect::Kind, A_URL),
    differs("POST /roles", "permissions", Aspect::Required, "nullable at the same time; a role may begin without any"),
    differs("PATCH /roles/{}", "permissions", Aspect::Required, PARTIAL),
    differs("POST /libraries/{}/files", "name", Aspect::Required, POINTLESS),
    differs("POST /libraries/{}/webapps", "url", Aspect::Required, POINTLESS),
    differs("POST /rooms/{}/chat", "message", Aspect::Required, POINTLESS),
    differs("POST /rooms/{}/polls", "question", Aspect::Required, POINTLESS),
    differs(
        "POST /rooms/{}/polls",
        "options",
        Aspect::Required,
        "a poll with a free answer has none, and null is allowed",
    ),
    differs("PATCH /rooms/{}/polls/{}", "options", Aspect::Required, PARTIAL),
    differs("PATCH /rooms/{}/quizzes/{}", "questions", Aspect::Required, PARTIAL),
    differs("GET /rooms/{}/polls/template", "the reply", Aspect::Form, TEMPLATE),
    differs("GET /rooms/{}/quizzes/template", "the reply", Aspect::Form, TEMPLATE),
    differs(
        "GET /rooms/{}/quizzes/export",
        "the reply",
        Aspect::Form,
        "no success is declared; it exports as the others do",
    ),
    differs(
        "POST /rooms/{}/polls/import",
        "the body",
        Aspect::Form,
        "none is declared; read as that of the quizzes' import",
    ),
    differs(
        "POST /rooms/{}/polls/import",
        "file",
        Aspect::Extra,
        "none is declared; read as that of the quizzes' import",
    ),
];
