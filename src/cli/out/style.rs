//! How results look: format, fields, colour, width.

use super::{Fields, Format};
use crate::env;
use crate::error::{Error, Result};
use jiff::Timestamp;
use std::io::IsTerminal;

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Colors {
    /// On a terminal that has them.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Colors {
    /// The words that choose, in the order of the help.
    pub(crate) const WORDS: &'static [&'static str] = &["auto", "always", "never"];

    /// Reads `auto`, `always` or `never`.
    pub(crate) fn parse(word: &str) -> Result<Self> {
        match word {
            "auto" => Ok(Self::Auto),
            "always" => Ok(Self::Always),
            "never" => Ok(Self::Never),
            _ => {
                Err(Error::usage(format!("`{word}` is not a choice of --color"))
                    .with_hint("one of: auto, always, never"))
            }
        }
    }

    /// Whether to use colour on a stream: the flag first, then `NO_COLOR` and `CLICOLOR_FORCE`, then the terminal.
    fn on(self, terminal: bool) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                if env::var(env::NO_COLOR).is_some() {
                    return false;
                }
                if env::var(env::CLICOLOR_FORCE).is_some_and(|v| v != "0") {
                    return true;
                }
                terminal && env::var(env::TERM).is_none_or(|t| t != "dumb")
            }
        }
    }
}

/// How results look, and who looks at them.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)] // each is a fact of its own about the streams
pub(crate) struct Style {
    /// The format of results.
    pub(crate) format: Format,
    /// The fields asked for.
    pub(crate) fields: Fields,
    /// Whether remarks are silenced.
    pub(crate) quiet: bool,
    /// Whether stderr is a log of JSON lines.
    pub(crate) log_json: bool,
    /// Whether stdout is a terminal.
    pub(crate) terminal: bool,
    /// Whether stderr is a terminal.
    pub(crate) err_terminal: bool,
    /// Whether stdout gets colour.
    pub(crate) color: bool,
    /// Whether stderr gets colour.
    pub(crate) err_color: bool,
    /// Whether progress may be shown.
    pub(crate) progress: bool,
    /// Columns of the terminal.
    pub(crate) width: usize,
    /// Fields whose values a table does not show, unless they are asked for by name.
    pub(crate) masked: &'static [&'static str],
    /// The moment that relative times are reckoned from.
    pub(crate) now: Timestamp,
}

/// Columns of a terminal that does not say.
const DEFAULT_WIDTH: usize = 80;

impl Style {
    /// The style for the streams of this process, with nothing asked for.
    pub(crate) fn detect() -> Self {
        let terminal = std::io::stdout().is_terminal();
        let err_terminal = std::io::stderr().is_terminal();
        let width = if terminal { comfy_table::Table::new().width() } else { None };
        let mut style = Self {
            format: if terminal { Format::Table } else { Format::Tsv },
            terminal,
            err_terminal,
            width: width.map_or(DEFAULT_WIDTH, usize::from),
            now: Timestamp::now(),
            ..Self::plain()
        };
        style.set_colors(Colors::Auto);
        style.allow_progress(false);
        style
    }

    /// A pipe: no colour, no width, no clock.
    pub(crate) fn plain() -> Self {
        Self {
            format: Format::Tsv,
            fields: Fields::default(),
            quiet: false,
            log_json: false,
            terminal: false,
            err_terminal: false,
            color: false,
            err_color: false,
            progress: false,
            width: DEFAULT_WIDTH,
            masked: &[],
            now: Timestamp::UNIX_EPOCH,
        }
    }

    /// Decides on colour for both streams.
    pub(crate) fn set_colors(&mut self, colors: Colors) {
        self.color = colors.on(self.terminal);
        self.err_color = colors.on(self.err_terminal);
    }

    /// Decides whether progress is shown: only to a person, and not beside other output on stderr.
    pub(crate) fn allow_progress(&mut self, verbose: bool) {
        self.progress = self.err_terminal
            && !self.quiet
            && !verbose
            && env::var(env::CI).is_none()
            && env::var(env::TERM).is_none_or(|t| t != "dumb");
    }

    /// Whether a table shows a mask in place of this field.
    pub(super) fn masks(&self, field: &str) -> bool {
        self.format == Format::Table && self.fields.is_empty() && self.masked.contains(&field)
    }

    /// Text for stderr in a colour (an SGR parameter), where stderr has colours.
    pub(crate) fn paint_err(&self, text: &str, color: &str) -> String {
        if self.err_color { format!("\x1b[1;{color}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

#[cfg(test)]
impl Style {
    /// A pipe of this format.
    pub(crate) fn pipe(format: Format) -> Self {
        Self { format, now: "2026-05-10T12:00:00Z".parse().unwrap(), ..Self::plain() }
    }

    /// A terminal of this many columns.
    pub(crate) fn terminal(width: usize) -> Self {
        Self { terminal: true, err_terminal: true, width, ..Self::pipe(Format::Table) }
    }
}
