//! The words people use, and the facets of operations that they speak of.
//!
//! A line is a facet, how surely the words mean it, and the words: `_` joins those that only mean it side by side, `~` those
//! that mean it with others between them, and `^` stands before those that mean it where a wish begins with them. A word may stand
//! in several lines: then each is a reading of it.

mod actions;
mod things;
mod times;

/// Facet, trust from 0 to 1, words.
pub(super) type Line = (&'static str, f32, &'static str);

/// All of them: what is done, with what, where and when.
pub(super) const LEXICON: &[&[Line]] = &[actions::LINES, things::LINES, times::LINES];

/// Facets that say what is done. Of these an operation has one.
pub(super) const ACTIONS: &[&str] = &[
    "list",
    "get",
    "create",
    "update",
    "delete",
    "export",
    "import",
    "template",
    "start",
    "stop",
    "cancel",
    "end",
    "archive",
    "unarchive",
    "link",
    "results",
    "vote",
    "unvote",
    "dismiss",
    "reopen",
    "raise",
    "lower",
    "mute",
    "unmute",
    "connect",
    "disconnect",
    "joined",
    "left",
    "send",
];

/// Those of them that tell something and change nothing.
pub(super) const LOOKS: &[&str] = &["list", "get", "export", "template", "link", "results"];

/// Facets that are things, which an operation is about.
pub(super) const THINGS: &[&str] = &[
    "phone",
    "recording",
    "bookmark",
    "restream",
    "transcript",
    "summary",
    "chat",
    "question",
    "answer",
    "poll",
    "quiz",
    "library",
    "folder",
    "file",
    "webapp",
    "whiteboard",
    "role",
    "permission",
    "webhook",
    "event",
    "tag",
    "token",
];

/// Those of them whose name may follow.
pub(super) const CONTAINERS: &[&str] = &["library", "folder", "tag"];

/// Words before the one that a wish begins with.
pub(super) const FILLERS: &[&str] = &[
    "please", "pls", "plz", "kindly", "can", "could", "would", "will", "must", "may", "you", "i", "we", "us", "me",
    "let", "want", "need", "like", "wish", "have", "to", "the", "d", "ll", "m", "a", "just", "now", "quickly", "ok",
    "hi", "hey", "hello", "and", "then", "so", "help", "try", "go", "ahead",
];

/// Words that begin a wish for something to be told.
pub(super) const ASKS: &[&str] = &[
    "what", "which", "who", "whom", "whose", "when", "where", "why", "how", "is", "are", "was", "were", "do", "does",
    "did", "has", "had", "any", "show", "list", "display", "view", "see", "find", "look", "check", "count", "read",
    "fetch", "search", "inspect", "browse", "anyone", "anybody", "retrieve", "know", "overview",
];
