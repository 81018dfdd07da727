//! Connections to the API host: a pool of lanes, each one real connection.
//!
//! | file | what it does |
//! |---|---|
//! | `pool` | a call as it goes over a connection; `plain` is the same without a pool |
//! | `shared`, `state`, `place` | who gets which connection; `life`: how they come and go; `queue` is the line of those who wait, `lease` a call's right to one |
//! | `slot`, `socket` | the cap: a slot is taken as long as a socket is open |
//! | `keeper` | the task in the background: `keepalive` says when a connection has rested too long, `reconnect` when to try again |
//! | `health`, `crowd`, `stats`, `event` | what is known of a connection, of the load, and how it is told |
//! | `connect`, `dial`, `tls`, `proxy` | opening one: names, TCP, proxy, TLS; `lane` speaks HTTP over it, `driven` keeps it going, `held` is a reply's body |
//! | `failure` | what went wrong, in plain words |
//!
//! Retries, credentials and deadlines of calls are not here: they are layers above.

mod connect;
mod crowd;
mod dial;
mod driven;
mod event;
mod failure;
mod health;
mod held;
mod keepalive;
mod keeper;
mod lane;
mod lease;
mod life;
mod place;
mod plain;
mod pool;
mod proxy;
mod queue;
mod reconnect;
mod shared;
mod slot;
mod socket;
mod state;
mod stats;
mod tls;

pub use connect::HttpVersion;
pub use event::Event;
pub use health::ConnectionState;
pub use plain::Plain;
pub use pool::Pool;
pub use proxy::Proxy;
pub use stats::{ConnectionStats, PoolStats};
#[cfg(feature = "mcp")]
pub(crate) use tls::trusted_roots;
