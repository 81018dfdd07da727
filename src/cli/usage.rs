//! Wrong use, and help: what the argument parser answers, in our form and on our streams.

use super::out::{Format, Out, Style};
use crate::error::Error;
use clap::error::ErrorKind;
use std::ffi::OsString;
use std::process::ExitCode;

/// Finds the format in arguments that may turn out to be wrong, so that even that is told in it.
pub(crate) fn guess_format(args: &[OsString], style: &mut Style) {
    let mut words = args.iter().filter_map(|a| a.to_str()).take_while(|a| *a != "--").peekable();
    while let Some(word) = words.next() {
        let name = match word {
            "--json" => Some("json"),
            "-o" | "--output-format" => words.peek().copied(),
            other => other.strip_prefix("--output-format=").or_else(|| other.strip_prefix("-o")),
        };
        if let Some(format) = name.and_then(|n| Format::parse(n.trim_start_matches('=')).ok()) {
            style.format = format;
        }
    }
}

/// Prints help where it was asked for, and otherwise tells what is wrong with the arguments.
pub(crate) fn refuse(error: &clap::Error, out: &mut Out) -> ExitCode {
    let styled = error.render();
    let text = styled.to_string();
    match error.kind() {
        ErrorKind::DisplayHelp => {
            let text = if out.style().color { styled.ansi().to_string() } else { text };
            super::finish(out.write(text.as_bytes()), out)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            out.status_lines(text.trim_end());
            ExitCode::from(crate::error::Kind::Usage.exit_code())
        }
        _ => fail(&to_error(&text), out),
    }
}

/// Tells a failure that came before any command ran.
pub(crate) fn fail(error: &Error, out: &mut Out) -> ExitCode {
    super::finish(Err(error.clone()), out)
}

/// The parser's text as one of our errors: its first paragraph is the message, its tips and usage the hint.
pub(crate) fn to_error(text: &str) -> Error {
    let text = text.strip_prefix("error: ").unwrap_or(text).trim_end();
    let (message, rest) = text.split_once("\n\n").unwrap_or((text, ""));
    let message = message.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let hint: Vec<&str> =
        rest.lines().map(|l| l.trim().trim_start_matches("tip: ")).filter(|l| !l.is_empty()).collect();
    let error = Error::usage(message.trim_end_matches('.').to_owned());
    if hint.is_empty() { error } else { error.with_hint(hint.join("\n")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_is_found_before_the_arguments_are_understood() {
        let format = |args: &[&str]| {
            let mut style = Style::pipe(Format::Tsv);
            guess_format(&args.iter().map(OsString::from).collect::<Vec<_>>(), &mut style);
            style.format
        };
        assert_eq!(format(&["d", "rooms", "--nope", "--json"]), Format::Json);
        assert_eq!(format(&["d", "-o", "ndjson"]), Format::Ndjson);
        assert_eq!(format(&["d", "-ojson"]), Format::Json);
        assert_eq!(format(&["d", "--output-format=csv"]), Format::Csv);
        assert_eq!(format(&["d", "--", "--json"]), Format::Tsv);
        assert_eq!(format(&["d", "--order", "asc"]), Format::Tsv);
    }

    #[test]
    fn the_parsers_words_become_message_and_hint() {
        let e = to_error(
            "error: unexpected argument '--x' found\n\n  tip: a similar argument exists: '--y'\n\nUsage: d\n\nFor more information, try '--help'.\n",
        );
        assert_eq!(e.message(), "unexpected argument '--x' found");
        assert_eq!(e.hint(), Some("a similar argument exists: '--y'\nUsage: d\nFor more information, try '--help'."));
        assert_eq!(e.exit_code(), 2);
    }
}
