//! What a server serves, where, as whom, and within which limits: one fact a line of the banner. A new flag that an operator
//! should see at the start adds a line here.

use super::listen;
use crate::cli::config::{Callers, Config, Row};
use crate::error::Result;
use crate::mcp::{self, Scope, ServeOptions};
use secrecy::ExposeSecret as _;

/// One line of the banner.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fact {
    /// What it is about.
    pub(super) name: &'static str,
    /// What there is to know. Shows no secret.
    pub(super) text: String,
}

/// A key shorter than this shows nothing of itself.
const LONG_KEY: usize = 20;

/// Everything that the banner tells besides the optimizations; `callers` where it serves over HTTP. Fails with kind `Usage` where the choice of tools is wrong.
pub(super) fn facts(config: &Config, options: &ServeOptions, callers: Option<&Callers>) -> Result<Vec<Fact>> {
    let on_http = callers.is_some();
    let fact = |name, text: String| Fact { name, text };
    let mut all = vec![fact("tools", tools(options)?), fact("where", place(options, on_http))];
    all.extend(callers.map(|callers| fact("callers", callers.line())));
    all.extend([
        fact("as", caller(config)),
        fact("consent", consent(options).to_owned()),
        fact("limits", limits(config, options, on_http)),
    ]);
    all.extend(options.files_root.as_ref().map(|dir| fact("files", format!("below {}", dir.display()))));
    Ok(all)
}

/// `16 (surface default), read-only, toolsets rooms, polls`.
fn tools(options: &ServeOptions) -> Result<String> {
    let shown = mcp::tool_names(options)?.len();
    let Scope { toolsets, tools, exclude_tools, read_only } = &options.scope;
    let chosen = if tools.is_empty() { format!("surface {}", options.surface.name()) } else { "chosen by name".into() };
    let mut text = format!("{shown} ({chosen})");
    if *read_only {
        text.push_str(", read-only");
    }
    for (word, names) in [("toolsets", toolsets), ("without", exclude_tools)] {
        if !names.is_empty() {
            text = format!("{text}, {word} {}", names.join(", "));
        }
    }
    Ok(text)
}

fn place(options: &ServeOptions, on_http: bool) -> String {
    if on_http { listen::places(options).join(", ") } else { "stdin and stdout".to_owned() }
}

/// Whose rights the calls have, and where that comes from.
fn caller(config: &Config) -> String {
    if config.sandbox.value {
        return format!("the sample team of the embedded sandbox ({})", config.sandbox.source);
    }
    let api = &config.api_url;
    let who = match (&config.core.oauth_file, &config.key) {
        (Some(file), _) => format!("the sign-in of {} ({})", file.value.display(), file.source),
        (None, Some(key)) => format!("developer key {} ({})", hint_of(key.value.expose_secret()), key.source),
        (None, None) => "nobody: no developer key is set".to_owned(),
    };
    let team = config.team.as_ref().map(|t| format!(", team {} ({})", t.value, t.source)).unwrap_or_default();
    format!("{who}{team}, at {} ({})", api.value, api.source)
}

/// Enough of a key to tell two apart, and far too little to use it.
fn hint_of(key: &str) -> String {
    let end = key.len().checked_sub(4).filter(|_| key.len() >= LONG_KEY).and_then(|at| key.get(at..));
    end.map_or_else(|| "…".to_owned(), |end| format!("…{end}"))
}

const fn consent(options: &ServeOptions) -> &'static str {
    if options.scope.read_only {
        "not needed: nothing is changed"
    } else if options.allow_destructive {
        "nobody is asked before things are deleted or people interrupted (--allow-destructive)"
    } else {
        "the user is asked before things are deleted or people interrupted"
    }
}

/// `30s a call, 5 connections, 104857600 bytes of memory, …`, with the source of what was set.
fn limits(config: &Config, options: &ServeOptions, on_http: bool) -> String {
    let shown = |name: &str| {
        let row = config.rows().into_iter().find(|r| r.name == name);
        row.map(|Row { value, source, .. }| if source == "default" { value } else { format!("{value} ({source})") })
    };
    let parts = [("a call", "timeout"), ("rate", "rate limit"), ("memory", "memory limit")];
    let parts: Vec<_> = parts.iter().filter_map(|(word, name)| Some(format!("{word} {}", shown(name)?))).collect();
    let callers = on_http.then(|| listen::limits(options));
    parts.into_iter().chain(callers).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mcp::Surface;

    #[test]
    fn a_key_shows_its_end_only_where_it_is_long() {
        assert_eq!(hint_of("0123456789012345wxyz"), "…wxyz");
        assert_eq!(hint_of("012345678901234wxyz"), "…");
        assert_eq!(hint_of(""), "…");
    }

    #[test]
    fn tools_are_counted_and_their_choice_named() {
        let names = |names: &[&str]| names.iter().map(|&n| n.to_owned()).collect::<Vec<_>>();
        let of = |surface, scope| tools(&ServeOptions { surface, scope, ..Default::default() });
        assert_eq!(of(Surface::Meta, Scope::default()).unwrap(), "4 (surface meta)");
        let scope = Scope { read_only: true, exclude_tools: names(&["list-rooms"]), ..Default::default() };
        assert_eq!(of(Surface::Meta, scope).unwrap(), "3 (surface meta), read-only, without list-rooms");
        let scope = Scope { tools: names(&["list-rooms"]), toolsets: names(&["rooms", "polls"]), ..Default::default() };
        assert_eq!(of(Surface::Default, scope).unwrap(), "1 (chosen by name), toolsets rooms, polls");
        assert!(of(Surface::Meta, Scope { tools: names(&["nope"]), ..Default::default() }).is_err());
    }
}
