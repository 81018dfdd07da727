//! What the API is: its operations in const Rust. No I/O here, and nothing of ours is imported.
//!
//! One file a resource, one entry an operation. The client, the command line, the MCP server, the sandbox and the
//! documentation are all made from this table.

#![allow(clippy::large_types_passed_by_value, reason = "operations are built while the crate compiles, by value")]

pub mod answers;
pub mod chat;
pub mod defaults;
pub mod groups;
pub mod libraries;
pub mod library_files;
pub mod library_folders;
pub mod live;
pub mod participants;
pub mod permissions;
pub mod phone;
pub mod polls;
pub mod questions;
pub mod quizzes;
pub mod recordings;
pub mod restreamers;
pub mod roles;
pub mod rooms;
pub mod sessions;
pub mod settings;
pub mod spec;
pub mod statistics;
pub mod summaries;
pub mod token;
pub mod transcription;
pub mod transcripts;
pub mod webhooks;

use std::collections::HashMap;
use std::sync::LazyLock;

pub use spec::{Batch, BodyForm, CacheClass, Effects, Kind, Method, Op, Param, Place, Repeat, Reply, Resource, Total};

/// Every resource, in the order of the help.
pub static RESOURCES: &[&Resource] = &[
    &rooms::ROOMS,
    &token::TOKEN,
    &live::LIVE,
    &sessions::SESSIONS,
    &participants::PARTICIPANTS,
    &phone::PHONE,
    &recordings::RECORDINGS,
    &restreamers::RESTREAMERS,
    &transcription::TRANSCRIPTION,
    &transcripts::TRANSCRIPTS,
    &summaries::SUMMARIES,
    &chat::CHAT,
    &questions::QUESTIONS,
    &answers::ANSWERS,
    &polls::POLLS,
    &quizzes::QUIZZES,
    &libraries::LIBRARIES,
    &library_folders::LIBRARY_FOLDERS,
    &library_files::LIBRARY_FILES,
    &roles::ROLES,
    &permissions::PERMISSIONS,
    &statistics::STATISTICS,
    &webhooks::WEBHOOKS,
    &defaults::DEFAULT_SETTINGS,
];

/// Every operation, resource by resource.
pub fn ops() -> impl Iterator<Item = &'static Op> {
    RESOURCES.iter().flat_map(|r| r.ops)
}

/// The resource of this name.
pub fn resource(name: &str) -> Option<&'static Resource> {
    RESOURCES.iter().copied().find(|r| r.name == name)
}

/// The operation of this resource and verb.
pub fn op(resource_name: &str, verb: &str) -> Option<&'static Op> {
    resource(resource_name)?.ops.iter().find(|o| o.verb == verb)
}

/// The operation with this MCP tool name.
pub fn tool(name: &str) -> Option<&'static Op> {
    INDEX.get(name).map(|(_, op)| *op)
}

/// Where the operation with this tool name stands among [`ops`].
pub(crate) fn place(tool: &str) -> Option<usize> {
    INDEX.get(tool).map(|(at, _)| *at)
}

/// Every operation by its tool name, with its place. It is asked for with every call, and to walk through the catalogue would
/// bring all of it into the processor's caches.
static INDEX: LazyLock<HashMap<&str, (usize, &Op)>> =
    LazyLock::new(|| ops().enumerate().map(|(at, op)| (op.tool, (at, op))).collect());

#[cfg(test)]
mod tests;
