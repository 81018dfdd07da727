//! Outages on demand: every connection is closed at once, and new ones are refused for a while.

use crate::error::{Error, Result};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;

/// Longest that connections can be refused.
const LONGEST: Duration = Duration::from_secs(600);

/// The last order to close connections; sockets and listeners watch it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Outage {
    /// Until when new connections are refused.
    pub(super) until: Option<Instant>,
    /// The connection that is spared, because the order came by it.
    pub(super) spared: Option<usize>,
}

/// Where the orders are given.
#[derive(Debug)]
pub(super) struct Outages(watch::Sender<Outage>);

impl Default for Outages {
    fn default() -> Self {
        Self(watch::Sender::new(Outage::default()))
    }
}

impl Outages {
    /// Closes all connections now but `spared`, and refuses new ones for this long.
    pub(super) fn begin(&self, refuse: Duration, spared: Option<usize>) -> Result<()> {
        if refuse > LONGEST {
            return Err(Error::usage(format!("connections can be refused for at most {} s", LONGEST.as_secs())));
        }
        let until = (!refuse.is_zero()).then(|| Instant::now() + refuse);
        self.0.send_replace(Outage { until, spared });
        Ok(())
    }

    /// Told of every order from now on.
    pub(super) fn watch(&self) -> watch::Receiver<Outage> {
        self.0.subscribe()
    }
}
