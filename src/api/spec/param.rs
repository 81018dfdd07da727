//! Parameters: what an operation takes, where it travels, and within which limits.
use super::effects::Effects;

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
