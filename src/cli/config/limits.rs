//! The tuning of the core that earlier programs had variables for: how long the cache keeps, how much is asked of the API,
//! when the breaker opens.

use super::reader::Reader;
use super::{SPAN, SWITCH, Setting, parse};
use crate::client;
use crate::env;
use crate::error::Result;
use std::time::Duration;

/// Most calls a minute that a limit may allow.
const MOST_CALLS: u32 = 10_000_000;
/// Most failures that a breaker may bear.
const MOST_FAILURES: u32 = 1_000_000;

/// The settings, and remarks about how they were taken.
pub(crate) struct Limits {
    /// How long rooms and the like stay in the cache.
    pub(crate) cache_ttl: Option<Setting<Duration>>,
    /// Most calls a minute.
    pub(crate) rate_limit: Option<Setting<u32>>,
    /// Whether there is a breaker.
    pub(crate) breaker: Setting<bool>,
    /// Failures in a row that open it.
    pub(crate) breaker_failures: Setting<u32>,
    /// How long it stays open.
    pub(crate) breaker_reset: Setting<Duration>,
    /// Remarks for whoever starts a server.
    pub(crate) notes: Vec<String>,
}

impl Limits {
    pub(super) fn read(r: &mut Reader<'_>) -> Result<Self> {
        let defaults = client::Options::default();
        let mut notes = Vec::new();
        let cache_ttl = span(r, env::CACHE_TTL, &mut notes)?;
        let reset = span(r, env::BREAKER_RESET, &mut notes)?;
        let limited = r.optional(("rate-limiting", &None), &[env::RATE_LIMITING], SWITCH, parse::switch)?;
        let allowed = "a whole number of calls a minute, from 1 up";
        let rate = r.optional(("rate-limit", &None), &[env::RATE_LIMIT], allowed, |t| parse::count(t, MOST_CALLS))?;
        if let (Some(Setting { value: true, source }), None) = (&limited, &rate) {
            let name = env::RATE_LIMIT;
            notes.push(format!("{source} is on, but {name} is not set: only the API's own refusals slow calls down"));
        }
        let limited = limited.is_none_or(|l| l.value);
        Ok(Self {
            cache_ttl,
            rate_limit: rate.filter(|_| limited),
            breaker: r.read(("breaker", &None), &[env::CIRCUIT_BREAKER], defaults.breaker, SWITCH, parse::switch)?,
            breaker_failures: r.read(
                ("breaker-failures", &None),
                &[env::BREAKER_FAILURES],
                defaults.breaker_failures,
                "a whole number from 1 up",
                |t| parse::count(t, MOST_FAILURES),
            )?,
            breaker_reset: reset.unwrap_or(Setting { value: defaults.breaker_reset, source: super::Source::Default }),
            notes,
        })
    }

    pub(super) fn apply(&self, options: &mut client::Options) {
        options.cache_ttl = self.cache_ttl.as_ref().map(|t| t.value);
        options.rate_limit = self.rate_limit.as_ref().map(|l| l.value);
        options.breaker = self.breaker.value;
        options.breaker_failures = self.breaker_failures.value;
        options.breaker_reset = self.breaker_reset.value;
    }
}

/// A time of a variable that earlier programs read as milliseconds.
fn span(r: &mut Reader<'_>, name: &'static str, notes: &mut Vec<String>) -> Result<Option<Setting<Duration>>> {
    let read = r.optional(("", &None), &[name], SPAN, parse::earlier_duration)?;
    Ok(read.map(|Setting { value: (value, as_millis), source }| {
        if as_millis {
            let millis = value.as_millis();
            notes.push(format!(
                "{source} is {millis} without a unit, taken as milliseconds; write {millis}ms, or s, m, h"
            ));
        }
        Setting { value, source }
    }))
}
