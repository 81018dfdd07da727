//! Connections to the API host: a pool of lanes, each one real connection.
//!
//! [`pool`](Pool) decides who may use which lane, `lane` carries requests over one connection, `held` is a
//! reply's body that keeps its lane, `connect` opens one
//! (names, TCP, proxy, TLS), `tls` and `proxy` know those two, `failure` says in plain words what went wrong.
//! Retries, credentials and deadlines of calls are not here: they are layers above.

mod connect;
mod event;
mod failure;
mod held;
mod lane;
mod pool;
mod proxy;
mod tls;

pub use connect::HttpVersion;
pub use event::Event;
pub use pool::Pool;
pub use proxy::Proxy;
