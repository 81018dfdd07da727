//! The words the catalogue is written in: [`Op`], [`Param`], [`Kind`], [`Reply`], [`Effects`], and const builders for them.
//!
//! Everything here is `Copy` and const. [`checked`] looks each operation over while the crate compiles, so a path
//! placeholder without a parameter, a parameter named twice or an empty help text is a build error.

mod build;
mod check;
mod effects;
mod forms;
mod op;
mod param;

pub use build::{action, delete, get, list, patch, post};
pub use check::checked;
pub use effects::Effects;
pub use forms::{Batch, BodyForm, CacheClass, Repeat, Reply, Total};
pub use op::{Method, Op, placeholders};
pub use param::{Kind, Param, Place, field, path, query, whole_body};

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
