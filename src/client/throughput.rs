//! How fast a line moves.

use std::time::Duration;
use tokio::time::Instant;

/// A window ends after so long at the earliest, and after so many turns.
const WINDOW: Duration = Duration::from_millis(100);
const TURNS: u64 = 16;

/// The time between two turns, over this window and the one before. Turns come in bursts, with the length of a call between
/// them: what one of them took says nothing.
#[derive(Debug)]
pub(crate) struct Throughput {
    began: Instant,
    turns: u64,
    before: (Duration, u64),
}

impl Throughput {
    /// A line that begins now.
    pub(crate) fn since(now: Instant) -> Self {
        Self { began: now, turns: 0, before: (Duration::ZERO, 0) }
    }

    /// Takes note of so many turns.
    pub(crate) fn turned(&mut self, turns: u64, now: Instant) {
        self.turns += turns;
        let took = now.saturating_duration_since(self.began);
        if took >= WINDOW && self.turns >= TURNS {
            *self = Self { began: now, turns: 0, before: (took, self.turns) };
        }
    }

    /// The time between two turns; none while there were none.
    pub(crate) fn between(&self, now: Instant) -> Option<Duration> {
        let (took, turns) = self.before;
        let all = took + now.saturating_duration_since(self.began);
        let turns = u32::try_from(turns + self.turns).unwrap_or(u32::MAX);
        all.checked_div(turns)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);

    #[test]
    fn bursts_count_by_the_time_between_them() {
        let t = Instant::now();
        let mut line = Throughput::since(t);
        assert_eq!(line.between(t + MS), None, "nothing is known");
        for burst in 0..20 {
            line.turned(100, t + MS * 20 * burst);
            let between = line.between(t + MS * 20 * burst).unwrap();
            assert!(between <= MS / 5, "burst {burst}: {between:?}");
        }
        assert!(line.between(t + MS * 400).unwrap() >= MS / 6);
    }

    #[test]
    fn a_slow_line_is_known_by_few_turns_and_one_that_changes_is_noticed() {
        let t = Instant::now();
        let mut line = Throughput::since(t);
        for second in 1..=3 {
            line.turned(5, t + MS * 1000 * second);
            assert_eq!(line.between(t + MS * 1000 * second), Some(MS * 200));
        }
        // It stops: each moment without a turn counts.
        assert!(line.between(t + MS * 60_000).unwrap() > MS * 3_000);
        // It is quick again: two windows later the rest is forgotten.
        for at in 0..300 {
            line.turned(1, t + MS * (60_000 + at));
        }
        assert!(line.between(t + MS * 60_300).unwrap() < MS * 2);
    }
}
