//! Parameters and lists of names that many operations share.
use super::spec::{Kind, Param, path, query};

/// What `after` of a list refers to. The document calls it a room's id on seven lists that are not rooms; that is read as
/// a copying error, and everywhere it is taken as the id of an item of the list itself.
const AFTER: &str = "Go on after the row with this id";

const LIMIT: Param = query("limit", Kind::Integer, "Most rows to fetch at once (100 unless given)").range(1, 100);
const OFFSET: Param = query("offset", Kind::Integer, "Rows to skip from the start of the list").at_least(0);
const ORDER: Param =
    query("order", Kind::OneOf(&["asc", "desc"]), "Oldest first (asc) or newest first (desc, unless given)");

/// `limit`, `offset`.
pub const LIMIT_OFFSET: &[Param] = &[LIMIT, OFFSET];
/// `limit`, `offset`, `order`.
pub const ORDERED: &[Param] = &[LIMIT, OFFSET, ORDER];
/// `limit`, `offset`, `order`, `after`.
pub const PAGE: &[Param] = &[LIMIT, OFFSET, ORDER, query("after", Kind::Key, AFTER)];

/// `date_start`, `date_end`.
pub const DATES: &[Param] = &[
    query("date_start", Kind::Date, "First day of the period, as YYYY-MM-DD"),
    query("date_end", Kind::Date, "Last day of the period, as YYYY-MM-DD"),
];

/// A room, by UUID or friendly URL.
pub const ROOM: &[Param] = &[path("room", Kind::RoomRef, "The room: its UUID or friendly URL")];
/// A room, where the API takes only its UUID.
pub const ROOM_UUID: &[Param] = &[path("room", Kind::RoomUuid, "The room: its UUID or friendly URL")];
/// A session in the path.
pub const SESSION: &[Param] = &[path("session", Kind::Uuid, "The session: its UUID, from the list of sessions")];
/// A participant in the path.
pub const PARTICIPANT: &[Param] =
    &[path("participant", Kind::Uuid, "The participant: their UUID, from a list of participants")];

/// `room_id` as a filter.
pub const OF_ROOM: Param = query("room_id", Kind::RoomUuid, "Only those of this room: its UUID or friendly URL");
/// `session_id` as a filter.
pub const OF_SESSION: Param = query("session_id", Kind::Uuid, "Only those of this session, by its UUID");
/// `live` as a filter of sessions and participants.
pub const LIVE: Param = query("live", Kind::Bool, "true: only those in progress; false: only past ones");

/// `metrics` of statistics.
pub const METRICS: &[Param] = &[query(
    "metrics",
    Kind::Many(&Kind::Text),
    "Answer only these figures, such as participation_minutes,broadcasted_minutes; all unless given",
)];

/// Replies about what happened in sessions: out of date when a session's or room's content is deleted.
pub const SESSION_CONTENT: &[&str] =
    &["recordings", "chat", "questions", "transcripts", "summaries", "polls", "quizzes", "participants", "statistics"];
/// Replies that are out of date when a room goes, with everything in it.
pub const ROOM_CONTENT: &[&str] = &[
    "live",
    "sessions",
    "participants",
    "recordings",
    "chat",
    "questions",
    "transcripts",
    "summaries",
    "polls",
    "quizzes",
    "statistics",
    "libraries",
    "library-folders",
    "library-files",
];

const EXPORT_LANGUAGES: Kind = Kind::OneOf(&["en", "it", "de", "es"]);
/// `locale`, `lang` of exports. The document lists them as members of a `GET`'s body, which is an artefact of the tool that
/// wrote it: they are sent in the query.
pub const EXPORT_LANGUAGE: &[Param] = &[
    query("locale", EXPORT_LANGUAGES, "Language of headings and other fixed text in the export"),
    query("lang", EXPORT_LANGUAGES, "A second name that the API lists for `locale`; give one of them"),
];
/// `format` of an export as text or JSON.
pub const EXPORT_TEXT: &[Param] =
    &[query("format", Kind::OneOf(&["txt", "json"]), "Form of the export: text to read (txt), or json")];
/// `format` of an export that also comes as a table.
pub const EXPORT_TABLE: &[Param] = &[query(
    "format",
    Kind::OneOf(&["txt", "json", "csv", "zip"]),
    "Form of the export: text to read (txt), json, a table (csv), or zip with both txt and csv",
)];
