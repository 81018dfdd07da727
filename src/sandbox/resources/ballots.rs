//! What polls and quizzes have in common: votes, counted for each session in which they were cast.

use crate::sandbox::call::Call;
use crate::sandbox::store::{Row, Table, text};
use crate::sandbox::times;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One time that a poll or quiz was run: the votes of one session.
pub(super) struct Run {
    /// The session's id.
    pub(super) session: String,
    /// When it began and ended.
    pub(super) started: Value,
    pub(super) ended: Value,
    votes: Vec<Arc<Row>>,
}

/// Every run of a ballot, oldest first; only that of `session_id` where the call gives one.
pub(super) fn runs(call: &Call<'_>, votes: Table, ballot: &str) -> Vec<Run> {
    let wanted = call.text("session_id");
    let mut by_session: BTreeMap<u64, Vec<Arc<Row>>> = BTreeMap::new();
    for vote in call.store.rows_of(votes, "_ballot", ballot) {
        let session = text(&vote, "session_id");
        if wanted.is_none_or(|w| w == session) {
            let number = call.store.locate(Table::Sessions, session).unwrap_or_default();
            by_session.entry(number).or_default().push(vote);
        }
    }
    let runs = by_session.into_values().map(|votes| {
        let session = votes.first().map(|v| text(v, "session_id").to_owned()).unwrap_or_default();
        let row = call.store.get(Table::Sessions, &session);
        let time = |field: &str| {
            let at = row.as_ref().and_then(|r| r.get(field)).and_then(Value::as_i64);
            at.map_or(Value::Null, |at| Value::from(times::zulu(at)))
        };
        Run { started: time("_start"), ended: time("_end"), session, votes }
    });
    runs.collect()
}

impl Run {
    /// `launched` while its session is in progress, then `ended`.
    pub(super) fn status(&self) -> &'static str {
        if self.ended.is_null() { "launched" } else { "ended" }
    }

    /// How many voted.
    pub(super) fn voted(&self) -> usize {
        self.votes.len()
    }

    /// Who chose an option.
    fn chose(&self, option: &str) -> impl Iterator<Item = &Arc<Row>> {
        self.votes.iter().filter(move |vote| {
            vote.get("_choices").and_then(Value::as_array).is_some_and(|c| c.iter().any(|c| c == option))
        })
    }

    /// An option with its votes, and unless the ballot is anonymous or nobody chose it, who cast them.
    pub(super) fn count(&self, option: &Value, named: bool) -> Value {
        let id = option["id"].as_str().unwrap_or_default();
        let voters: Vec<Value> =
            self.chose(id).map(|v| json!({"id": v.get("participant_id"), "name": v.get("participant_name")})).collect();
        let mut counted = json!({"id": id, "text": option["text"], "voted": voters.len()});
        if named && !voters.is_empty() {
            counted["voters"] = Value::Array(voters);
        }
        counted
    }
}

/// Gives every part its own id: those that have one of the old parts keep it, the others get a new one.
pub(super) fn identify(call: &mut Call<'_>, part: &Value, old: &[&str]) -> String {
    match part["id"].as_str().filter(|id| old.contains(id)) {
        Some(id) => id.to_owned(),
        None => call.store.new_id(Table::Parts),
    }
}

/// The ids of a list of parts.
pub(super) fn ids(parts: Option<&Value>) -> Vec<&str> {
    parts.and_then(Value::as_array).into_iter().flatten().filter_map(|p| p["id"].as_str()).collect()
}
