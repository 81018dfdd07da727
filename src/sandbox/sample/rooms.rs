//! Sample rooms: a few with names that people would give, then as many as are asked for.

use super::Sample;
use super::names::{self, Named, ROOMS};
use crate::sandbox::store::{Row, Table};
use crate::sandbox::times;
use serde_json::{Value, json};

/// When the first sample room was made: 2024-01-15, 08:30 UTC.
const FIRST: i64 = 1_705_307_400;
/// Over how long the sample rooms were made, where there is more than half a minute between two.
const SPAN: i64 = 540 * times::DAY;

/// A sample room that has a name of its own.
fn named(number: u64) -> Option<&'static Named> {
    ROOMS.get(usize::try_from(number).ok()?)
}

/// The friendly URL of a sample room.
pub(crate) fn friendly_url(number: u64) -> String {
    if let Some((url, ..)) = named(number) {
        return (*url).to_owned();
    }
    let (first, second) = names::words(number);
    format!("{first}-{second}-{number:06}")
}

/// The number of the sample room with this friendly URL.
pub(crate) fn number_of(url: &str) -> Option<u64> {
    if let Some(at) = ROOMS.iter().position(|(u, ..)| *u == url) {
        return Some(at as u64);
    }
    let number = url.rsplit_once('-')?.1.parse().ok()?;
    (friendly_url(number) == url).then_some(number)
}

/// The tags of a sample room.
pub(crate) fn tags(number: u64) -> &'static [&'static str] {
    match named(number) {
        Some((_, _, tags, _)) => tags,
        None if number.is_multiple_of(10) => &["courses", "archive"],
        None if number.is_multiple_of(3) => &["courses"],
        None => &[],
    }
}

fn created(sample: &Sample, number: u64) -> i64 {
    let step = SPAN / i64::try_from(sample.rooms.max(1)).unwrap_or(i64::MAX);
    FIRST + i64::try_from(number).unwrap_or_default() * step.max(30)
}

/// A sample room: what differs from the default settings.
pub(crate) fn row(sample: &Sample, number: u64) -> Row {
    let (description, private) = if let Some((_, description, _, private)) = named(number) {
        ((*description).to_owned(), *private)
    } else {
        let (first, second) = names::words(number);
        let mut name = format!("{first} {second} {number}");
        name[..1].make_ascii_uppercase();
        (name, number % 7 == 3)
    };
    let made = created(sample, number);
    let mut row = Row::new();
    let mut set = |name: &str, value: Value| row.insert(name.to_owned(), value);
    set("id", Value::from(sample.id(Table::Rooms, number)));
    set("description", Value::from(description));
    set("friendly_url", Value::from(friendly_url(number)));
    set("privacy", Value::from(if private { "private" } else { "public" }));
    set("external_id", Value::from(format!("ext-room-{}", number + 1)));
    set("_tags", json!(tags(number)));
    set("_created", Value::from(made));
    set("_updated", Value::from(made + times::DAY));
    row
}
