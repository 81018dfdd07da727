//! The figures that statistics show, and those that a caller asks for.

use crate::sandbox::call::Call;
use crate::sandbox::reply::Refusal;

/// Figures of the team, in order.
pub(super) const TEAM: &[&str] = &[
    "participation_minutes",
    "desktop_participation_minutes",
    "mobile_participation_minutes",
    "tablet_participation_minutes",
    "smarttv_participation_minutes",
    "broadcasted_minutes",
    "subscribed_minutes",
    "screen_broadcasted_minutes",
    "screen_subscribed_minutes",
    "active_participants",
    "max_concurrent_participants",
    "desktop_participants",
    "mobile_participants",
    "tablet_participants",
    "smarttv_participants",
    "sessions",
    "rooms",
    "max_concurrent_sessions",
    "max_concurrent_participants_per_session",
    "live_participants",
    "recorded_minutes",
    "max_active_recorders",
    "transcription_minutes",
    "e2ee_minutes",
    "stored_recorded_minutes",
    "whiteboard_minutes",
    "captions_minutes",
    "active_roles",
    "custom_roles",
    "breakout_minutes",
    "presentation_minutes",
    "public_chat_posts",
    "questions",
    "answers",
    "polls",
    "summaries",
];

/// Figures of a room, in order.
pub(super) const ROOM: &[&str] = &[
    "participation_minutes",
    "desktop_participation_minutes",
    "mobile_participation_minutes",
    "tablet_participation_minutes",
    "smarttv_participation_minutes",
    "broadcasted_minutes",
    "subscribed_minutes",
    "screen_broadcasted_minutes",
    "screen_subscribed_minutes",
    "live_participants",
    "active_participants",
    "desktop_participants",
    "mobile_participants",
    "tablet_participants",
    "smarttv_participants",
    "sessions",
    "max_concurrent_participants",
    "transcription_minutes",
    "e2ee_minutes",
    "recorded_minutes",
    "stored_recorded_minutes",
    "whiteboard_minutes",
    "captions_minutes",
    "active_roles",
    "breakout_minutes",
    "presentation_minutes",
    "public_chat_posts",
    "questions",
    "answers",
    "polls",
    "summaries",
];

/// Figures of a session, in order.
pub(super) const SESSION: &[&str] = &[
    "participation_minutes",
    "desktop_participation_minutes",
    "mobile_participation_minutes",
    "tablet_participation_minutes",
    "smarttv_participation_minutes",
    "broadcasted_minutes",
    "subscribed_minutes",
    "screen_broadcasted_minutes",
    "screen_subscribed_minutes",
    "live_participants",
    "active_participants",
    "desktop_participants",
    "mobile_participants",
    "tablet_participants",
    "smarttv_participants",
    "max_concurrent_participants",
    "transcription_minutes",
    "e2ee_minutes",
    "recorded_minutes",
    "stored_recorded_minutes",
    "whiteboard_minutes",
    "captions_minutes",
    "breakout_minutes",
    "presentation_minutes",
    "active_roles",
    "public_chat_posts",
    "questions",
    "answers",
    "polls",
];

/// The figures that `metrics` asks for, of those that there are.
pub(super) fn wanted(call: &Call<'_>, all: &'static [&'static str]) -> Result<Vec<&'static str>, Refusal> {
    let asked = call.texts("metrics");
    let unknown = asked.iter().enumerate().filter(|(_, m)| !all.contains(m));
    let faults: Vec<_> =
        unknown.map(|(at, _)| (format!("metrics.{at}"), "The selected metrics is invalid.".to_owned())).collect();
    if !faults.is_empty() {
        return Err(Refusal::invalid(faults));
    }
    Ok(all.iter().copied().filter(|f| asked.is_empty() || asked.contains(f)).collect())
}
