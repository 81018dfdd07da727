//! One result that is not a list.

use super::{Format, Out, cell, json};
use crate::error::Result;
use crate::redact::MASK;
use serde_json::Value;
use std::borrow::Cow;

impl Out {
    /// Writes one value: an object as its fields, one a line, for people and in TSV; with `--fields`, TSV is one line of
    /// their values.
    pub(crate) fn value(&mut self, value: &Value) -> Result<()> {
        if let Value::Array(items) = value {
            let mut rows = self.rows(&[]);
            for item in items {
                rows.value(item)?;
            }
            return rows.finish().map(drop);
        }
        self.style.fields.check(value, &[])?;
        let narrowed = !self.style.fields.is_empty();
        let value = if narrowed { Cow::Owned(self.style.fields.narrow(value)) } else { Cow::Borrowed(value) };
        let value = value.as_ref();
        match self.style.format {
            Format::Json => {
                let text = self.json_text(value);
                self.write_json(&text)?;
                self.write(b"\n")?;
            }
            Format::Ndjson => {
                self.write_json(&value.to_string())?;
                self.write(b"\n")?;
            }
            Format::Yaml => {
                let text = json::yaml(value)?;
                self.write_lines(&text)?;
            }
            Format::Csv => {
                let (names, cells) = self.flat(value);
                self.csv_line(names.into_iter().map(Cow::Owned))?;
                self.csv_line(cells.into_iter().map(Cow::Owned))?;
            }
            Format::Tsv => {
                let (names, cells) = self.flat(value);
                if narrowed || !value.is_object() {
                    self.tsv_line(cells.into_iter().map(Cow::Owned))?;
                } else {
                    for pair in names.into_iter().zip(cells) {
                        self.tsv_line([pair.0, pair.1].into_iter().map(Cow::Owned))?;
                    }
                }
            }
            Format::Table => {
                let (names, cells) = self.flat(value);
                if value.is_object() {
                    self.sheet(&names, &cells)?;
                } else {
                    self.write_lines(&format!("{}\n", cells.join("\n")))?;
                }
            }
        }
        self.flush()
    }

    /// Writes a short text of the API: the text itself, or a JSON object `{"message": …}` where scripts read.
    pub(crate) fn message(&mut self, text: &str) -> Result<()> {
        match self.style.format {
            Format::Table | Format::Tsv => {
                self.write_lines(text.trim_end())?;
                self.write(b"\n")?;
                self.flush()
            }
            _ => self.value(&serde_json::json!({ "message": text.trim_end() })),
        }
    }

    /// Writes text of several lines; made harmless on a terminal.
    pub(crate) fn write_lines(&mut self, text: &str) -> Result<()> {
        if self.style.terminal {
            let safe = cell::harmless_lines(text);
            self.write(safe.as_bytes())
        } else {
            self.write(text.as_bytes())
        }
    }

    /// Names and raw texts of the fields of a value.
    fn flat(&self, value: &Value) -> (Vec<String>, Vec<String>) {
        let text = |v: &Value| cell::text(v).into_owned();
        match value {
            Value::Object(map) if self.style.fields.is_empty() => {
                let shown = |(k, v): (&String, &Value)| {
                    let text = text(v);
                    let masked = self.style.masks(k) && !text.is_empty();
                    (k.clone(), if masked { MASK.to_owned() } else { text })
                };
                map.iter().map(shown).unzip()
            }
            Value::Object(_) => self
                .style
                .fields
                .names()
                .map(|n| (n.to_owned(), super::fields::pick(value, n).map(|v| text(&v)).unwrap_or_default()))
                .unzip(),
            other => (vec!["value".to_owned()], vec![text(other)]),
        }
    }

    /// Fields one a line, values fitted to the width.
    fn sheet(&mut self, names: &[String], cells: &[String]) -> Result<()> {
        let widest = names.iter().map(|n| cell::width(n)).max().unwrap_or(0);
        let room = self.style.width.saturating_sub(widest + 2).max(8);
        for (name, text) in names.iter().zip(cells) {
            let shown = self.person(text);
            let shown = cell::cut(&shown, room);
            let pad = " ".repeat(widest - cell::width(name));
            let name = cell::harmless(name);
            let line = if self.style.color {
                format!("\x1b[1m{name}\x1b[0m{pad}  {shown}")
            } else {
                format!("{name}{pad}  {shown}")
            };
            self.line(line.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::out;
    use super::super::{Fields, Format, Style};
    use serde_json::json;

    fn shown(format: Format, fields: &str) -> String {
        let mut style = Style::pipe(format);
        if !fields.is_empty() {
            style.fields = Fields::parse(fields).unwrap();
        }
        let (mut o, stdout, _) = out(style);
        o.value(&json!({"id": "x", "name": "a\tb", "owner": {"n": 1}, "none": null})).unwrap();
        stdout.text()
    }

    #[test]
    fn one_object_in_every_format() {
        assert_eq!(shown(Format::Json, ""), "{\"id\":\"x\",\"name\":\"a\\tb\",\"owner\":{\"n\":1},\"none\":null}\n");
        assert_eq!(shown(Format::Ndjson, "id"), "{\"id\":\"x\"}\n");
        assert_eq!(shown(Format::Tsv, ""), "id\tx\nname\ta\\tb\nowner\t{\"n\":1}\nnone\t\n");
        assert_eq!(shown(Format::Tsv, "owner.n,id"), "1\tx\n");
        assert_eq!(shown(Format::Csv, "id,name"), "id,name\nx,a\tb\n");
        assert_eq!(shown(Format::Yaml, "id,owner.n"), "id: x\nowner:\n  n: 1\n");
        assert_eq!(shown(Format::Table, "id,name"), "id    x\nname  a\\tb\n");
    }
}
