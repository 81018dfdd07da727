//! What stands below the help of the whole program.

use crate::{env, error};
use std::fmt::Write as _;

/// Columns that help is laid out for, the same everywhere.
pub(crate) const WIDTH: usize = 100;

/// Environment variables and exit codes, from their tables.
pub(crate) fn after() -> String {
    let mut text = String::from("Environment:\n");
    let widest = env::VARIABLES.iter().map(|v| v.name.len()).max().unwrap_or(0);
    for v in env::VARIABLES {
        let default = if v.default.is_empty() { String::new() } else { format!(" [default: {}]", v.default) };
        let _ = writeln!(text, "  {:widest$}  {}{default}", v.name, v.about);
    }
    text.push_str("\nExit codes:\n");
    for (code, about) in error::EXIT_CODES {
        let _ = writeln!(text, "  {code:>3}  {about}");
    }
    text.push_str("\nTry it without an account: dsamba rooms list --sandbox");
    text
}
