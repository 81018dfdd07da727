//! Statistics of the team, a room, a session, a participant.

use super::figures::{Figures, Ledger, span};
use super::metrics::{ROOM, SESSION, TEAM, wanted};
use super::sessions::{check_period, in_period};
use super::{Handlers, presence};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) const HANDLERS: Handlers = &[
    ("get-team-statistics", team),
    ("get-current-team-statistics", team_current),
    ("get-current-statistics", current),
    ("list-started-sessions", started),
    ("get-room-statistics", room),
    ("get-current-room-statistics", room_current),
    ("get-session", session),
    ("get-session-statistics", session),
    ("get-participant", participant),
    ("get-participant-statistics", participant),
];

fn put(reply: &mut Row, figures: &Figures, names: &[&'static str]) {
    for name in names {
        reply.insert((*name).to_owned(), Value::from(figures.get(name)));
    }
}

/// First and last day of a period.
type Period = (String, String);

/// The current period: the month of now.
fn this_month(now: i64) -> Period {
    let first = times::month(now);
    (times::date(first), times::date(times::month(first + 32 * times::DAY) - times::DAY))
}

/// The period that the arguments ask for; the last thirty days unless they say.
fn asked(call: &Call<'_>) -> Result<Period, Refusal> {
    check_period(call)?;
    let end = call.text("date_end").map_or_else(|| times::date(call.now), str::to_owned);
    let month_before = times::parse_date(&end).unwrap_or(call.now) - 30 * times::DAY;
    let start = call.text("date_start").map_or_else(|| times::date(month_before), str::to_owned);
    Ok((start, end))
}

/// The sessions that began in a period.
fn sessions<'a>(call: &'a Call<'_>, period: &'a Period) -> impl Iterator<Item = Arc<Row>> + 'a {
    let from = times::parse_date(&period.0).unwrap_or(i64::MIN);
    let to = times::parse_date(&period.1).map_or(i64::MAX, |d| d + times::DAY);
    call.store.rows(Table::Sessions).filter(move |s| (from..to).contains(&number(s, "_start")))
}

fn team(call: &mut Call<'_>) -> Answered {
    let period = asked(call)?;
    team_in(call, &period)
}

fn team_current(call: &mut Call<'_>) -> Answered {
    let period = this_month(call.now);
    team_in(call, &period)
}

fn team_in(call: &Call<'_>, period: &Period) -> Answered {
    let names = wanted(call, TEAM)?;
    let mut figures = sum(call, sessions(call, period));
    let own = call.store.rows(Table::Roles).filter(|r| !super::flag(r, "_standard")).count();
    figures.add("custom_roles", i64::try_from(own).unwrap_or_default());
    let mut rooms: Vec<String> = sessions(call, period).map(|s| text(&s, "room_id").to_owned()).collect();
    rooms.sort_unstable();
    rooms.dedup();
    figures.add("rooms", i64::try_from(rooms.len()).unwrap_or_default());
    let mut reply = Row::new();
    put(&mut reply, &figures, &names);
    dates(&mut reply, period);
    Ok(Answer::Json(Value::Object(reply)))
}

fn dates(reply: &mut Row, period: &Period) {
    reply.insert("date_start".to_owned(), Value::from(period.0.as_str()));
    reply.insert("date_end".to_owned(), Value::from(period.1.as_str()));
}

fn sum(call: &Call<'_>, sessions: impl Iterator<Item = Arc<Row>>) -> Figures {
    let ledger = Ledger::new(call.store, call.now);
    let mut figures = Figures::default();
    for session in sessions {
        figures.merge(ledger.session(&session));
    }
    figures
}

fn current(call: &mut Call<'_>) -> Answered {
    let period = this_month(call.now);
    let figures = sum(call, sessions(call, &period));
    let mut reply = Row::new();
    let names = [
        "participation_minutes",
        "live_sessions",
        "live_participants",
        "active_recorders",
        "recorded_minutes",
        "transcription_minutes",
        "stored_recorded_minutes",
        "max_concurrent_participants",
        "max_concurrent_sessions",
    ];
    put(&mut reply, &figures, &names);
    dates(&mut reply, &period);
    Ok(Answer::Json(Value::Object(reply)))
}

/// Who was the first in a session started it.
fn started(call: &mut Call<'_>) -> Answered {
    check_period(call)?;
    let crowds = presence::crowds(call.store);
    let mut counts: BTreeMap<String, i64> = BTreeMap::new();
    for session in call.store.rows(Table::Sessions).filter(|s| in_period(call, number(s, "_start"))) {
        let people = crowds.get(text(&session, "id")).into_iter().flatten();
        let first = people.min_by_key(|p| number(p, "_join"));
        if let Some(browser) = first.map(|p| text(p, "_browser_id")).filter(|b| !b.is_empty()) {
            *counts.entry(browser.to_owned()).or_default() += 1;
        }
    }
    let mut rows: Vec<(i64, String)> = counts.into_iter().map(|(id, n)| (n, id)).collect();
    // Pages turn this round: the most first.
    rows.sort_unstable();
    let rows: Vec<Arc<Row>> = rows
        .into_iter()
        .map(|(n, id)| {
            let mut row = Row::new();
            row.insert("browser_id".to_owned(), Value::from(id));
            row.insert("sessions_started".to_owned(), Value::from(n));
            Arc::new(row)
        })
        .collect();
    call.page_of(&rows, |_, row| Value::Object(row.clone()))
}

/// Fields that say which room the figures are of.
fn room_fields(call: &Call<'_>, room_id: &str) -> Row {
    let (room, deleted) = presence::room_once(call.store, room_id);
    let base = &crate::sandbox::sample::settings::BASE;
    let field = |name: &str| room.get(name).or_else(|| base.get(name)).cloned().unwrap_or_default();
    let mut row = Row::new();
    let mut set = |name: &str, value: Value| row.insert(name.to_owned(), value);
    set("room_id", Value::from(room_id));
    set("room_external_id", field("external_id"));
    set("room_description", field("description"));
    set("room_friendly_url", field("friendly_url"));
    set("room_privacy", field("privacy"));
    set("room_source", Value::from("api"));
    set("room_max_participants", field("max_participants"));
    set("room_is_deleted", Value::Bool(deleted));
    row
}

fn room(call: &mut Call<'_>) -> Answered {
    let period = asked(call)?;
    room_in(call, &period)
}

fn room_current(call: &mut Call<'_>) -> Answered {
    let period = this_month(call.now);
    room_in(call, &period)
}

fn room_in(call: &Call<'_>, period: &Period) -> Answered {
    let room = call.room()?;
    let names = wanted(call, ROOM)?;
    let id = text(&room, "id");
    let figures = sum(call, sessions(call, period).filter(|s| text(s, "room_id") == id));
    let mut reply = room_fields(call, id);
    put(&mut reply, &figures, &names);
    dates(&mut reply, period);
    Ok(Answer::Json(Value::Object(reply)))
}

fn session(call: &mut Call<'_>) -> Answered {
    let session = call.row(Table::Sessions, "session")?;
    let names = wanted(call, SESSION)?;
    let (start, end) = (number(&session, "_start"), session.get("_end").and_then(Value::as_i64));
    let mut reply = room_fields(call, text(&session, "room_id"));
    reply.insert("session_id".to_owned(), Value::from(text(&session, "id")));
    reply.insert("session_duration".to_owned(), Value::from((end.unwrap_or(call.now) - start) / 60));
    reply.insert("session_live".to_owned(), Value::Bool(presence::is_live(&session)));
    reply.insert("session_start_time".to_owned(), Value::from(times::zulu(start)));
    reply.insert("session_end_time".to_owned(), json!(end.map(times::zulu)));
    put(&mut reply, &Ledger::new(call.store, call.now).session(&session), &names);
    Ok(Answer::Json(Value::Object(reply)))
}

fn participant(call: &mut Call<'_>) -> Answered {
    let person = call.row(Table::Participants, "participant")?;
    let room = room_fields(call, text(&person, "room_id"));
    let id = text(&person, "id");
    let by = |table| call.store.rows_of(table, "participant_id", id).count();
    let (join, until) = span(&person, call.now);
    let left = person.get("_leave").and_then(Value::as_i64).map(times::zulu);
    Ok(Answer::Json(json!({
        "room_id": room["room_id"],
        "room_external_id": room["room_external_id"],
        "room_friendly_url": room["room_friendly_url"],
        "room_privacy": room["room_privacy"],
        "room_is_deleted": room["room_is_deleted"],
        "session_id": text(&person, "session_id"),
        "live": presence::is_live(&person),
        "participant_name": text(&person, "name"),
        "role": text(&person, "role"),
        "join_time": times::zulu(join),
        "leave_time": left,
        "device": text(&person, "_device"),
        "system": text(&person, "_system"),
        "browser": text(&person, "_browser"),
        "e2ee": false,
        "participation_minutes": (until - join) / 60,
        "public_chat_posts": by(Table::Chat),
        "questions": by(Table::Questions),
        "answers": by(Table::Answers),
    })))
}
