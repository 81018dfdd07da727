//! The roles of the sample team: three standard ones, and one of its own.

use super::Sample;
use crate::sandbox::store::{Row, Table};
use serde_json::Value;

/// Name, display name, description, whether it is the default, whether it came with the team.
pub(crate) type Role = (&'static str, &'static str, &'static str, bool, bool);

/// The sample roles, by number.
pub(crate) const ROLES: &[Role] = &[
    ("moderator", "Moderators", "Leads the session: lets people in, mutes, records, ends it", true, true),
    ("speaker", "Speakers", "Talks, shows a camera and a screen", false, true),
    ("attendee", "Attendees", "Watches, chats and asks questions", false, true),
    ("note-taker", "Note takers", "Keeps the notes and exports the chat", false, false),
];

/// 2024-01-15, 08:00 UTC, when the sample team was made.
const MADE: i64 = 1_705_305_600;

/// A sample role, without its permissions.
pub(crate) fn row(sample: &Sample, number: u64) -> Row {
    let (name, display_name, description, default, standard) =
        ROLES[usize::try_from(number).unwrap_or_default().min(ROLES.len() - 1)];
    let mut row = Row::new();
    let mut set = |name: &str, value: Value| row.insert(name.to_owned(), value);
    set("id", Value::from(sample.id(Table::Roles, number)));
    set("name", Value::from(name));
    set("display_name", Value::from(display_name));
    set("description", Value::from(description));
    set("default", Value::from(default));
    set("_standard", Value::from(standard));
    set("_created", Value::from(MADE));
    set("_updated", Value::from(MADE));
    row
}
