//! One operation of the API, and what can be asked about it.
use super::effects::Effects;
use super::forms::{Batch, BodyForm, CacheClass, Repeat, Reply};
use super::param::{Param, Place};

/// HTTP method of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads; never changes anything.
    Get,
    /// Creates something or starts an action.
    Post,
    /// Changes some fields of something.
    Patch,
    /// Removes something.
    Delete,
}

impl Method {
    /// The name as it stands in a request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// Most groups of parameters that one operation can have.
pub(super) const GROUPS: usize = 6;

/// One operation of the API.
#[derive(Clone, Copy, Debug)]
pub struct Op {
    /// The resource it belongs to (`rooms`), as on the command line.
    pub resource: &'static str,
    /// Its verb (`list`), as on the command line.
    pub verb: &'static str,
    /// Its MCP tool name (`list-rooms`); unique, and used as its key everywhere.
    pub tool: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path below the API base (`/rooms/{room}`); empty for the base itself.
    pub path: &'static str,
    /// One line of help, in our words.
    pub about: &'static str,
    /// What else is worth knowing before calling it, in a sentence or two; may be empty.
    pub detail: &'static str,
    pub(super) groups: [&'static [Param]; GROUPS],
    /// How the body is sent.
    pub body: BodyForm,
    /// What it answers.
    pub reply: Reply,
    /// Fields shown as columns in a table, most telling first.
    pub columns: &'static [&'static str],
    /// What it does to the world.
    pub effects: Effects,
    /// Whether it may be sent again when its outcome is unknown.
    pub repeat: Repeat,
    /// How long its reply may be kept.
    pub cache: CacheClass,
    /// Resources whose kept replies are out of date after it; its own resource always is after a write.
    pub stales: &'static [&'static str],
    /// The list that answers this for many ids.
    pub batch: Option<Batch>,
    /// Reply fields that are secret and masked where people or models read them.
    pub secret_reply: &'static [&'static str],
    /// Reply fields that hold words of people outside the team: whoever was in a call could write them. A reply that is no
    /// JSON is all theirs where any field is named.
    pub strangers: &'static [&'static str],
}

impl Op {
    pub(super) const fn new(method: Method, verb: &'static str, path: &'static str, about: &'static str) -> Self {
        let (effects, repeat, reply) = match method {
            Method::Get => (Effects::READ, Repeat::Safe, Reply::Json),
            Method::Post => (Effects::WRITE, Repeat::Never, Reply::Json),
            Method::Patch => (Effects::WRITE, Repeat::Idempotent, Reply::Json),
            Method::Delete => (Effects::DESTROY, Repeat::Idempotent, Reply::Nothing),
        };
        Self {
            resource: "",
            verb,
            tool: "",
            method,
            path,
            about,
            detail: "",
            groups: [&[]; GROUPS],
            body: BodyForm::None,
            reply,
            columns: &[],
            effects,
            repeat,
            cache: CacheClass::None,
            stales: &[],
            batch: None,
            secret_reply: &[],
            strangers: &[],
        }
    }

    /// All its parameters, path first as written.
    pub fn params(&self) -> impl Iterator<Item = &'static Param> + Clone + use<> {
        let groups = self.groups;
        groups.into_iter().flat_map(<[Param]>::iter)
    }

    /// The parameter whose argument or wire name this is.
    pub fn param(&self, arg: &str) -> Option<&'static Param> {
        self.params().find(|p| p.arg == arg).or_else(|| self.params().find(|p| p.name == arg))
    }

    /// Parameters in the path, in the order of the path.
    pub fn path_params(&self) -> impl Iterator<Item = &'static Param> + use<> {
        let params = self.params();
        placeholders(self.path)
            .filter_map(move |name| params.clone().find(|p| p.place == Place::Path && p.name == name))
    }

    /// Whether it is a list that is read in pages.
    pub fn is_paged(&self) -> bool {
        matches!(self.reply, Reply::Page(_) | Reply::Rows) && self.param("offset").is_some()
    }

    /// The effects of a call with these arguments given.
    pub fn effects_with<'a>(&self, args: impl Iterator<Item = &'a str>) -> Effects {
        args.filter_map(|a| self.param(a)).fold(self.effects, |e, p| e.and(p.effects))
    }
}

/// The names in braces of a path, in order.
pub fn placeholders(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('{').skip(1).filter_map(|s| s.split_once('}').map(|(name, _)| name))
}
