//! The catalogue as tools for assistants: an MCP server over stdio and over HTTP.
//!
//! [`serve`] listens on HTTP, [`stdio`] speaks over the standard streams; both put the same `handler` behind rmcp, which
//! knows the protocol. Nothing here keeps a session: a request carries all it needs, in the revision of 2026-07-28 and in
//! those before it.
//!
//! A call goes [`tools`] (which tool is it) -> `confirm` (does somebody have to agree) -> `call` (run it) -> `result` (what the model
//! sees; `fence` keeps the words of strangers apart, `shape` narrows it, `links` points to files). Composites
//! (`compose`) make several calls in one. `progress` tells a client that asked how far it is.
//! What lives elsewhere: checking arguments and talking to the API (`client`), banners and flags (`cli`).

mod access;
mod audit;
mod call;
mod complete;
mod compose;
mod confirm;
#[cfg(feature = "conformance")]
mod conformance;
mod dispatch;
mod face;
mod fence;
mod handler;
pub mod http;
mod instructions;
mod kept;
mod links;
mod narrow;
mod options;
mod overload;
mod passing;
mod principal;
mod progress;
mod prompts;
mod resources;
mod result;
mod rows;
pub mod schema;
mod scope;
mod search;
mod shape;
pub mod signal;
mod stdio;
mod tools;
mod upstream;
mod view;

pub use access::{Access, OAuth};
pub use audit::check_audit;
pub use compose::check_files_root;
pub use http::{
    Listen, Place, Server, Tls, check_access, check_metrics_path, check_names, check_places, check_tls, check_token,
    raise_open_files, serve,
};
pub use options::{ServeOptions, Surface};
pub use scope::Scope;
pub use stdio::{over, stdio};
pub use tools::{tool_names, tools};
pub use upstream::Upstream;

/// The name under which the server presents itself.
pub const SERVER_NAME: &str = env!("CARGO_PKG_NAME");
