//! Statistics: minutes, people and sessions, counted.
use super::groups::{DATES, LIMIT_OFFSET, METRICS, PARTICIPANT, ROOM_UUID, SESSION};
use super::participants::PERSON;
use super::spec::{CacheClass, Op, Reply, Resource, checked, get, list};

const FIGURES: &[&str] = &[
    "participation_minutes",
    "sessions",
    "active_participants",
    "max_concurrent_participants",
    "recorded_minutes",
    "date_start",
    "date_end",
];

const fn figures(op: Op) -> Op {
    op.columns(FIGURES).cache(CacheClass::Short)
}

/// The operations on statistics.
pub static STATISTICS: Resource = Resource {
    name: "statistics",
    about: "Minutes, people and sessions of the team, a room, a session or a person",
    ops: &checked(
        "statistics",
        [
            figures(get("team", "/statistics", "Count what the whole team did in a period"))
                .tool("get-team-statistics")
                .with(DATES)
                .with(METRICS),
            figures(get(
                "team-current",
                "/statistics/team/current",
                "Count what the whole team did in the current period",
            ))
            .tool("get-current-team-statistics")
            .detail("date_start and date_end in the answer say which period that is.")
            .with(METRICS),
            get("current", "/statistics/current", "Show the team's use right now and so far in the current period")
                .tool("get-current-statistics")
                .columns(&[
                    "live_sessions",
                    "live_participants",
                    "active_recorders",
                    "participation_minutes",
                    "recorded_minutes",
                    "date_start",
                    "date_end",
                ])
                .cache(CacheClass::Live),
            get("totals", "/statistics/totals", "Count rooms, participants and minutes of each tag")
                .tool("get-statistics-totals")
                .reply(Reply::Rows)
                .columns(&["tag", "rooms", "participants", "participation_minutes"])
                .cache(CacheClass::Short),
            list("/statistics/participants/started-sessions", "List who started how many sessions in a period")
                .verb("started-sessions")
                .tool("list-started-sessions")
                .with(DATES)
                .with(LIMIT_OFFSET)
                .columns(&["browser_id", "sessions_started"])
                .cache(CacheClass::Short),
            figures(get("room", "/rooms/{room}/statistics", "Count what happened in a room in a period"))
                .tool("get-room-statistics")
                .with(ROOM_UUID)
                .with(DATES)
                .with(METRICS),
            figures(get(
                "room-current",
                "/rooms/{room}/statistics/current",
                "Count what happened in a room in the current period",
            ))
            .tool("get-current-room-statistics")
            .with(ROOM_UUID)
            .with(METRICS),
            get("session", "/sessions/{session}/statistics", "Count what happened in a session")
                .tool("get-session-statistics")
                .with(SESSION)
                .with(METRICS)
                .columns(&[
                    "session_id",
                    "room_friendly_url",
                    "session_duration",
                    "participation_minutes",
                    "active_participants",
                    "max_concurrent_participants",
                ])
                .cache(CacheClass::Short),
            get(
                "participant",
                "/participants/{participant}/statistics",
                "Count what a participant did in their session",
            )
            .tool("get-participant-statistics")
            .with(PARTICIPANT)
            .columns(&["participant_name", "participation_minutes", "public_chat_posts", "questions", "answers"])
            .strangers(PERSON)
            .cache(CacheClass::Short),
        ],
    ),
};
