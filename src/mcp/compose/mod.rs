//! Composite tools: what people ask for and the API needs several calls for, each one call for the model.
//!
//! | file | tool |
//! |---|---|
//! | `prepare` | `prepare-room`: a room ready to join |
//! | `report` | `get-session-report`: all that is known of a session |
//! | `overview` | `get-live-overview`: who is where right now |
//! | `erase` | `erase-session-data`, `erase-room-data`: what people left behind; `inventory` looks what there is |
//! | `upload`, `download` | `upload-library-file`, `download-library-file`: bytes of files, below the one `root` |
//! | `fit` | lists cut to what a result holds |
//! | `work` | what all of them work with: calls, steps, warnings |
//!
//! A composite is described as operations are, by an [`Op`] that has no path: so its schema, the check of its arguments, its
//! annotations and the question to a person are made as theirs. It is served only where every operation is served that it
//! cannot do without, and belongs to the toolset of the resource it names.

mod download;
mod erase;
mod fit;
mod inventory;
mod overview;
mod prepare;
mod report;
mod root;
mod upload;
mod work;

pub(super) use fit::fit;
pub(super) use root::Root;
pub(super) use work::Work;

use crate::api::{self, Op};
use crate::client::Args;
use crate::error::{Error, Result};
use crate::mcp::confirm::Hit;
use rmcp::model::CallToolResult;
use std::future::Future;
use std::pin::Pin;

/// What a composite is doing.
type Doing<'a> = Pin<Box<dyn Future<Output = Result<CallToolResult>> + Send + 'a>>;

/// Whether tools of a server over HTTP, or over stdio, could reach files below this directory: an error of kind `Usage` says why
/// not.
pub fn check_files_root(path: &std::path::Path, on_http: bool) -> Result<()> {
    if on_http {
        return Err(Error::usage("files of this machine are reached over stdio only, not over HTTP")
            .with_hint("leave the files root out, or serve over stdio"));
    }
    Root::open(path).map(drop)
}

/// What a composite would hit, being looked at.
type Looking<'a> = Pin<Box<dyn Future<Output = Result<Hit>> + Send + 'a>>;

/// A tool that makes several calls of the API.
pub(super) struct Composite {
    /// How callers see it: name, help, arguments, effects.
    op: Op,
    /// The operations without which it is not served.
    pub(super) needs: &'static [&'static str],
    /// Those that it calls besides, where they are served.
    pub(super) parts: &'static [&'static str],
    /// Whether it needs a directory of this machine; without one it is not served.
    pub(super) files: bool,
    /// What a person is told that it hits, where one has to agree: fails where it could not be done.
    hits: Option<for<'a> fn(&'a Work<'a>, &'a Args) -> Looking<'a>>,
    run: for<'a> fn(&'a Work<'a>, Args) -> Doing<'a>,
}

impl Composite {
    /// What it would hit, where that is looked up.
    pub(super) async fn hits(&self, work: &Work<'_>, args: &Args) -> Result<Option<Hit>> {
        match self.hits {
            Some(look) => look(work, args).await.map(Some),
            None => Ok(None),
        }
    }

    /// Does it, with arguments that were checked.
    pub(super) async fn run(&self, work: &Work<'_>, args: Args) -> Result<CallToolResult> {
        let done = (self.run)(work, args).await?;
        Ok(work.marked(done))
    }
}

/// Every composite, in the order of the help.
static ALL: &[&Composite] = &[
    &prepare::PREPARE_ROOM,
    &overview::LIVE_OVERVIEW,
    &report::SESSION_REPORT,
    &erase::ERASE_SESSION,
    &erase::ERASE_ROOM,
    &upload::UPLOAD,
    &download::DOWNLOAD,
];

/// Every composite.
pub(super) fn all() -> impl Iterator<Item = (&'static Op, &'static Composite)> {
    ALL.iter().copied().map(|c| (&c.op, c))
}

/// The composite of this name.
pub(super) fn of(name: &str) -> Option<&'static Composite> {
    ALL.iter().copied().find(|c| c.op.tool == name)
}

/// Every operation and every composite.
pub(super) fn ops() -> impl Iterator<Item = &'static Op> {
    api::ops().chain(ALL.iter().map(|c| &c.op))
}

/// The operation or composite of this name.
pub(super) fn known(name: &str) -> Option<&'static Op> {
    api::tool(name).or_else(|| of(name).map(|c| &c.op))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{Effects, Repeat};
    use crate::mcp::tools::reads_only;

    fn calls(c: &Composite) -> impl Iterator<Item = &'static Op> {
        c.needs.iter().chain(c.parts).map(|name| api::tool(name).unwrap_or_else(|| panic!("no operation {name}")))
    }

    #[test]
    fn no_name_is_taken_twice_and_each_belongs_to_a_toolset() {
        for (op, _) in all() {
            assert!(api::tool(op.tool).is_none(), "{}", op.tool);
            assert!(api::resource(op.resource).is_some(), "{}: {}", op.tool, op.resource);
            assert_eq!(ALL.iter().filter(|c| c.op.tool == op.tool).count(), 1, "{}", op.tool);
        }
    }

    #[test]
    fn a_composite_has_every_effect_of_the_calls_it_makes() {
        for (op, composite) in all() {
            for part in calls(composite) {
                for effect in [Effects::WRITE, Effects::DESTROY, Effects::DISRUPT, Effects::EGRESS] {
                    assert!(!part.effects.has(effect) || op.effects.has(effect), "{} calls {}", op.tool, part.tool);
                }
            }
            if reads_only(op) {
                assert!(calls(composite).all(reads_only), "{}", op.tool);
                assert_eq!(op.repeat, Repeat::Safe, "{}", op.tool);
            }
        }
    }
}
