//! What the core traces, on stderr.

use crate::error::{Error, Result};
use tracing_subscriber::EnvFilter;

/// Shows this crate's events at this level (`error`, `warn`, `info`, `debug`, `trace`) and up on stderr.
pub(crate) fn start(level: &str, color: bool) -> Result<()> {
    let filter = EnvFilter::try_new(format!("off,dsamba={level}"))
        .map_err(|e| Error::usage(format!("`{level}` is not a log level: {e}")))?;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(color)
        .without_time()
        .with_target(false)
        .try_init()
        .map_err(|e| Error::new(crate::error::Kind::Failed, format!("cannot start tracing: {e}")))
}
