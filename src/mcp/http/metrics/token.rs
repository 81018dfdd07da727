//! Join tokens.

use super::sheet::{Sheet, number};
use crate::client::token::TokenStats;

pub(super) fn write(tokens: &TokenStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    sheet.gauge("tokens_kept", "Join tokens kept", number(tokens.kept))?;
    sheet.gauge("tokens_held", "Kept join tokens that somebody holds a receiver of", number(tokens.held))?;
    sheet.gauge("tokens_making", "Join tokens under way", number(tokens.making))?;
    let events = [
        ("served", tokens.served),
        ("generated", tokens.generated),
        ("refreshed", tokens.refreshed),
        ("failed_attempt", tokens.failed_attempts),
        ("refresh_failed", tokens.refresh_failed),
        ("expired", tokens.expired),
        ("removed", tokens.removed),
    ];
    sheet.counters("tokens", "What became of join tokens", events.map(|(event, n)| ([("event", event)], n)))
}
