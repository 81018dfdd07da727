//! A sign of life on stderr during long work.

use super::Out;
use crate::env;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::Write;
use std::time::{Duration, Instant};

/// Work shorter than this shows nothing.
const PATIENCE: Duration = Duration::from_millis(250);
/// How often plain text progress is written.
const PLAIN_EVERY: Duration = Duration::from_secs(5);

/// What counts, and the bar once there is one.
pub(super) struct Progress {
    began: Instant,
    told: Instant,
    what: &'static str,
    plain: bool,
    bytes: bool,
    bar: Option<ProgressBar>,
}

impl Out {
    /// Starts counting `what` (rows or, with `bytes`, bytes); nothing shows before a quarter of a second.
    pub(crate) fn start_progress(&mut self, what: &'static str, bytes: bool) {
        if self.style.progress {
            let now = Instant::now();
            let plain = env::var(env::ACCESSIBLE).is_some_and(|v| v != "0");
            self.progress = Some(Progress { began: now, told: now, what, plain, bytes, bar: None });
        }
    }

    /// How far the work has come, of how much.
    pub(crate) fn progress(&mut self, done: u64, total: Option<u64>) {
        let Some(p) = &mut self.progress else { return };
        if p.began.elapsed() < PATIENCE {
            return;
        }
        if p.plain {
            if p.told.elapsed() >= PLAIN_EVERY {
                p.told = Instant::now();
                let of = total.map(|t| format!(" of {t}")).unwrap_or_default();
                let _ = writeln!(self.stderr, "{done}{of} {}", p.what);
            }
            return;
        }
        let bar = p.bar.get_or_insert_with(|| bar(total, p.what, p.bytes));
        if let Some(total) = total {
            bar.set_length(total);
        }
        bar.set_position(done);
    }

    /// Takes the bar off the screen.
    pub(crate) fn clear_progress(&mut self) {
        if let Some(bar) = self.progress.as_mut().and_then(|p| p.bar.take()) {
            bar.finish_and_clear();
        }
    }

    /// The work is over.
    pub(crate) fn end_progress(&mut self) {
        self.clear_progress();
        self.progress = None;
    }
}

fn bar(total: Option<u64>, what: &'static str, bytes: bool) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr_with_hz(10));
    let template = match (total.is_some(), bytes) {
        (true, true) => "{wide_bar} {bytes}/{total_bytes} {eta}",
        (true, false) => "{wide_bar} {human_pos}/{human_len} {msg} {eta}",
        (false, true) => "{spinner} {bytes} {elapsed}",
        (false, false) => "{spinner} {human_pos} {msg} {elapsed}",
    };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.set_message(what);
    bar
}
