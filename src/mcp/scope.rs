//! Which operations a server reaches and which tools it shows: chosen at the start, narrowed by a request, never widened.

use super::compose;
use super::dispatch::Meta;
use super::options::Surface;
use super::search::nearest_of;
use super::tools::{DIRECT, reads_only};
use crate::api::{self, Op};
use crate::error::{Error, Result};
use std::collections::BTreeSet;

/// What is left out of the API, by the names that operators choose. Nothing is left out by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The resources whose operations are served, such as `rooms`; none named means all.
    pub toolsets: Vec<String>,
    /// The tools that are shown, by name, in place of those of the surface; none named means the surface's. An operation
    /// named here is served whatever `toolsets` says, and what none of them reaches is not served, by resources neither.
    pub tools: Vec<String>,
    /// The operations that are not served and the tools that are not shown; stands above the two before it.
    pub exclude_tools: Vec<String>,
    /// Serve only what changes nothing.
    pub read_only: bool,
}

impl Scope {
    /// Whether it leaves nothing out.
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }

    /// Finds the names that nothing has, all of them at once.
    fn check(&self) -> Result<()> {
        let mut faults = Vec::new();
        for name in self.toolsets.iter().filter(|name| api::resource(name).is_none()) {
            faults.push(unknown("toolset", name, api::RESOURCES.iter().map(|r| r.name)));
        }
        for name in self.tools.iter().chain(&self.exclude_tools).filter(|name| !exists(name)) {
            let all = compose::ops().map(|op| op.tool).chain(Meta::ALL.iter().map(|m| m.name()));
            faults.push(unknown("tool", name, all));
        }
        if faults.is_empty() {
            return Ok(());
        }
        let known: Vec<_> = api::RESOURCES.iter().map(|r| r.name).collect();
        Err(Error::usage(faults.join("; ")).with_hint(format!(
            "toolsets are {}; `dsamba commands` lists the operations, which are the tools' names",
            known.join(", ")
        )))
    }
}

fn exists(tool: &str) -> bool {
    compose::known(tool).is_some() || Meta::of(tool).is_some()
}

fn unknown(what: &str, name: &str, all: impl Iterator<Item = &'static str>) -> String {
    match nearest_of(name, all) {
        Some(near) => format!("there is no {what} `{name}` (did you mean {near}?)"),
        None => format!("there is no {what} `{name}`"),
    }
}

/// What is served: the operations that may run at all, and the tools that are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reach {
    surface: Surface,
    files: bool,
    /// Operations and composites that may run, by name.
    served: BTreeSet<&'static str>,
    /// Tools that are shown, by name, in the order of the list.
    shown: BTreeSet<&'static str>,
}

impl Reach {
    /// What a server of this surface and scope serves. Fails with kind `Usage` on a name that nothing has and where nothing
    /// would be left.
    pub(super) fn new(surface: Surface, scope: &Scope) -> Result<Self> {
        Self::with_files(surface, scope, false)
    }

    /// The same, with the tools that touch files of this machine or without.
    pub(super) fn with_files(surface: Surface, scope: &Scope, files: bool) -> Result<Self> {
        let named = |name: &str| scope.tools.iter().any(|t| t == name);
        // Whoever names a composite wants the calls that it makes.
        let within = |name: &str| compose::all().any(|(op, c)| named(op.tool) && c.needs.contains(&name));
        let served: BTreeSet<_> = compose::ops()
            .filter(|op| scope.toolsets.is_empty() || scope.toolsets.iter().any(|t| t == op.resource))
            .chain(compose::ops().filter(|op| named(op.tool) || within(op.tool)))
            .map(|op| op.tool)
            .collect();
        let surfaces: Box<dyn Iterator<Item = &'static str>> = match surface {
            Surface::Meta => Box::new(std::iter::empty()),
            Surface::Default => Box::new(DIRECT.iter().map(|(n, _)| *n).chain(compose::all().map(|(op, _)| op.tool))),
            Surface::Full => Box::new(compose::ops().map(|op| op.tool)),
        };
        let all = || compose::ops().map(|op| op.tool).chain(Meta::ALL.iter().map(|m| m.name()));
        let shown = if scope.tools.is_empty() {
            surfaces.filter(|name| served.contains(name)).chain(Meta::ALL.iter().map(|m| m.name())).collect()
        } else {
            all().filter(|name| named(name)).collect()
        };
        let mut all = Self { surface, files, served, shown };
        all.keep_reached(scope);
        all.without(scope)
    }

    /// Leaves of what is served what the named tools reach, by resources too: themselves, what composites among them need, and
    /// what a tool among them that calls what it is told to may be told. No names leave everything.
    fn keep_reached(&mut self, scope: &Scope) {
        if scope.tools.is_empty() {
            return;
        }
        let is_in = |list: &[String], name: &str| list.iter().any(|t| t == name);
        let named = |name: &str| is_in(&scope.tools, name) && !is_in(&scope.exclude_tools, name);
        let needed = |name: &str| compose::all().any(|(op, c)| named(op.tool) && c.needs.contains(&name));
        let calls = |meta: Meta| named(meta.name()) && self.shown.contains(meta.name());
        let (reads, writes) = (calls(Meta::Read), calls(Meta::Write));
        let read = |name: &str| reads && compose::known(name).is_some_and(reads_only);
        self.served.retain(|name| named(name) || needed(name) || writes || read(name));
    }

    /// The same, narrowed by what a request asks for. Fails like [`Reach::new`].
    pub(super) fn narrowed(&self, scope: &Scope) -> Result<Self> {
        let mut same = self.clone();
        if !scope.toolsets.is_empty() {
            let within =
                |name: &str| compose::known(name).is_none_or(|op| scope.toolsets.iter().any(|t| t == op.resource));
            same.served.retain(|name| within(name));
            same.shown.retain(|name| within(name));
        }
        if !scope.tools.is_empty() {
            same.shown.retain(|name| scope.tools.iter().any(|t| t == name));
        }
        same.keep_reached(scope);
        same.without(scope)
    }

    /// The same for a caller with a scope of their own. Their tools may be others than those of the surface. Fails like
    /// [`Reach::new`].
    pub(super) fn granted(&self, scope: &Scope) -> Result<Self> {
        let named = |name: &str| scope.tools.iter().any(|t| t == name);
        let needed = |name: &str| compose::all().any(|(op, c)| named(op.tool) && c.needs.contains(&name));
        let mut same = self.clone();
        if !scope.toolsets.is_empty() {
            let within =
                |name: &str| compose::known(name).is_none_or(|op| scope.toolsets.iter().any(|t| t == op.resource));
            same.served.retain(|name| within(name) || named(name) || needed(name));
            same.shown.retain(|name| within(name) || named(name));
        }
        same.keep_reached(scope);
        if !scope.tools.is_empty() {
            let metas = Meta::ALL.iter().map(|m| m.name()).filter(|name| self.shows(name));
            same.shown = same.served.iter().copied().chain(metas).filter(|name| named(name)).collect();
        }
        same.without(scope)
    }

    /// Takes out what is excluded and, where only reads are wanted, what is no read; and the composites that need any of it.
    fn without(mut self, scope: &Scope) -> Result<Self> {
        scope.check()?;
        let out = |name: &&str| scope.exclude_tools.iter().any(|t| t == name);
        let writes = |name: &&str| scope.read_only && compose::known(name).is_some_and(|op| !reads_only(op));
        self.served.retain(|name| !out(name) && !writes(name));
        let lacks: Vec<_> = compose::all()
            .filter(|(_, c)| (c.files && !self.files) || !c.needs.iter().all(|need| self.served.contains(need)))
            .map(|(op, _)| op.tool)
            .collect();
        self.served.retain(|name| !lacks.contains(name));
        self.shown.retain(|name| !lacks.contains(name));
        let hidden = |name: &&str| scope.read_only && *name == Meta::Write.name();
        self.shown.retain(|name| !(out(name) || writes(name) || hidden(name)));
        if self.shown.is_empty() {
            return Err(Error::usage("no tool is left to show")
                .with_hint("name fewer tools to exclude, or more toolsets and tools to serve"));
        }
        Ok(self)
    }

    /// The surface it was made from.
    pub(super) const fn surface(&self) -> Surface {
        self.surface
    }

    /// Whether this operation or composite may run, through whatever tool.
    pub(super) fn serves(&self, op: &Op) -> bool {
        self.served.contains(op.tool)
    }

    /// Whether a tool of this name is shown.
    pub(super) fn shows(&self, name: &str) -> bool {
        self.shown.contains(name)
    }

    /// The names of the tools that are shown, sorted.
    pub(super) fn shown(&self) -> impl Iterator<Item = &'static str> {
        self.shown.iter().copied()
    }
}

#[cfg(test)]
mod tests;
