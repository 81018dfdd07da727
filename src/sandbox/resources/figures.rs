//! Figures of sessions, and their sums: a room's are the sum of its sessions', the team's the sum of its rooms'.

use super::presence::is_live;
use super::{presence, recordings, transcription};
use crate::sandbox::store::{Row, Store, Table, number, text};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// From when to when.
pub(crate) type Span = (i64, i64);

/// From when to when a participant was there, or is.
pub(crate) fn span(person: &Row, now: i64) -> Span {
    let join = number(person, "_join");
    (join, person.get("_leave").and_then(serde_json::Value::as_i64).unwrap_or(now).max(join))
}

/// The most of these spans that lie over one moment.
pub(crate) fn most_at_once(spans: impl Iterator<Item = Span>) -> i64 {
    // An end counts before a beginning at the same moment; a span without length counts for itself.
    let mut steps: Vec<(i64, i64)> = spans.flat_map(|(from, to)| [(from, 1), (to.max(from + 1), -1)]).collect();
    steps.sort_unstable();
    let (mut now, mut most) = (0, 0);
    for (_, step) in steps {
        now += step;
        most = most.max(now);
    }
    most
}

/// What was counted.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    sums: BTreeMap<&'static str, i64>,
    people: Vec<Span>,
    sessions: Vec<Span>,
    recorders: Vec<Span>,
    roles: BTreeSet<String>,
    most_in_a_session: i64,
}

impl Figures {
    /// Adds to a sum.
    pub(crate) fn add(&mut self, name: &'static str, n: i64) {
        *self.sums.entry(name).or_default() += n;
    }

    /// Takes in the figures of another session.
    pub(crate) fn merge(&mut self, other: Self) {
        for (name, n) in other.sums {
            self.add(name, n);
        }
        self.people.extend(other.people);
        self.sessions.extend(other.sessions);
        self.recorders.extend(other.recorders);
        self.roles.extend(other.roles);
        self.most_in_a_session = self.most_in_a_session.max(other.most_in_a_session);
    }

    /// One figure by the name that replies give it.
    pub(crate) fn get(&self, name: &str) -> i64 {
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        match name {
            "max_concurrent_participants" => most_at_once(self.people.iter().copied()),
            "max_concurrent_participants_per_session" => self.most_in_a_session,
            "max_concurrent_sessions" => most_at_once(self.sessions.iter().copied()),
            "max_active_recorders" => most_at_once(self.recorders.iter().copied()),
            "sessions" => count(self.sessions.len()),
            "active_participants" => count(self.people.len()),
            "active_roles" => count(self.roles.len()),
            _ => self.sums.get(name).copied().unwrap_or_default(),
        }
    }
}

/// What figures are counted from, gathered once a call.
pub(crate) struct Ledger {
    now: i64,
    people: HashMap<String, Vec<Arc<Row>>>,
    recordings: HashMap<String, Vec<Arc<Row>>>,
    /// Rows of a table by session.
    counts: HashMap<(&'static str, String), i64>,
}

/// Figures that count the rows of a table.
const COUNTED: &[(&str, Table)] = &[
    ("public_chat_posts", Table::Chat),
    ("questions", Table::Questions),
    ("answers", Table::Answers),
    ("polls", Table::Polls),
    ("summaries", Table::Summaries),
];

/// Figures of people by the device they came with: their number, their minutes.
const DEVICES: &[(&str, &str, &str)] = &[
    ("desktop", "desktop_participants", "desktop_participation_minutes"),
    ("mobile", "mobile_participants", "mobile_participation_minutes"),
    ("tablet", "tablet_participants", "tablet_participation_minutes"),
    ("smarttv", "smarttv_participants", "smarttv_participation_minutes"),
];

/// Figures that a participant's row holds.
const OF_PERSON: &[(&str, &str)] = &[
    ("broadcasted_minutes", "_broadcast"),
    ("subscribed_minutes", "_subscribe"),
    ("screen_broadcasted_minutes", "_screen"),
    ("screen_subscribed_minutes", "_watch"),
];

/// Figures that a session's row holds.
const OF_SESSION: &[(&str, &str)] = &[
    ("e2ee_minutes", "_e2ee"),
    ("whiteboard_minutes", "_whiteboard"),
    ("captions_minutes", "_captions"),
    ("breakout_minutes", "_breakout"),
    ("presentation_minutes", "_presentation"),
    ("recorded_minutes", "_recorded"),
];

impl Ledger {
    pub(crate) fn new(store: &Store, now: i64) -> Self {
        let mut recordings: HashMap<String, Vec<Arc<Row>>> = HashMap::new();
        for row in store.rows(Table::Recordings) {
            recordings.entry(text(&row, "session_id").to_owned()).or_default().push(row);
        }
        let mut counts = HashMap::new();
        for (name, table) in COUNTED {
            for row in store.rows(*table) {
                *counts.entry((*name, text(&row, "session_id").to_owned())).or_default() += 1;
            }
        }
        Self { now, people: presence::crowds(store), recordings, counts }
    }

    /// The figures of one session.
    pub(crate) fn session(&self, session: &Row) -> Figures {
        let id = text(session, "id");
        let mut figures = Figures::default();
        for person in self.people.get(id).into_iter().flatten() {
            let (from, to) = span(person, self.now);
            let minutes = (to - from) / 60;
            figures.people.push((from, to));
            figures.roles.insert(text(person, "role").to_owned());
            figures.add("participation_minutes", minutes);
            figures.add("live_participants", i64::from(is_live(person)));
            if let Some((_, heads, time)) = DEVICES.iter().find(|(d, ..)| *d == text(person, "_device")) {
                figures.add(heads, 1);
                figures.add(time, minutes);
            }
            for (name, field) in OF_PERSON {
                figures.add(name, number(person, field));
            }
        }
        figures.most_in_a_session = most_at_once(figures.people.iter().copied());
        for (name, field) in OF_SESSION {
            figures.add(name, number(session, field));
        }
        figures.add("transcription_minutes", transcription::minutes(session, self.now));
        for recording in self.recordings.get(id).into_iter().flatten() {
            let (from, to) = recordings::span(recording, self.now);
            figures.recorders.push((from, to));
            figures.add("recorded_minutes", (to - from) / 60);
            figures.add("stored_recorded_minutes", (to - from) / 60);
            figures.add("active_recorders", i64::from(recordings::runs(recording)));
        }
        for (name, _) in COUNTED {
            figures.add(name, self.counts.get(&(*name, id.to_owned())).copied().unwrap_or_default());
        }
        let end = session.get("_end").and_then(serde_json::Value::as_i64).unwrap_or(self.now);
        figures.sessions.push((number(session, "_start"), end));
        figures.add("live_sessions", i64::from(is_live(session)));
        figures
    }
}

#[cfg(test)]
mod tests {
    use super::most_at_once;

    #[test]
    fn counts_the_most_spans_over_one_moment() {
        assert_eq!(most_at_once([].into_iter()), 0);
        assert_eq!(most_at_once([(0, 10), (10, 20)].into_iter()), 1);
        assert_eq!(most_at_once([(0, 10), (5, 20), (9, 9), (30, 40)].into_iter()), 3);
    }
}
