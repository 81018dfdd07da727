//! Lines of a bounded length, of which no byte is lost when a read is given up.

use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};

/// Room that stays after a long line.
const KEPT: usize = 64 * 1024;

pub(super) struct Input<R> {
    read: BufReader<R>,
    /// The line as far as it came.
    line: Vec<u8>,
    most: usize,
    /// Whether the rest of a line is passed over.
    passing: bool,
}

/// What came.
#[derive(Debug, PartialEq)]
pub(super) enum Came {
    /// A whole line, which `line` gives until the next one is read.
    Line,
    /// The start of a line that is longer than any may be. The rest of it is passed over.
    TooLong,
    /// The input ended, or failed.
    End,
}

impl<R: AsyncRead + Unpin> Input<R> {
    /// Lines of at most so many bytes, the line break counted in.
    pub(super) fn new(read: R, most: usize) -> Self {
        Self { read: BufReader::new(read), line: Vec::new(), most, passing: false }
    }

    /// The next line. Given up half-way, it goes on from there when it is called again: between a wait and the next nothing is
    /// held but in `self`.
    pub(super) async fn next(&mut self) -> Came {
        if self.line.ends_with(b"\n") {
            self.line.clear();
            self.line.shrink_to(KEPT);
        }
        loop {
            let came = match self.read.fill_buf().await {
                Ok(came) if !came.is_empty() => came,
                Ok(_) => return Came::End,
                Err(e) => {
                    tracing::error!("the input cannot be read: {e}");
                    return Came::End;
                }
            };
            let end = memchr::memchr(b'\n', came).map(|at| at + 1);
            let taken = end.unwrap_or(came.len());
            let over = !self.passing && self.line.len() + taken > self.most;
            if !self.passing && !over {
                self.line.extend_from_slice(&came[..taken]);
            }
            self.read.consume(taken);
            if over {
                self.line = Vec::new();
                self.passing = end.is_none();
                return Came::TooLong;
            }
            match (end, self.passing) {
                (None, _) => {}
                (Some(_), true) => self.passing = false,
                (Some(_), false) => return Came::Line,
            }
        }
    }

    /// The line that was read, without its end and without the mark that some editors begin a text with.
    pub(super) fn line(&self) -> &[u8] {
        let line = self.line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&self.line);
        line.trim_ascii()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::AsyncWriteExt;

    #[tokio::test]
    async fn lines_come_whole_and_one_too_long_is_told_of_once_and_passed_over() {
        let long = "x".repeat(100_000);
        let text = format!("\u{feff}one\r\n\n{long}\n{}\n123456789\nleft over", "y".repeat(10));
        let mut input = Input::new(text.as_bytes(), 10);
        for (came, line) in [
            (Came::Line, "one"),
            (Came::Line, ""),
            (Came::TooLong, ""),
            (Came::TooLong, ""),
            (Came::Line, "123456789"),
            (Came::End, ""),
        ] {
            assert_eq!(input.next().await, came);
            if came == Came::Line {
                assert_eq!(input.line(), line.as_bytes());
            }
        }
    }

    #[tokio::test]
    async fn a_read_that_was_given_up_goes_on_where_it_was() {
        let (mut write, read) = tokio::io::duplex(64);
        let mut input = Input::new(read, 100);
        for part in ["ha", "lf", " a line"] {
            write.write_all(part.as_bytes()).await.unwrap();
            assert!(futures_util::FutureExt::now_or_never(input.next()).is_none());
        }
        write.write_all(b"\n").await.unwrap();
        assert_eq!((input.next().await, input.line()), (Came::Line, b"half a line".as_slice()));
    }
}
