//! How many calls there are at a time, and how many connections they want.

use std::time::Duration;
use tokio::time::Instant;

/// How long a peak counts: between one and two of these.
const WINDOW: Duration = Duration::from_secs(30);
/// A crowd that lasts as long as this is news: by then its size is known, and a larger pool would have helped.
const LASTS: Duration = Duration::from_secs(1);

/// The peak of calls in flight and waiting, over a window that moves on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Crowd {
    began: Option<Instant>,
    now: usize,
    before: usize,
    /// Since when there has been one in this window.
    since: Option<Instant>,
    /// Whether a notice was given in this window.
    told: bool,
}

impl Crowd {
    /// Takes note of so many calls at once.
    pub(super) fn note(&mut self, calls: usize, now: Instant) {
        self.turn(now);
        self.now = self.now.max(calls);
    }

    /// The peak of the last half to whole minute.
    pub(super) fn peak(&mut self, now: Instant) -> usize {
        self.turn(now);
        self.now.max(self.before)
    }

    /// Whether this crowd is to be told of: once in a window, when it has lasted.
    pub(super) fn is_news(&mut self, now: Instant) -> bool {
        let since = *self.since.get_or_insert(now);
        now.saturating_duration_since(since) >= LASTS && !std::mem::replace(&mut self.told, true)
    }

    fn turn(&mut self, now: Instant) {
        let began = *self.began.get_or_insert(now);
        let passed = now.saturating_duration_since(began);
        if passed >= WINDOW {
            self.before = if passed < WINDOW * 2 { self.now } else { 0 };
            *self = Self { began: Some(now), before: self.before, ..Self::default() };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_peak_counts_for_a_while_and_is_forgotten() {
        let (mut crowd, t) = (Crowd::default(), Instant::now());
        crowd.note(7, t);
        crowd.note(2, t + WINDOW / 2);
        assert_eq!(crowd.peak(t + WINDOW - Duration::from_secs(1)), 7);
        assert_eq!(crowd.peak(t + WINDOW), 7, "the window before counts too");
        crowd.note(3, t + WINDOW);
        assert_eq!(crowd.peak(t + WINDOW * 2), 3);
        assert_eq!(crowd.peak(t + WINDOW * 9), 0);
    }

    #[test]
    fn a_crowd_that_lasts_is_news_once_a_window() {
        let (mut crowd, t) = (Crowd::default(), Instant::now());
        let mut asked = |after: Duration| {
            crowd.note(1, t + after);
            crowd.is_news(t + after)
        };
        assert!(!asked(Duration::ZERO), "its size is not known yet");
        assert!(asked(LASTS) && !asked(LASTS * 2));
        assert!(!asked(WINDOW) && asked(WINDOW + LASTS));
    }
}
