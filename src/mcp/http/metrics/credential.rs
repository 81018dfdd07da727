//! The OAuth sign-in that calls are made with, where there is one.

use super::sheet::{Sheet, number};
use crate::client::credential::OAuthStats;

pub(super) fn write(oauth: &OAuthStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    let events = [("refreshed", oauth.refreshed), ("taken_over", oauth.taken_over), ("failed_attempt", oauth.failed)];
    let events = events.map(|(event, n)| ([("event", event)], n));
    sheet.counters("oauth_refreshes", "What became of the sign-in's access tokens", events)?;
    if let Some(seconds) = oauth.expires_in {
        sheet.gauge("oauth_expires_in_seconds", "Time until the access token ends", number(seconds))?;
    }
    let needed = number(u64::from(oauth.sign_in_needed));
    sheet.gauge("oauth_sign_in_needed", "Whether somebody has to sign in again", needed)?;
    let unsaved = number(u64::from(oauth.unsaved));
    sheet.gauge("oauth_unsaved", "Whether the newest tokens are not in their file", unsaved)
}
