//! The file of named tokens: what stands in it, and what is wrong with it. No error shows a token.
//!
//! ```toml
//! [[token]]
//! name = "reports"
//! sha256 = "…"          # or token = "…"
//! read_only = true
//! toolsets = ["sessions", "statistics"]
//! rate = 60             # calls a minute
//! ```

use super::bearer::{Hash, check_token};
use crate::error::{Error, Result};
use crate::mcp::Scope;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::num::NonZeroU32;

const FORM: &str = "each [[token]] has a name, a token or its sha256, and may have read_only, toolsets, tools, exclude_tools, rate \
                    and allow_destructive";
/// Most letters of a name.
const LONGEST_NAME: usize = 64;

/// One token of the file.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) hash: Hash,
    pub(super) rights: Rights,
}

/// What its holder may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rights {
    pub(super) scope: Scope,
    /// Calls a minute; none means any number.
    pub(super) rate: Option<NonZeroU32>,
    /// Whether nobody is asked before things are deleted; none leaves it to the server.
    pub(super) allow_destructive: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    token: Vec<Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    name: String,
    token: Option<String>,
    sha256: Option<String>,
    #[serde(default)]
    read_only: bool,
    #[serde(default)]
    toolsets: Vec<String>,
    #[serde(default)]
    tools: Vec<String>,
    #[serde(default)]
    exclude_tools: Vec<String>,
    rate: Option<NonZeroU32>,
    allow_destructive: Option<bool>,
}

/// The tokens of a file with this text. Fails with kind `Usage`.
pub(super) fn parse(text: &str) -> Result<Vec<Entry>> {
    let file: File = toml::from_str(text).map_err(|e| fault(text, &e))?;
    if file.token.is_empty() {
        return Err(Error::usage("there is no token in it").with_hint(FORM));
    }
    let entries: Vec<Entry> = file.token.into_iter().map(entry).collect::<Result<_>>()?;
    let mut names = BTreeSet::new();
    for (at, entry) in entries.iter().enumerate() {
        if !names.insert(entry.name.as_str()) {
            return Err(Error::usage(format!("the name `{}` is there twice", entry.name)));
        }
        if let Some(other) = entries[..at].iter().find(|other| bool::from(other.hash.same(&entry.hash))) {
            return Err(Error::usage(format!("`{}` and `{}` have the same token", other.name, entry.name)));
        }
    }
    Ok(entries)
}

fn entry(raw: Raw) -> Result<Entry> {
    let name = raw.name;
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.@".contains(c);
    if name.is_empty() || name.len() > LONGEST_NAME || !name.chars().all(plain) {
        return Err(Error::usage(format!("`{}` is no name for a token", name.escape_debug()))
            .with_hint("take up to 64 letters, digits, `-`, `_`, `.` and `@`"));
    }
    let hash = match (raw.token, raw.sha256) {
        (Some(token), None) => {
            check_token(&token).map_err(|e| {
                let named = Error::usage(format!("`{name}`: {}", e.message()));
                named.with_hint(e.hint().unwrap_or_default())
            })?;
            Hash::of(&token)
        }
        (None, Some(hex)) => Hash::from_hex(&hex).ok_or_else(|| {
            Error::usage(format!("`{name}`: its sha256 is not 64 hexadecimal digits"))
                .with_hint("make it with `printf %s TOKEN | sha256sum`")
        })?,
        _ => return Err(Error::usage(format!("`{name}` needs either token or sha256")).with_hint(FORM)),
    };
    if raw.read_only && raw.allow_destructive == Some(true) {
        return Err(Error::usage(format!("`{name}` is both read_only and allow_destructive")));
    }
    let scope =
        Scope { toolsets: raw.toolsets, tools: raw.tools, exclude_tools: raw.exclude_tools, read_only: raw.read_only };
    Ok(Entry { name, hash, rights: Rights { scope, rate: raw.rate, allow_destructive: raw.allow_destructive } })
}

/// What is wrong with the file and in which line. What the parser says is shown only where it can't quote a value.
fn fault(text: &str, e: &toml::de::Error) -> Error {
    let line = e.span().map(|at| text.get(..at.start).unwrap_or_default().matches('\n').count() + 1);
    let place = line.map_or_else(String::new, |line| format!("line {line}: "));
    let safe = ["unknown field", "missing field", "duplicate"].iter().any(|begin| e.message().starts_with(begin));
    let why = if safe { e.message() } else { "not as the file's form has it" };
    Error::usage(format!("{place}{why}")).with_hint(FORM)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_has_a_name_and_rights() {
        let hex = "0".repeat(64);
        let text = format!(
            "[[token]]\nname = \"ana\"\ntoken = \"0123456789abcdef\"\n[[token]]\nname = \"ben\"\nsha256 = \"{hex}\"\n\
             read_only = true\ntoolsets = [\"rooms\"]\nrate = 60\n"
        );
        let all = parse(&text).unwrap();
        assert_eq!(all.iter().map(|e| e.name.as_str()).collect::<Vec<_>>(), ["ana", "ben"]);
        assert!(all[0].rights.scope.is_all() && all[0].rights.rate.is_none());
        assert!(all[1].rights.scope.read_only && all[1].rights.rate == NonZeroU32::new(60));
    }

    #[test]
    fn a_faulty_file_is_told_by_line_and_shows_no_token() {
        const SECRET: &str = "tops3cr3t-tops3cr3t";
        let one = |more: &str| format!("[[token]]\nname = \"a\"\ntoken = \"{SECRET}\"\n{more}");
        for (text, why) in [
            (String::new(), "no token"),
            (format!("token = \"{SECRET}\"\n"), "line 1"),
            (one("rate = 0\n"), "line 4"),
            (one(&format!("rate = \"{SECRET}\"\n")), "line 4"),
            (one("reed_only = true\n"), "unknown field"),
            (one("read_only = true\nallow_destructive = true\n"), "both"),
            (one("sha256 = \"00\"\n"), "either"),
            (one(&one("")), "twice"),
            (one(&one("").replace("\"a\"", "\"b\"")), "same token"),
            (format!("[[token]]\nname = \"a\"\nsha256 = \"{SECRET}\"\n"), "64 hexadecimal"),
            (format!("[[token]]\nname = \"a b\"\ntoken = \"{SECRET}\"\n"), "no name"),
            ("[[token]]\nname = \"a\"\ntoken = \"short\"\n".to_owned(), "shorter"),
            (format!("[[token]]\nname = \"a\"\ntoken = \"{SECRET}\n"), "line 3"),
        ] {
            let error = parse(&text).err().unwrap_or_else(|| panic!("{text}"));
            let all = format!("{error} {:?} {error:?}", error.hint());
            assert!(error.message().contains(why), "{why}: {error}");
            assert!(!all.contains(SECRET), "{all}");
        }
    }
}
