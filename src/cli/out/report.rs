//! How a failure is told.

use super::cell::{harmless, harmless_lines};
use super::{Format, Out};
use crate::error::Error;

impl Out {
    /// Tells a failure on stderr: `error: …` with faults by field and `hint: …`, or one JSON object where scripts read.
    pub(crate) fn report(&mut self, error: &Error) {
        if self.style.log_json {
            let more = error.to_json().as_object().cloned().unwrap_or_default();
            return self.log_line("ERROR", error.message(), more);
        }
        if self.style.format.is_json() {
            let text = if self.style.err_terminal && self.style.format == Format::Json {
                serde_json::to_string_pretty(&error.to_json()).unwrap_or_default()
            } else {
                error.to_json().to_string()
            };
            self.err_line(&text);
            return;
        }
        let label = self.style.paint_err("error", "31");
        let text = harmless_lines(&error.to_string());
        self.err_line(&format!("{label}: {text}"));
        if let Some(hint) = error.hint() {
            let label = self.style.paint_err("hint", "36");
            let hint = hint.lines().map(harmless).collect::<Vec<_>>().join("\n      ");
            self.err_line(&format!("{label}: {hint}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::out;
    use super::super::{Format, Style};
    use crate::error::{Error, FieldError, Kind};

    fn failure() -> Error {
        Error::new(Kind::NotFound, "no room named `a\x1b[2Jb`")
            .with_hint("list them with `dsamba rooms list`")
            .with_fields(vec![FieldError { field: "room".into(), message: "unknown".into() }])
    }

    #[test]
    fn people_get_error_and_hint() {
        let (mut o, stdout, stderr) = out(Style::pipe(Format::Tsv));
        o.report(&failure());
        assert_eq!(
            stderr.text(),
            "error: no room named `a\\u{1b}[2Jb`\n  room: unknown\nhint: list them with `dsamba rooms list`\n"
        );
        assert_eq!(stdout.text(), "");
    }

    #[test]
    fn scripts_get_one_json_object() {
        let (mut o, _, stderr) = out(Style::pipe(Format::Ndjson));
        o.report(&failure());
        let value: serde_json::Value = serde_json::from_str(&stderr.text()).unwrap();
        assert_eq!(value["error"]["code"], "not_found");
        assert_eq!(stderr.text().lines().count(), 1);
    }
}
