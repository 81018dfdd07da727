//! The API in memory: a sample team that answers as Digital Samba's API does, for trying, testing and CI.
//!
//! [`Sandbox`] is one value with three ways in: [`Sandbox::answer`] (a request in, a response out), the client's
//! [`Transport`](crate::client::Transport), and a socket around it. A request passes through these files, in this order:
//!
//! | file | what it does |
//! |---|---|
//! | `exchange` | counts (`stats`, `recent`), delays and faults (`faults`, `piece`), and the paths below `/__sandbox/` for them |
//! | `entry`, `origin` | the path below the base, credentials, the router, the state's lock, the response |
//! | `oauth` | who calls `/oauth-api/v1`, and `/oauth/token` |
//! | `auth`, `router` | who calls (401, 403) and which operation of the catalogue it is (404, 405) |
//! | `input`, `check` | path, query and body become [`Args`](crate::client::Args), checked against the catalogue (422) |
//! | `call` | what a handler gets: arguments, clock, store, pages, events |
//! | `resources` | the handlers, one file a resource: the API's behaviour lives there and nowhere else |
//! | `reply` | what a handler gives back, and refusals, become responses |
//! | `store` | rows: computed from seed and index until something changes them, and the journal of changes |
//! | `sample` | the sample team, a function from (table, index) to row |
//! | `deliver` | events are reported to webhooks on this machine |
//! | `storage` | the bytes of library files go in and out |
//! | `server`, `outage` | the sandbox on a socket, and its connections closed and refused on demand |

mod auth;
mod call;
mod check;
mod clock;
mod control;
mod deliver;
mod encoding;
mod entry;
mod event;
mod exchange;
mod faults;
mod input;
mod oauth;
mod origin;
mod outage;
mod piece;
mod recent;
mod reply;
mod resources;
mod router;
mod sample;
mod server;
mod stats;
mod storage;
mod store;
#[cfg(test)]
mod tests;
mod times;

pub use clock::Clock;
pub use entry::Sandbox;
pub use event::Event;
pub use faults::Faults;
pub use origin::Origin;
pub use recent::Received;
pub use server::{ListenOptions, Listening, listen};

use secrecy::SecretString;
use std::path::PathBuf;

/// The developer key of a sandbox unless another is given. It opens nothing but a sandbox.
pub const SAMPLE_KEY: &str = "sandbox-developer-key";
/// The team id of a sandbox unless another is given.
pub const SAMPLE_TEAM: &str = "5a4dba00-7ea3-4000-8000-000000000001";

/// How a [`Sandbox`] is set up. [`Default`] gives the sample team with [`SAMPLE_KEY`], [`SAMPLE_TEAM`] and no files.
#[derive(Clone, Debug)]
pub struct Options {
    /// Same seed, same team: ids, names, numbers.
    pub seed: u64,
    /// How many sample rooms there are. They are computed when asked for, so a million costs nothing.
    pub rooms: u64,
    /// The developer key that callers must have.
    pub key: SecretString,
    /// The team's id: the user name of HTTP Basic, and `td` in join tokens.
    pub team: String,
    /// Where changes are kept between processes; none keeps them in this process only.
    pub state_dir: Option<PathBuf>,
    /// What time it is.
    pub clock: Clock,
    /// How it misbehaves from the start; see [`Sandbox::set_faults`] for later.
    pub faults: Faults,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            seed: 1,
            rooms: 24,
            key: SecretString::from(SAMPLE_KEY),
            team: SAMPLE_TEAM.to_owned(),
            state_dir: None,
            clock: Clock::System,
            faults: Faults::default(),
        }
    }
}
