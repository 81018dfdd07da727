//! The words the catalogue is written in: [`Op`], [`Param`], [`Kind`], [`Reply`], [`Effects`], and const builders for them.
//!
//! Everything here is `Copy` and const. [`checked`] looks each operation over while the crate compiles, so a path
//! placeholder without a parameter, a parameter named twice or an empty help text is a build error.

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

/// Where in the request a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A member of the JSON object, or a part of the multipart form, in the body.
    Body,
    /// The whole JSON body (an array at top level).
    WholeBody,
}

/// What values a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// Any text.
    Text,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// An absolute URL.
    Url,
    /// A colour such as `#3771E0`.
    Color,
    /// `YYYY-MM-DD`.
    Date,
    /// A date with a time; sent as given.
    DateTime,
    /// A Unix time in seconds, a number of minutes from now, or a date text (`exp` of a join token).
    Expiry,
    /// A Unix time in seconds or a date text (`nbf` of a join token).
    UnixOrDate,
    /// A UUID.
    Uuid,
    /// A room's UUID or its friendly URL; the API takes either.
    RoomRef,
    /// A room's UUID; a friendly URL is looked up first, because the API takes only the UUID here.
    RoomUuid,
    /// An identifier given elsewhere: a role's name, a phone call's id.
    Key,
    /// Several values of one kind: a JSON array in a body, joined by commas in a query.
    Many(&'static Kind),
    /// An object with these members.
    Object(&'static [Param]),
    /// The content of a file (a multipart part).
    File,
    /// Any JSON value.
    Json,
}

/// What an operation does to the world, as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effects(u8);

impl Effects {
    /// No effect.
    pub const NONE: Self = Self(0);
    /// Reads only.
    pub const READ: Self = Self(1);
    /// Creates or changes something that can be changed back.
    pub const WRITE: Self = Self(2);
    /// Removes something for good.
    pub const DESTROY: Self = Self(4);
    /// Interrupts people who are in a call right now.
    pub const DISRUPT: Self = Self(8);
    /// Sends data, or gives access, to somewhere outside.
    pub const EGRESS: Self = Self(16);

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether every effect of `other` is in this set.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0 && other.0 != 0
    }

    /// The effects by name, in order of rising risk: `read`, `write`, `egress`, `disrupt`, `destroy`.
    pub fn names(self) -> Vec<&'static str> {
        [
            (Self::READ, "read"),
            (Self::WRITE, "write"),
            (Self::EGRESS, "egress"),
            (Self::DISRUPT, "disrupt"),
            (Self::DESTROY, "destroy"),
        ]
        .into_iter()
        .filter(|(e, _)| self.has(*e))
        .map(|(_, n)| n)
        .collect()
    }
}

/// One parameter of an operation, or one member of an object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Param {
    /// The name on the wire.
    pub name: &'static str,
    /// The name of the argument in every face of ours, in `snake_case`; flags write it with hyphens.
    pub arg: &'static str,
    /// Where it travels.
    pub place: Place,
    /// What it takes.
    pub kind: Kind,
    /// One line of help, in our words.
    pub help: &'static str,
    /// Whether a call without it is refused.
    pub required: bool,
    /// Whether its value must never be shown.
    pub secret: bool,
    /// Whether `null` is a value (it clears the field).
    pub nullable: bool,
    /// Least number, least characters of a text, fewest items, or fewest bytes of a file.
    pub min: Option<i64>,
    /// Greatest number, most characters of a text, most items, or most bytes of a file.
    pub max: Option<i64>,
    /// Effects that the call has on top when this is given.
    pub effects: Effects,
    /// Heading under which help shows it; empty for most. Operations with very many parameters use it.
    pub section: &'static str,
}

impl Param {
    const fn new(place: Place, name: &'static str, kind: Kind, help: &'static str) -> Self {
        Self {
            name,
            arg: name,
            place,
            kind,
            help,
            required: false,
            secret: false,
            nullable: false,
            min: None,
            max: None,
            effects: Effects::NONE,
            section: "",
        }
    }

    /// Refuse a call without it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Never show its value.
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Allow `null`.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// Another argument name than the one on the wire.
    #[must_use]
    pub const fn arg(mut self, arg: &'static str) -> Self {
        self.arg = arg;
        self
    }

    /// Least and greatest value, length in characters, or number of items.
    #[must_use]
    pub const fn range(mut self, min: i64, max: i64) -> Self {
        self.min = Some(min);
        self.max = Some(max);
        self
    }

    /// Least value, length or number of items.
    #[must_use]
    pub const fn at_least(mut self, min: i64) -> Self {
        self.min = Some(min);
        self
    }

    /// Greatest value, length or number of items.
    #[must_use]
    pub const fn at_most(mut self, max: i64) -> Self {
        self.max = Some(max);
        self
    }

    /// Effects added by giving it.
    #[must_use]
    pub const fn effect(mut self, effects: Effects) -> Self {
        self.effects = effects;
        self
    }

    /// Heading under which help shows it.
    #[must_use]
    pub const fn section(mut self, section: &'static str) -> Self {
        self.section = section;
        self
    }

    /// Its name as a flag, without the leading hyphens.
    pub fn flag(&self) -> String {
        self.arg.replace('_', "-")
    }
}

/// A path segment; always required.
pub const fn path(name: &'static str, kind: Kind, help: &'static str) -> Param {
    Param::new(Place::Path, name, kind, help).required()
}

/// A query parameter.
pub const fn query(name: &'static str, kind: Kind, help: &'static str) -> Param {
    Param::new(Place::Query, name, kind, help)
}

/// A member of the body.
pub const fn field(name: &'static str, kind: Kind, help: &'static str) -> Param {
    Param::new(Place::Body, name, kind, help)
}

/// The whole body: an array at top level.
pub const fn whole_body(name: &'static str, kind: Kind, help: &'static str) -> Param {
    Param::new(Place::WholeBody, name, kind, help).required()
}

/// The form in which an operation's body is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyForm {
    /// No body.
    None,
    /// A JSON object.
    Object,
    /// A JSON array.
    Array,
    /// `multipart/form-data`.
    Multipart,
}

/// How a page says how many rows there are in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// `"total_count": "213"`.
    Text,
    /// `"total_count": 213`.
    Integer,
    /// No `total_count`.
    Absent,
}

/// What an operation answers on success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// A JSON object.
    Json,
    /// `{data: [...], total_count}` with `limit` and `offset`.
    Page(Total),
    /// A bare JSON array; paged where the operation takes `offset`.
    Rows,
    /// A short plain text that says what was done.
    Text,
    /// An export: text, JSON, CSV or ZIP as the `format` says.
    Export,
    /// A file that people save: an import template.
    Download,
    /// 204 and no body.
    Nothing,
    /// 202 and no body: the work goes on in the background.
    Accepted,
    /// The document declares no success; JSON, text and nothing are all taken.
    Undeclared,
}

/// Whether a call may be sent again when its outcome is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Changes nothing; may be repeated freely.
    Safe,
    /// Doing it twice leaves the same state as doing it once.
    Idempotent,
    /// Doing it twice does it twice.
    Never,
}

/// How long a reply may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CacheClass {
    /// Not at all.
    None,
    /// About a second: who is in a call right now.
    Live,
    /// About half a minute: rooms, sessions and the like.
    Short,
    /// About an hour: permissions, webhook event names.
    Long,
}

/// The list operation that answers the same question for many ids at once. Other arguments (a folder's library) go to the
/// list as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Batch {
    /// MCP tool name of the list operation.
    pub list: &'static str,
    /// Argument of the single operation that holds the id.
    pub arg: &'static str,
    /// Field of a list row that holds the same id.
    pub row_id: &'static str,
}

const GROUPS: usize = 6;

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
    groups: [&'static [Param]; GROUPS],
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
}

impl Op {
    const fn new(method: Method, verb: &'static str, path: &'static str, about: &'static str) -> Self {
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
        }
    }

    /// Add a group of parameters.
    ///
    /// # Panics
    /// While compiling, when there are more groups than an operation has room for.
    #[must_use]
    pub const fn with(mut self, group: &'static [Param]) -> Self {
        let mut i = 0;
        while i < GROUPS {
            if self.groups[i].is_empty() {
                self.groups[i] = group;
                let mut p = 0;
                while p < group.len() {
                    match group[p].place {
                        Place::WholeBody => self.body = BodyForm::Array,
                        Place::Body => match group[p].kind {
                            Kind::File => self.body = BodyForm::Multipart,
                            _ => {
                                if matches!(self.body, BodyForm::None) {
                                    self.body = BodyForm::Object;
                                }
                            }
                        },
                        Place::Path | Place::Query => {}
                    }
                    p += 1;
                }
                return self;
            }
            i += 1;
        }
        panic!("too many parameter groups: raise GROUPS");
    }

    /// The MCP tool name.
    #[must_use]
    pub const fn tool(mut self, tool: &'static str) -> Self {
        self.tool = tool;
        self
    }

    /// What else is worth knowing before calling it.
    #[must_use]
    pub const fn detail(mut self, detail: &'static str) -> Self {
        self.detail = detail;
        self
    }

    /// Columns of a table.
    #[must_use]
    pub const fn columns(mut self, columns: &'static [&'static str]) -> Self {
        self.columns = columns;
        self
    }

    /// What it answers.
    #[must_use]
    pub const fn reply(mut self, reply: Reply) -> Self {
        self.reply = reply;
        self
    }

    /// Add effects to those that its method implies.
    #[must_use]
    pub const fn effect(mut self, effects: Effects) -> Self {
        self.effects = self.effects.and(effects);
        self
    }

    /// Replace the effects that its method implies.
    #[must_use]
    pub const fn effects_are(mut self, effects: Effects) -> Self {
        self.effects = effects;
        self
    }

    /// Whether it may be repeated.
    #[must_use]
    pub const fn repeat(mut self, repeat: Repeat) -> Self {
        self.repeat = repeat;
        self
    }

    /// How long its reply may be kept.
    #[must_use]
    pub const fn cache(mut self, cache: CacheClass) -> Self {
        self.cache = cache;
        self
    }

    /// Resources out of date after it.
    #[must_use]
    pub const fn stales(mut self, resources: &'static [&'static str]) -> Self {
        self.stales = resources;
        self
    }

    /// The list that answers this for many ids.
    #[must_use]
    pub const fn batched_by(mut self, list: &'static str, arg: &'static str, row_id: &'static str) -> Self {
        self.batch = Some(Batch { list, arg, row_id });
        self
    }

    /// Reply fields to mask.
    #[must_use]
    pub const fn secret_reply(mut self, fields: &'static [&'static str]) -> Self {
        self.secret_reply = fields;
        self
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

/// A list in pages, `GET`; integer totals unless [`Op::reply`] says otherwise.
pub const fn list(path: &'static str, about: &'static str) -> Op {
    Op::new(Method::Get, "list", path, about).reply(Reply::Page(Total::Integer))
}

/// A `GET` that answers one object.
pub const fn get(verb: &'static str, path: &'static str, about: &'static str) -> Op {
    Op::new(Method::Get, verb, path, about)
}

/// A `POST` that answers JSON.
pub const fn post(verb: &'static str, path: &'static str, about: &'static str) -> Op {
    Op::new(Method::Post, verb, path, about)
}

/// A `POST` that answers a short text: start, stop, archive and the like.
pub const fn action(verb: &'static str, path: &'static str, about: &'static str) -> Op {
    Op::new(Method::Post, verb, path, about).reply(Reply::Text)
}

/// A `PATCH` that answers the changed object.
pub const fn patch(verb: &'static str, path: &'static str, about: &'static str) -> Op {
    Op::new(Method::Patch, verb, path, about)
}

/// A `DELETE` that answers nothing.
pub const fn delete(verb: &'static str, path: &'static str, about: &'static str) -> Op {
    Op::new(Method::Delete, verb, path, about)
}

impl Op {
    /// Another verb than the builder's.
    #[must_use]
    pub const fn verb(mut self, verb: &'static str) -> Self {
        self.verb = verb;
        self
    }
}

/// One resource: a noun of the API with its operations.
#[derive(Clone, Copy, Debug)]
pub struct Resource {
    /// Its name on the command line, plural.
    pub name: &'static str,
    /// One line of help.
    pub about: &'static str,
    /// Its operations, in the order of the help.
    pub ops: &'static [Op],
}

/// Looks the operations of one resource over at compile time and puts the resource's name in each.
///
/// # Panics
/// While compiling, when a placeholder has no path parameter, a path parameter has no placeholder, an argument is named
/// twice, or a help text, verb or tool name is empty.
pub const fn checked<const N: usize>(resource: &'static str, mut ops: [Op; N]) -> [Op; N] {
    let mut i = 0;
    while i < N {
        check(&ops[i]);
        ops[i].resource = resource;
        i += 1;
    }
    ops
}

const fn check(op: &Op) {
    assert!(!op.about.is_empty(), "an operation has no help");
    assert!(!op.verb.is_empty(), "an operation has no verb");
    assert!(!op.tool.is_empty(), "an operation has no tool name");
    let mut in_path = 0;
    let mut g = 0;
    while g < GROUPS {
        let mut p = 0;
        while p < op.groups[g].len() {
            let param = &op.groups[g][p];
            assert!(!param.help.is_empty(), "a parameter has no help");
            if matches!(param.place, Place::Path) {
                in_path += 1;
                assert!(has_placeholder(op.path, param.name), "a path parameter has no placeholder");
            }
            assert!(times_named(op, param.arg) == 1, "an argument is named twice");
            p += 1;
        }
        g += 1;
    }
    assert!(in_path == count_placeholders(op.path), "a placeholder has no path parameter");
}

const fn times_named(op: &Op, arg: &str) -> usize {
    let (mut n, mut g) = (0, 0);
    while g < GROUPS {
        let mut p = 0;
        while p < op.groups[g].len() {
            if same(op.groups[g][p].arg.as_bytes(), 0, arg.as_bytes()) && op.groups[g][p].arg.len() == arg.len() {
                n += 1;
            }
            p += 1;
        }
        g += 1;
    }
    n
}

/// Whether `part` stands in `text` at byte `at`.
const fn same(text: &[u8], at: usize, part: &[u8]) -> bool {
    if at + part.len() > text.len() {
        return false;
    }
    let mut i = 0;
    while i < part.len() {
        if text[at + i] != part[i] {
            return false;
        }
        i += 1;
    }
    true
}

const fn has_placeholder(path: &str, name: &str) -> bool {
    let path = path.as_bytes();
    let mut i = 0;
    while i < path.len() {
        if path[i] == b'{' && same(path, i + 1, name.as_bytes()) {
            let end = i + 1 + name.len();
            if end < path.len() && path[end] == b'}' {
                return true;
            }
        }
        i += 1;
    }
    false
}

const fn count_placeholders(path: &str) -> usize {
    let path = path.as_bytes();
    let (mut n, mut i) = (0, 0);
    while i < path.len() {
        if path[i] == b'{' {
            n += 1;
        }
        i += 1;
    }
    n
}
