//! Rows of a list, written as they come: memory does not grow with their number.

use super::{Format, Out, cell, json, sparse};
use crate::error::{Error, Kind, Result};
use crate::redact::MASK;
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// Rows of a table gathered before they are laid out.
const TABLE_PAGE: usize = 100;

/// Writes the rows of one list. Ends with [`Rows::finish`].
pub(crate) struct Rows<'o> {
    out: &'o mut Out,
    known: &'static [&'static str],
    columns: Vec<String>,
    held: Vec<Vec<String>>,
    widths: Vec<usize>,
    count: u64,
}

impl Out {
    /// Begins a list whose rows have these columns, most telling first; without any, those of the first row.
    pub(crate) fn rows(&mut self, known: &'static [&'static str]) -> Rows<'_> {
        Rows { out: self, known, columns: Vec::new(), held: Vec::new(), widths: Vec::new(), count: 0 }
    }
}

impl Rows<'_> {
    /// Shows how far the list has come, of how many rows.
    pub(crate) fn progress(&mut self, total: Option<u64>) {
        self.out.progress(self.count, total);
    }

    /// Writes a row as the API sent it; parsed only where the format needs it.
    pub(crate) fn raw(&mut self, row: &RawValue) -> Result<()> {
        let plain = self.out.style.fields.is_empty() && !self.out.style.terminal;
        let text = row.get();
        match self.out.style.format {
            Format::Json if plain => self.json_row(text),
            Format::Ndjson if plain && !text.contains(['\n', '\r']) => {
                self.count += 1;
                self.out.line(text)
            }
            _ => {
                // The first row is read whole, to know its fields; of those after it only what is shown.
                let narrow = self.count > 0 && !self.columns.is_empty() && self.shows_columns();
                let value = if narrow { sparse::read(text, &self.columns) } else { serde_json::from_str(text) };
                let value = value.map_err(|e| Error::new(Kind::UnexpectedReply, format!("a row is not JSON: {e}")))?;
                self.value(&value)
            }
        }
    }

    /// Writes a row.
    pub(crate) fn value(&mut self, row: &Value) -> Result<()> {
        if self.count == 0 {
            self.begin(row)?;
        }
        let fields = &self.out.style.fields;
        match self.out.style.format {
            Format::Json => {
                let row = if fields.is_empty() { Cow::Borrowed(row) } else { Cow::Owned(fields.narrow(row)) };
                let text = self.out.json_text(&row);
                let text = if self.out.style.terminal { text.replace('\n', "\n  ") } else { text };
                self.json_row(&text)
            }
            Format::Ndjson => {
                let row = if fields.is_empty() { Cow::Borrowed(row) } else { Cow::Owned(fields.narrow(row)) };
                self.count += 1;
                self.out.write_json(&row.to_string())?;
                self.out.write(b"\n")
            }
            Format::Yaml => {
                let row = if fields.is_empty() { Cow::Borrowed(row) } else { Cow::Owned(fields.narrow(row)) };
                self.count += 1;
                let text = json::yaml(&[row.as_ref()])?;
                self.out.write_lines(&text)
            }
            Format::Tsv => {
                self.count += 1;
                let cells = cells(row, &self.columns);
                self.out.tsv_line(cells.into_iter().map(Cow::Owned))
            }
            Format::Csv => {
                self.count += 1;
                let cells = cells(row, &self.columns);
                self.out.csv_line(cells.into_iter().map(Cow::Owned))
            }
            Format::Table => {
                self.count += 1;
                let mut cells = cells(row, &self.columns);
                for (cell, column) in cells.iter_mut().zip(&self.columns) {
                    if self.out.style.masks(column) && !cell.is_empty() {
                        MASK.clone_into(cell);
                    }
                }
                self.held.push(cells);
                if self.held.len() == TABLE_PAGE { self.table_page() } else { Ok(()) }
            }
        }
    }

    /// Sends what there is to the reader: called before a wait.
    pub(crate) fn flush(&mut self) -> Result<()> {
        self.out.flush()
    }

    /// Ends the list. Answers how many rows it had.
    pub(crate) fn finish(mut self) -> Result<u64> {
        match self.out.style.format {
            Format::Json => self.out.write(if self.count == 0 { b"[]\n" } else { b"\n]\n" })?,
            Format::Yaml if self.count == 0 => self.out.write(b"[]\n")?,
            Format::Csv if self.count == 0 => {
                let names: Vec<String> = self.columns_of(&Value::Null);
                if !names.is_empty() {
                    self.out.csv_line(names.into_iter().map(Cow::Owned))?;
                }
            }
            Format::Table => {
                self.table_page()?;
                if self.count == 0 {
                    self.out.status("none");
                }
            }
            _ => {}
        }
        self.out.flush()?;
        Ok(self.count)
    }

    /// The list broke off: what there is reaches the reader, and a JSON array stays open so that nobody takes it for whole.
    pub(crate) fn break_off(mut self) -> Result<()> {
        self.table_page()?;
        self.out.flush()
    }

    fn json_row(&mut self, text: &str) -> Result<()> {
        let indent = if self.out.style.terminal { "  " } else { "" };
        let before = if self.count == 0 { "[\n" } else { ",\n" };
        self.count += 1;
        self.out.write(before.as_bytes())?;
        self.out.write(indent.as_bytes())?;
        self.out.write_json(text)
    }

    fn begin(&mut self, first: &Value) -> Result<()> {
        self.out.style.fields.check(first, self.known)?;
        self.columns = self.columns_of(first);
        if self.out.style.format == Format::Csv {
            let names = self.columns.clone();
            self.out.csv_line(names.into_iter().map(Cow::Owned))?;
        }
        Ok(())
    }

    fn columns_of(&self, first: &Value) -> Vec<String> {
        let fields = &self.out.style.fields;
        if !fields.is_empty() {
            return fields.names().map(str::to_owned).collect();
        }
        match first {
            Value::Object(map) if self.known.is_empty() => map.keys().cloned().collect(),
            Value::Object(_) | Value::Null => self.known.iter().map(|&c| c.to_owned()).collect(),
            _ => vec!["value".to_owned()],
        }
    }

    /// Whether nothing but the columns is shown.
    fn shows_columns(&self) -> bool {
        let style = &self.out.style;
        !style.fields.is_empty() || matches!(style.format, Format::Tsv | Format::Csv | Format::Table)
    }

    fn table_page(&mut self) -> Result<()> {
        let rows = std::mem::take(&mut self.held);
        if rows.is_empty() {
            return Ok(());
        }
        let first = self.widths.is_empty();
        self.out.table_page(&self.columns, &rows, &mut self.widths, first)
    }
}

/// The cells of a row; a row that is no object is its own only cell.
fn cells(row: &Value, columns: &[String]) -> Vec<String> {
    if !row.is_object() {
        return vec![cell::text(row).into_owned()];
    }
    columns
        .iter()
        .map(|c| super::fields::pick(row, c).map(|v| cell::text(&v).into_owned()).unwrap_or_default())
        .collect()
}
