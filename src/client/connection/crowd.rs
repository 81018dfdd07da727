//! How many calls there are at a time, and how many connections they want.

use std::time::Duration;
use tokio::time::Instant;

/// How long a peak counts: between one and two of these.
const WINDOW: Duration = Duration::from_secs(30);

/// The peak of calls in flight and waiting, over a window that moves on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Crowd {
    began: Option<Instant>,
    now: usize,
    before: usize,
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

    /// Whether this is the first time in this window that it is asked.
    pub(super) fn is_news(&mut self) -> bool {
        !std::mem::replace(&mut self.told, true)
    }

    fn turn(&mut self, now: Instant) {
        let began = *self.began.get_or_insert(now);
        let passed = now.saturating_duration_since(began);
        if passed >= WINDOW {
            self.before = if passed < WINDOW * 2 { self.now } else { 0 };
            (self.now, self.told, self.began) = (0, false, Some(now));
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
    fn news_come_once_a_window() {
        let (mut crowd, t) = (Crowd::default(), Instant::now());
        crowd.note(1, t);
        assert!(crowd.is_news() && !crowd.is_news());
        crowd.note(1, t + WINDOW);
        assert!(crowd.is_news());
    }
}
