//! TSV and CSV lines.

use super::{Out, cell};
use crate::error::{Error, Kind, Result};
use std::borrow::Cow;

impl Out {
    /// Writes one line of tab-separated cells. Tabs, line ends and backslashes inside a cell are written `\t`, `\n`, `\\`,
    /// so that a row is always one line.
    pub(super) fn tsv_line<'a>(&mut self, cells: impl Iterator<Item = Cow<'a, str>>) -> Result<()> {
        let mut line = String::new();
        for (i, text) in cells.enumerate() {
            if i > 0 {
                line.push('\t');
            }
            let text = escape(&text);
            line.push_str(&if self.style.terminal { cell::harmless(&text) } else { Cow::Borrowed(&*text) });
        }
        self.line(&line)
    }

    /// Writes one line of comma-separated cells.
    pub(super) fn csv_line<'a>(&mut self, cells: impl Iterator<Item = Cow<'a, str>>) -> Result<()> {
        let mut writer = csv::WriterBuilder::new().from_writer(Vec::with_capacity(128));
        let terminal = self.style.terminal;
        let cells = cells.map(|c| if terminal { Cow::Owned(cell::harmless(&c).into_owned()) } else { c });
        writer
            .write_record(cells.map(|c| c.as_bytes().to_vec()))
            .map_err(|e| Error::new(Kind::Failed, format!("this cannot be written as CSV: {e}")))?;
        let line = writer.into_inner().map_err(|e| Error::new(Kind::Failed, e.to_string()))?;
        self.write(&line)
    }
}

fn escape(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| !matches!(b, b'\t' | b'\n' | b'\r' | b'\\')) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\t' => safe.push_str("\\t"),
            '\n' => safe.push_str("\\n"),
            '\r' => safe.push_str("\\r"),
            '\\' => safe.push_str("\\\\"),
            c => safe.push(c),
        }
    }
    Cow::Owned(safe)
}
