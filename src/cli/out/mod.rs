//! The only owner of stdout and stderr.
//!
//! Results go to stdout, everything else to stderr. A reader that closes stdout early ends the process quietly. What the
//! results look like is decided here from the format, the fields asked for and whether a person is looking.

pub(crate) mod cell;
mod delimited;
mod fields;
mod format;
mod json;
mod object;
mod progress;
mod report;
mod rows;
mod sparse;
mod style;
mod table;
pub(crate) mod time;
pub(crate) mod trace;

pub(crate) use fields::Fields;
pub(crate) use format::Format;
pub(crate) use rows::Rows;
pub(crate) use style::{Colors, Style};

use crate::error::{Error, Kind, Result};
use progress::Progress;
use std::io::{self, BufWriter, Write};

/// Both streams and how to write on them.
pub(crate) struct Out {
    style: Style,
    stdout: Box<dyn Write + Send>,
    stderr: Box<dyn Write + Send>,
    progress: Option<Progress>,
    closed: bool,
}

impl Out {
    /// The streams of this process.
    pub(crate) fn process(style: Style) -> Self {
        Self::with(style, Box::new(BufWriter::with_capacity(1 << 16, io::stdout())), Box::new(io::stderr()))
    }

    /// The streams of this process for one plain line: nothing is looked up.
    pub(crate) fn bare() -> Self {
        Self::with(Style::plain(), Box::new(io::stdout()), Box::new(io::stderr()))
    }

    /// Any streams.
    pub(crate) fn with(style: Style, stdout: Box<dyn Write + Send>, stderr: Box<dyn Write + Send>) -> Self {
        Self { style, stdout, stderr, progress: None, closed: false }
    }

    /// How results are written.
    pub(crate) fn style(&self) -> &Style {
        &self.style
    }

    /// Changes how results are written.
    pub(crate) fn restyle(&mut self, change: impl FnOnce(&mut Style)) {
        change(&mut self.style);
    }

    /// Whether the reader of stdout has gone away.
    pub(crate) fn reader_gone(&self) -> bool {
        self.closed
    }

    /// Writes bytes of a result on stdout.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<()> {
        let done = self.stdout.write_all(bytes);
        self.noticing(done)
    }

    /// Writes text of a result and a line end.
    pub(crate) fn line(&mut self, text: &str) -> Result<()> {
        self.write(text.as_bytes())?;
        self.write(b"\n")
    }

    /// Sends what was written to the reader.
    pub(crate) fn flush(&mut self) -> Result<()> {
        let done = self.stdout.flush();
        self.noticing(done)
    }

    /// A remark for the person at the terminal, on stderr; not under `--quiet`.
    pub(crate) fn note(&mut self, text: &str) {
        if !self.style.quiet {
            self.say("note", "36", text);
        }
    }

    /// A plain line of status on stderr; not under `--quiet`.
    pub(crate) fn status(&mut self, text: &str) {
        if self.style.quiet {
            return;
        }
        if self.style.log_json {
            return self.log_line("INFO", text, serde_json::Map::new());
        }
        let text = cell::harmless(text).into_owned();
        self.err_line(&text);
    }

    /// Lines for stderr whatever was asked for: help in place of a command that is missing.
    pub(crate) fn status_lines(&mut self, text: &str) {
        self.err_line(text);
    }

    /// Something is not right but the command goes on. Shown even under `--quiet`.
    pub(crate) fn warn(&mut self, text: &str) {
        self.say("warning", "33", text);
    }

    fn say(&mut self, label: &str, color: &str, text: &str) {
        if self.style.log_json {
            let level = if label == "warning" { "WARN" } else { "INFO" };
            return self.log_line(level, text, serde_json::Map::new());
        }
        let label = self.style.paint_err(label, color);
        let text = cell::harmless(text).into_owned();
        self.err_line(&format!("{label}: {text}"));
    }

    /// Writes a line on stderr as it is. A stderr that cannot be written to is nobody's to report.
    fn err_line(&mut self, text: &str) {
        self.clear_progress();
        let _ = writeln!(self.stderr, "{text}");
        let _ = self.stderr.flush();
    }

    /// Asks on stderr without a line end.
    pub(crate) fn ask(&mut self, text: &str) {
        self.clear_progress();
        let _ = write!(self.stderr, "{} ", cell::harmless(text));
        let _ = self.stderr.flush();
    }

    fn noticing(&mut self, done: io::Result<()>) -> Result<()> {
        done.map_err(|e| {
            if e.kind() == io::ErrorKind::BrokenPipe {
                self.closed = true;
            }
            Error::new(Kind::Io, format!("cannot write the result: {e}"))
        })
    }
}

#[cfg(test)]
pub(crate) mod testing {
    //! An [`Out`] that writes to memory.
    use super::{Out, Style};
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    /// What was written.
    #[derive(Clone, Default)]
    pub(crate) struct Shared(Arc<Mutex<Vec<u8>>>);

    impl Shared {
        pub(crate) fn text(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
        }
    }

    impl Write for Shared {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(buf)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// An `Out` with the texts of its stdout and stderr.
    pub(crate) fn out(style: Style) -> (Out, Shared, Shared) {
        let (a, b) = (Shared::default(), Shared::default());
        (Out::with(style, Box::new(a.clone()), Box::new(b.clone())), a, b)
    }
}
