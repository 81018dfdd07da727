//! Tables for people.

use super::{Out, cell, time};
use crate::error::Result;
use comfy_table::{Attribute, Cell, ContentArrangement, Table};

/// A column is never cut to less than this.
const LEAST: usize = 8;
/// What stands between two columns.
const GAP: usize = 2;

impl Out {
    /// Writes one page of a table. `widths` are those of the page before: kept, so that the pages line up.
    pub(super) fn table_page(
        &mut self,
        header: &[String],
        rows: &[Vec<String>],
        widths: &mut Vec<usize>,
        with_header: bool,
    ) -> Result<()> {
        let shown: Vec<Vec<String>> = rows.iter().map(|r| r.iter().map(|c| self.person(c)).collect()).collect();
        if widths.is_empty() {
            *widths = fit(header, &shown, rows, self.style.width);
        }
        let last = widths.len().saturating_sub(1);
        let mut table = Table::new();
        table
            .load_style(comfy_table::presets::NOTHING)
            .set_content_arrangement(ContentArrangement::Disabled)
            .force_no_tty();
        if self.style.color {
            table.enforce_styling();
        }
        let pad = |text: &str, i: usize| {
            let text = cell::cut(text, widths.get(i).copied().unwrap_or(LEAST)).into_owned();
            let width = if i == last { 0 } else { widths.get(i).copied().unwrap_or(0) };
            let missing = width.saturating_sub(cell::width(&text));
            format!("{text}{}", " ".repeat(missing))
        };
        if with_header {
            let names = header.iter().enumerate().map(|(i, h)| pad(&h.to_uppercase(), i));
            table.set_header(names.map(|n| Cell::new(n).add_attribute(Attribute::Bold)));
        }
        for row in &shown {
            table.add_row(row.iter().enumerate().map(|(i, c)| pad(c, i)));
        }
        for column in table.column_iter_mut() {
            column.set_padding((0, u16::try_from(GAP).unwrap_or(2)));
        }
        let lines: Vec<String> = table.lines().map(|l| l.trim_end().to_owned()).collect();
        for line in lines {
            self.line(&line)?;
        }
        Ok(())
    }

    /// A cell as a person reads it: near times in words, nothing that drives the terminal.
    pub(super) fn person(&self, text: &str) -> String {
        time::relative(text, self.style.now).unwrap_or_else(|| cell::harmless(text).into_owned())
    }
}

/// How wide each column may be, so that a line fits: the last text column gives way first, then those
/// before it, and ids and times only when nothing else is left.
fn fit(header: &[String], shown: &[Vec<String>], raw: &[Vec<String>], room: usize) -> Vec<usize> {
    let mut widths: Vec<usize> = header.iter().map(|h| cell::width(h)).collect();
    for row in shown {
        for (w, text) in widths.iter_mut().zip(row) {
            *w = (*w).max(cell::width(text));
        }
    }
    let room = room.saturating_sub(GAP * widths.len().saturating_sub(1));
    let excess = |w: &[usize]| w.iter().sum::<usize>().saturating_sub(room);
    for i in (0..widths.len()).rev() {
        if raw.iter().any(|r| r.get(i).is_some_and(|c| is_text(c))) {
            let least = LEAST.max(cell::width(&header[i])).min(widths[i]);
            widths[i] = widths[i].saturating_sub(excess(&widths)).max(least);
        }
    }
    while excess(&widths) > 0 {
        let Some(i) = (0..widths.len()).max_by_key(|i| widths[*i]) else { break };
        if widths[i] <= LEAST {
            break;
        }
        widths[i] -= 1;
    }
    widths
}

/// Whether a value is words rather than an id, a number, a time or a yes or no.
fn is_text(value: &str) -> bool {
    !value.is_empty()
        && value.parse::<f64>().is_err()
        && !matches!(value, "true" | "false")
        && uuid::Uuid::try_parse(value).is_err()
        && time::parse(value).is_none()
}

#[cfg(test)]
mod tests {
    use super::super::Style;
    use super::super::testing::out;
    use serde_json::json;

    fn shown(width: usize, rows: &[serde_json::Value]) -> String {
        let (mut o, stdout, _) = out(Style::terminal(width));
        let mut page = o.rows(&["id", "description", "created_at"]);
        for row in rows {
            page.value(row).unwrap();
        }
        page.finish().unwrap();
        stdout.text()
    }

    #[test]
    fn fits_the_width_and_cuts_the_last_text_column() {
        let rows = [
            json!({"id": "0f0e0d0c-0b0a-4909-8807-060504030201", "description": "A very long description of a room", "created_at": "2026-05-10T11:00:00Z"}),
            json!({"id": "1f0e0d0c-0b0a-4909-8807-060504030201", "description": "Short", "created_at": "2020-05-10T11:00:00Z"}),
        ];
        let text = shown(80, &rows);
        assert_eq!(
            text,
            "ID                                    DESCRIPTION           CREATED_AT\n\
             0f0e0d0c-0b0a-4909-8807-060504030201  A very long descrip…  1 hour ago\n\
             1f0e0d0c-0b0a-4909-8807-060504030201  Short                 2020-05-10T11:00:00Z\n"
        );
        assert!(text.lines().all(|l| super::cell::width(l) <= 80));
        assert!(shown(40, &rows).lines().all(|l| super::cell::width(l) <= 40));
    }

    #[test]
    fn a_cell_cannot_drive_the_terminal() {
        let text = shown(80, &[json!({"id": "a\x1b[2J", "description": "x\ny", "created_at": null})]);
        assert!(!text.contains('\x1b'), "{text}");
        assert_eq!(text.lines().count(), 2);
    }

    #[test]
    fn pages_line_up_and_the_header_comes_once() {
        let rows: Vec<_> = (0..250).map(|i| json!({"id": i, "description": "room", "created_at": null})).collect();
        let text = shown(80, &rows);
        assert_eq!(text.lines().count(), 251);
        assert_eq!(text.matches("DESCRIPTION").count(), 1);
    }
}
