//! When the sample team met: past sessions week by week, sessions in progress, and who came.
//!
//! Only the rooms with a name of their own have a past. Sessions are numbered oldest first: one a week for each of these
//! rooms, then those in progress. Participants are numbered session by session.

use super::names::{self, ROOMS};
use super::{Sample, roles};
use crate::sandbox::store::ids::{Ids, mix};
use crate::sandbox::store::{Row, Table};
use crate::sandbox::times;
use serde_json::{Value, json};

/// Weeks of past sessions.
const WEEKS: u64 = 6;
/// Between the first sessions of two rooms in a week: twelve of them fill six and a half days.
const STEP: i64 = 13 * 3_600;
/// Rooms with a session in progress.
const LIVE: &[u64] = &[0, 3, 5];
/// People whom the sample sessions are made of.
const PEOPLE: u64 = 60;

/// Where and when one sample session takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Meeting {
    pub(crate) room: u64,
    pub(crate) start: i64,
    /// None while it is in progress.
    pub(crate) end: Option<i64>,
    /// The number of its first participant.
    pub(crate) first: u64,
    /// How many participants it has.
    pub(crate) people: u64,
}

/// A small number from a large one.
fn few(dice: u64, below: u64) -> i64 {
    i64::try_from(dice % below).unwrap_or_default()
}

/// Every sample session, by number.
pub(crate) fn meetings(ids: Ids, rooms: u64, anchor: i64) -> Vec<Meeting> {
    let active = rooms.min(ROOMS.len() as u64);
    let dice =
        |n: u64| mix(u64::from_le_bytes(*ids.id(Table::Sessions, n).as_bytes().first_chunk().unwrap_or(&[0; 8])));
    let mut meetings = Vec::new();
    let mut first = 0;
    let mut add = |room, start, end, people| {
        meetings.push(Meeting { room, start, end, first, people });
        first += people;
    };
    let today = times::midnight(anchor);
    for week in (1..=WEEKS).rev() {
        let monday = today - i64::try_from(week).unwrap_or_default() * 7 * times::DAY;
        for room in 0..active {
            let dice = dice(week * 1_000 + room);
            let start = monday + i64::try_from(room).unwrap_or_default() * STEP + 60 * few(dice, 40);
            let minutes = 15 + few(dice >> 8, 60);
            add(room, start, Some(start + minutes * 60), 2 + (dice >> 16) % 5);
        }
    }
    for (at, room) in LIVE.iter().copied().filter(|r| *r < active).enumerate() {
        add(room, anchor - 1_200 - 300 * i64::try_from(at).unwrap_or_default(), None, 3 + at as u64);
    }
    meetings
}

/// How many participants there are in all.
pub(crate) fn people(meetings: &[Meeting]) -> u64 {
    meetings.last().map_or(0, |m| m.first + m.people)
}

/// A sample session.
pub(crate) fn session(sample: &Sample, number: u64) -> Row {
    let Some(meeting) = usize::try_from(number).ok().and_then(|n| sample.meetings.get(n)) else { return Row::new() };
    let minutes = meeting.end.map_or(0, |end| (end - meeting.start) / 60);
    let mut row = Row::new();
    let mut set = |name: &str, value: Value| row.insert(name.to_owned(), value);
    set("id", Value::from(sample.id(Table::Sessions, number)));
    set("room_id", Value::from(sample.id(Table::Rooms, meeting.room)));
    set("_start", Value::from(meeting.start));
    set("_end", json!(meeting.end));
    // Minutes in which something ran, by the name of their figure.
    set("_transcription", Value::from(if number.is_multiple_of(3) { minutes / 2 } else { 0 }));
    set("_captions", Value::from(if number.is_multiple_of(3) { minutes / 4 } else { 0 }));
    set("_whiteboard", Value::from(if number % 4 == 1 { minutes / 5 } else { 0 }));
    set("_breakout", Value::from(if number % 5 == 2 { minutes / 3 } else { 0 }));
    set("_presentation", Value::from(if number % 2 == 1 { minutes / 4 } else { 0 }));
    row
}

/// What people join with: device, system, browser.
pub(crate) const DEVICES: &[(&str, &str, &str)] = &[
    ("desktop", "Windows 11", "Chrome 149"),
    ("desktop", "macOS 15", "Safari 26"),
    ("desktop", "Ubuntu 26.04", "Firefox 150"),
    ("mobile", "Android 16", "Chrome 149"),
    ("mobile", "iOS 26", "Safari 26"),
    ("tablet", "iPadOS 26", "Safari 26"),
    ("smarttv", "Tizen 9", "Samsung Internet 29"),
];

/// A sample participant.
pub(crate) fn participant(sample: &Sample, number: u64) -> Row {
    let at = sample.meetings.partition_point(|m| m.first + m.people <= number);
    let Some(meeting) = sample.meetings.get(at) else { return Row::new() };
    let place = number - meeting.first;
    let person = (sample.dice("person", at as u64) + place * 7) % PEOPLE;
    let late = if place == 0 { 0 } else { 60 * few(sample.dice("late", number), 5) };
    let on_phone = place + 1 == meeting.people && at % 4 == 1;
    let (device, system, browser) =
        if on_phone { ("mobile", "phone", "phone") } else { sample.one_of("device", person, DEVICES) };
    let minutes = meeting.end.map_or(0, |end| (end - meeting.start - late) / 60);
    let mut row = Row::new();
    let mut set = |name: &str, value: Value| row.insert(name.to_owned(), value);
    set("id", Value::from(sample.id(Table::Participants, number)));
    set("external_id", Value::from(format!("ext-person-{}", person + 1)));
    set("session_id", Value::from(sample.id(Table::Sessions, at as u64)));
    set("room_id", Value::from(sample.id(Table::Rooms, meeting.room)));
    set("name", Value::from(names::person(sample, person)));
    set("role", Value::from(roles::ROLES[usize::from(place != 0) + usize::from(place > 2)].0));
    set("_browser_id", Value::from(sample.id(Table::Parts, person)));
    set("_join", Value::from(meeting.start + late));
    set("_leave", json!(meeting.end));
    set("_device", Value::from(device));
    set("_system", Value::from(system));
    set("_browser", Value::from(browser));
    set("_broadcast", Value::from(if place < 2 { minutes / 2 } else { 0 }));
    set("_subscribe", Value::from(minutes / 2));
    set("_screen", Value::from(if place == 0 { minutes / 4 } else { 0 }));
    set("_watch", Value::from(if place == 0 { 0 } else { minutes / 4 }));
    if on_phone {
        set("_call_id", Value::from(format!("call-{number}")));
        set("_caller_number", Value::from(format!("+1555010{:04}", number % 10_000)));
        set("_muted", Value::Bool(false));
    }
    row
}
