//! The log on stderr: what the core traces, and, where it is JSON, the remarks of the command too.

use super::Out;
use crate::error::{Error, Kind, Result};
use serde_json::{Map, Value};
use tracing_subscriber::Layer as _;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// How the log looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// One JSON object a line.
    pub(crate) json: bool,
    /// With the time; JSON always has it.
    pub(crate) time: bool,
    /// In colour.
    pub(crate) color: bool,
}

/// Shows this crate's events at this level (`error`, `warn`, `info`, `debug`, `trace`) and up on stderr.
pub(crate) fn start(level: &str, look: Look) -> Result<()> {
    let level: LevelFilter = level.parse().map_err(|e| Error::usage(format!("`{level}` is not a log level: {e}")))?;
    let ours = Targets::new().with_target("dsamba", level);
    let layer = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_target(false);
    let layer = if look.json {
        layer.json().flatten_event(true).with_span_list(false).with_filter(ours).boxed()
    } else if look.time {
        layer.with_ansi(look.color).with_filter(ours).boxed()
    } else {
        layer.with_ansi(look.color).without_time().with_filter(ours).boxed()
    };
    let started = tracing_subscriber::registry().with(layer).try_init();
    started.map_err(|e| Error::new(Kind::Failed, format!("cannot start the log: {e}")))
}

impl Out {
    /// A line of the log as JSON, as the core's own are.
    pub(crate) fn log_line(&mut self, level: &str, message: &str, more: Map<String, Value>) {
        let mut line = Map::new();
        line.insert("timestamp".to_owned(), jiff::Timestamp::now().to_string().into());
        line.insert("level".to_owned(), level.into());
        line.insert("message".to_owned(), message.into());
        line.extend(more);
        self.err_line(&Value::Object(line).to_string());
    }
}
