//! Which fault hits a call: one draw a call from a seeded sequence.

use super::{Fault, Faults};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;

/// Holds the faults in force and draws.
#[derive(Debug)]
pub(crate) struct Injector {
    faults: watch::Sender<Faults>,
    seed: u64,
    draw: Mutex<Course>,
}

/// How far the sequence has come.
#[derive(Debug)]
struct Course {
    draw: Draw,
    hits: u64,
}

impl Course {
    fn begin(seed: u64) -> Self {
        Self { draw: Draw(seed), hits: 0 }
    }
}

/// What happens to one call.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Plan {
    /// How long it waits first.
    pub(crate) delay: Duration,
    /// What hits it.
    pub(crate) fault: Option<Fault>,
}

impl Injector {
    pub(crate) fn new(faults: Faults, seed: u64) -> Self {
        Self { faults: watch::Sender::new(faults), seed, draw: Mutex::new(Course::begin(seed)) }
    }

    /// The faults in force.
    pub(crate) fn faults(&self) -> Faults {
        self.faults.borrow().clone()
    }

    /// Told when they change.
    pub(crate) fn watch(&self) -> watch::Receiver<Faults> {
        self.faults.subscribe()
    }

    /// Puts others in force, and begins the sequence anew: same seed and calls, same faults.
    pub(crate) fn set(&self, faults: Faults) {
        *self.draw.lock().unwrap_or_else(PoisonError::into_inner) = Course::begin(self.seed);
        self.faults.send_replace(faults);
    }

    /// What happens to the next call, which is of this operation.
    pub(crate) fn plan(&self, tool: &str) -> Plan {
        let mut course = self.draw.lock().unwrap_or_else(PoisonError::into_inner);
        let faults = self.faults.borrow();
        let mut plan = course.draw.plan(&faults);
        let spared = !faults.only.is_empty() && !faults.only.contains(&tool);
        if spared || faults.times.is_some_and(|times| course.hits >= times) {
            plan.fault = None;
        }
        course.hits += u64::from(plan.fault.is_some());
        plan
    }
}

/// A sequence of numbers that looks random: SplitMix64, the same on every machine and in every version.
#[derive(Clone, Debug)]
pub(crate) struct Draw(pub(crate) u64);

impl Draw {
    /// A number from 0 to below 1.
    #[allow(clippy::cast_precision_loss)] // 53 bits fit
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn plan(&mut self, faults: &Faults) -> Plan {
        let (wait, hit) = (self.next(), self.next());
        let mut reached = 0.0;
        let fault = Fault::ALL.iter().zip(faults.rates).find_map(|(fault, rate)| {
            reached += rate;
            (rate > 0.0 && hit < reached).then_some(*fault)
        });
        Plan { delay: faults.latency + faults.jitter.mul_f64(wait), fault }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_comes_at_its_rate_and_the_same_each_time() {
        let faults: Faults = "latency=20ms,jitter=10ms,429=0.02,reset-after=0.1,cut=0.3".parse().unwrap();
        let run = |seed| {
            let injector = Injector::new(faults.clone(), seed);
            (0..10_000).map(|_| injector.plan("list-rooms")).collect::<Vec<_>>()
        };
        let plans = run(7);
        assert_eq!(plans, run(7));
        assert_ne!(plans, run(8));
        let count = |fault| plans.iter().filter(|p| p.fault == Some(fault)).count();
        assert!((150..250).contains(&count(Fault::TooMany)), "{}", count(Fault::TooMany));
        assert!((900..1100).contains(&count(Fault::ResetAfter)), "{}", count(Fault::ResetAfter));
        assert!((2850..3150).contains(&count(Fault::Cut)), "{}", count(Fault::Cut));
        assert_eq!(count(Fault::Internal), 0);
        let range = Duration::from_millis(20)..Duration::from_millis(30);
        assert!(plans.iter().all(|p| range.contains(&p.delay)));
    }

    #[test]
    fn faults_keep_to_their_operations_and_their_number() {
        let injector = Injector::new("503=1,only=list-rooms+get-room-details,times=3".parse().unwrap(), 1);
        let tools = ["get-role", "list-rooms", "get-room-details", "get-role", "list-rooms", "list-rooms"];
        let hit = |injector: &Injector| tools.map(|tool| injector.plan(tool).fault.is_some());
        assert_eq!(hit(&injector), [false, true, true, false, true, false]);
        injector.set(injector.faults());
        assert!(!hit(&injector)[5], "set again, they begin anew");
        assert_eq!(hit(&injector), [false; 6]);
    }
}
