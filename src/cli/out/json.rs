//! JSON and YAML as text.

use super::{Out, cell};
use crate::error::{Error, Kind, Result};
use serde::Serialize;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt::Write as _;

impl Out {
    /// The JSON text of a value: in several lines for a person, in one for a script.
    pub(super) fn json_text(&self, value: &Value) -> String {
        if self.style.terminal { pretty(value) } else { value.to_string() }
    }

    /// Writes JSON text. On a terminal, characters that could drive it are written as JSON escapes.
    pub(super) fn write_json(&mut self, text: &str) -> Result<()> {
        if self.style.terminal
            && text.chars().any(|c| !c.is_ascii() && cell::harmless(c.encode_utf8(&mut [0; 4])).len() > 4)
        {
            let safe = escape(text).into_owned();
            return self.write(safe.as_bytes());
        }
        self.write(text.as_bytes())
    }
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_else(|_| value.to_string())
}

/// Characters beyond ASCII that could drive a terminal, as `\uXXXX`.
fn escape(text: &str) -> Cow<'_, str> {
    let mut safe = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        let mut buffer = [0; 4];
        let one = &*c.encode_utf8(&mut buffer);
        if c.is_ascii() || cell::harmless(one) == one {
            safe.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(safe, "\\u{unit:04x}");
            }
        }
    }
    Cow::Owned(safe)
}

/// The YAML text of a value, with its line end.
pub(super) fn yaml(value: &impl Serialize) -> Result<String> {
    serde_norway::to_string(value).map_err(|e| Error::new(Kind::Failed, format!("this cannot be written as YAML: {e}")))
}

#[cfg(test)]
mod tests {
    use super::super::testing::out;
    use super::super::{Format, Style};

    #[test]
    fn json_on_a_terminal_cannot_drive_it_and_stays_the_same_json() {
        let mut style = Style::terminal(80);
        style.format = Format::Json;
        let (mut o, stdout, _) = out(style);
        let text = "{\"a\":\"x\u{9b}2J\u{202e}é\"}";
        o.write_json(text).unwrap();
        assert_eq!(stdout.text(), "{\"a\":\"x\\u009b2J\\u202eé\"}");
        let (a, b): (serde_json::Value, serde_json::Value) =
            (serde_json::from_str(text).unwrap(), serde_json::from_str(&stdout.text()).unwrap());
        assert_eq!(a, b);
    }
}
