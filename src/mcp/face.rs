//! What callers of equal rights are shown: operations, tools, instructions. Made once and shared by all of them.

#[cfg(feature = "conformance")]
use super::conformance::shown;
use super::instructions;
use super::scope::Reach;
#[cfg(not(feature = "conformance"))]
use super::tools::shown;
use rmcp::model::Tool;
use std::sync::OnceLock;

/// The server as some callers see it.
#[derive(Debug)]
pub(super) struct Face {
    /// What they may reach.
    pub(super) reach: Reach,
    /// Whether nobody is asked before they delete things or interrupt people.
    pub(super) allow_destructive: bool,
    /// Whether the words of strangers are left out.
    pub(super) lockdown: bool,
    /// What they are told on arrival.
    pub(super) instructions: String,
    tools: OnceLock<Vec<Tool>>,
}

impl Face {
    pub(super) fn new(reach: Reach, allow_destructive: bool, lockdown: bool) -> Self {
        let instructions = instructions::text(&reach, allow_destructive, lockdown);
        Self { reach, allow_destructive, lockdown, instructions, tools: OnceLock::new() }
    }

    /// The tools, built when they are first asked for.
    pub(super) fn tools(&self) -> &[Tool] {
        self.tools.get_or_init(|| shown(&self.reach))
    }
}
