//! The tools that a client is shown: names, descriptions, schemas, annotations.

use super::compose;
use super::dispatch::Meta;
use super::kept;
use super::options::{ServeOptions, Surface};
use super::rows::ROWS;
use super::schema;
use super::scope::{Reach, Scope};
use crate::api::{Effects, Op, Repeat};
use crate::error::Result;
use rmcp::model::{JsonObject, Tool, ToolAnnotations};
use std::sync::Arc;

/// The operations that stand as tools of their own in the default surface, and the arguments that are shown there; none
/// named means all. What is left out can still be given, and described with `describe-operation`.
pub(super) const DIRECT: &[(&str, &[&str])] = &[
    ("list-rooms", &[]),
    ("get-room-details", &[]),
    ("create-room", &SETTINGS),
    ("update-room", &UPDATE),
    ("generate-token", &[]),
    ("list-live-rooms", &[]),
    ("list-live-participants", &[]),
    ("list-sessions", &[]),
    ("get-session-summary", &[]),
    ("end-session", &[]),
    ("get-recordings", &[]),
    ("get-recording-download-link", &[]),
];

const SETTINGS: [&str; 12] = [
    "description",
    "friendly_url",
    "privacy",
    "max_participants",
    "expires_at",
    "session_length",
    "default_role",
    "roles",
    "recordings_enabled",
    "chat_enabled",
    "tags",
    "external_id",
];
const UPDATE: [&str; 9] = [
    "room",
    "description",
    "friendly_url",
    "privacy",
    "max_participants",
    "expires_at",
    "default_role",
    "recordings_enabled",
    "chat_enabled",
];

/// The tools of a surface and scope, sorted by name. Fails with kind `Usage` on a name that nothing has.
pub fn tools(surface: Surface, scope: &Scope) -> Result<Vec<Tool>> {
    Reach::new(surface, scope).map(|reach| shown(&reach))
}

/// The names of the tools that a server with these options shows, sorted. Cheaper than the tools, whose schemas are made for it.
pub fn tool_names(options: &ServeOptions) -> Result<Vec<&'static str>> {
    let reach = Reach::with_files(options.surface, &options.scope, options.files_root.is_some())?;
    Ok(reach.shown().collect())
}

/// The tools that are shown, sorted by name.
pub(super) fn shown(reach: &Reach) -> Vec<Tool> {
    let of = |name: &'static str| match (Meta::of(name), compose::known(name)) {
        (Some(meta), _) => Some(meta.tool()),
        (None, Some(op)) => Some(direct(op, kept(reach.surface(), name))),
        (None, None) => None,
    };
    reach.shown().filter_map(of).collect()
}

/// The arguments that a tool shows; all if none is named. Few are shown where many tools stand together.
fn kept(surface: Surface, name: &str) -> &'static [&'static str] {
    let trimmed = DIRECT.iter().find(|(own, _)| surface != Surface::Full && *own == name);
    trimmed.map_or(&[], |(_, keep)| keep)
}

/// The operation or composite behind a tool of its own, if it is shown.
pub(super) fn operation(reach: &Reach, name: &str) -> Option<&'static Op> {
    reach.shows(name).then(|| compose::known(name)).flatten()
}

/// The schema of an operation's arguments as a model sees it: `limit` says how many rows come when it is not given.
pub(super) fn arguments(op: &Op, keep: &[&str]) -> JsonObject {
    let mut schema = if keep.is_empty() { schema::input(op) } else { schema::input_of(op, keep) };
    if op.is_paged()
        && let Some(limit) = schema.get_mut("properties").and_then(|p| p.get_mut("limit"))
    {
        limit["description"] = format!("Most rows ({ROWS} unless given)").into();
    }
    kept::add_to(op, &mut schema);
    schema
}

fn direct(op: &'static Op, keep: &[&str]) -> Tool {
    let mut about = format!("{}.", op.about);
    if !op.detail.is_empty() {
        about.push(' ');
        about.push_str(op.detail);
    }
    if !keep.is_empty() {
        about.push_str(" More settings: describe-operation, then call-write.");
    }
    Tool::new(op.tool, about, Arc::new(arguments(op, keep))).with_annotations(annotations(op))
}

/// What a client may rely on when it decides whether to ask the user first.
pub(super) fn annotations(op: &Op) -> ToolAnnotations {
    // Hints are of the tool and not of one call: what any of its arguments adds counts.
    let most = op.effects_with(op.params().map(|p| p.arg));
    ToolAnnotations::new()
        .read_only(reads_only(op))
        .destructive(most.has(Effects::DESTROY) || most.has(Effects::DISRUPT))
        .idempotent(op.repeat != Repeat::Never)
        .open_world(most.has(Effects::EGRESS))
}

/// Whether the operation changes nothing. A link that opens a recording to whoever holds it is still a read.
pub(super) fn reads_only(op: &Op) -> bool {
    op.effects.has(Effects::READ)
        && ![Effects::WRITE, Effects::DESTROY, Effects::DISRUPT].into_iter().any(|e| op.effects.has(e))
}
