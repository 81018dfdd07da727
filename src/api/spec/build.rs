//! Const builders with which the operations are written.
use super::effects::Effects;
use super::forms::{Batch, BodyForm, CacheClass, Repeat, Reply, Total};
use super::op::{GROUPS, Method, Op};
use super::param::{Kind, Param, Place};

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

    /// Reply fields that people outside the team write.
    #[must_use]
    pub const fn strangers(mut self, fields: &'static [&'static str]) -> Self {
        self.strangers = fields;
        self
    }

    /// Reply fields to mask.
    #[must_use]
    pub const fn secret_reply(mut self, fields: &'static [&'static str]) -> Self {
        self.secret_reply = fields;
        self
    }
}
