//! Forms of an exchange: how a body is sent, what comes back, and whether it may be repeated or kept.

/// The form in which an operation's body is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyForm {
    /// No body.
    None,
    /// A JSON object.
    Object,
    /// A JSON array.
    Array,
    /// `multipart/form-data`.
    Multipart,
}

/// How a page says how many rows there are in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// `"total_count": "213"`.
    Text,
    /// `"total_count": 213`.
    Integer,
    /// No `total_count`.
    Absent,
}

/// What an operation answers on success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// A JSON object.
    Json,
    /// `{data: [...], total_count}` with `limit` and `offset`.
    Page(Total),
    /// A bare JSON array; paged where the operation takes `offset`.
    Rows,
    /// A short plain text that says what was done.
    Text,
    /// An export: text, JSON, CSV or ZIP as the `format` says.
    Export,
    /// A file that people save: an import template.
    Download,
    /// 204 and no body.
    Nothing,
    /// 202 and no body: the work goes on in the background.
    Accepted,
    /// The document declares no success; JSON, text and nothing are all taken.
    Undeclared,
}

/// Whether a call may be sent again when its outcome is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Changes nothing; may be repeated freely.
    Safe,
    /// Doing it twice leaves the same state as doing it once.
    Idempotent,
    /// Doing it twice does it twice.
    Never,
}

/// How long a reply may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CacheClass {
    /// Not at all.
    None,
    /// About a second: who is in a call right now.
    Live,
    /// About half a minute: rooms, sessions and the like.
    Short,
    /// About an hour: permissions, webhook event names.
    Long,
}

/// The list operation that answers the same question for many ids at once. Other arguments (a folder's library) go to the
/// list as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Batch {
    /// MCP tool name of the list operation.
    pub list: &'static str,
    /// Argument of the single operation that holds the id.
    pub arg: &'static str,
    /// Field of a list row that holds the same id.
    pub row_id: &'static str,
}
