//! The self-test: does each optimization of the core do what it promises, here, on this machine?
//!
//! [`run`] puts every check to work on a sandbox of its own, on real sockets, twice: with its feature on and with it off.
//! A check passes when its figure is as wanted with the feature on, and is *not* with it off: a check that holds without
//! its feature proves nothing, and fails. Figures come from the counters of the sandbox or from bytes at a socket, never
//! from what the client says of itself.
//!
//! | file | what it holds |
//! |---|---|
//! | `check` | a check and its figure |
//! | `rig` | what a check gets: sandboxes, and clients with its feature on or off |
//! | `scratch` | files of a check, gone when it ends |
//! | `run` | all checks, some of them at a time, and their outcomes |
//! | `connection`, `token`, `resource` | the checks, one function each |
//! | `live` | the checks that do no harm on a real API |
//! | `junit` | the outcomes as JUnit XML |

mod check;
mod connection;
mod junit;
pub mod live;
mod resource;
mod rig;
mod run;
mod scratch;
#[cfg(test)]
mod tests;
mod token;

pub use check::Figure;
pub use junit::junit;
pub use run::{Outcome, planned, run};

use crate::error::{Error, Result};
use std::str::FromStr;

/// An optimization of the core that has checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// Pool, health, keepalive, reconnection, retries, breaker, limiter.
    Connection,
    /// Join tokens and OAuth sign-ins kept fresh.
    Token,
    /// Coalescing, batching, cache, memory budget, compression.
    Resource,
}

impl Feature {
    /// All of them, in the order in which they are tested.
    pub const ALL: [Self; 3] = [Self::Connection, Self::Token, Self::Resource];
    /// Their names, as people write them.
    pub const NAMES: [&str; 3] = ["connection", "token", "resource"];

    /// Its name.
    pub const fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }
}

impl FromStr for Feature {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|f| f.name() == name);
        found.ok_or_else(|| {
            Error::usage(format!("`{name}` is not a feature")).with_hint(format!("one of: {}", Self::NAMES.join(", ")))
        })
    }
}
