//! The core's figures for whoever watches: OpenMetrics text, as Prometheus reads it, and the same as JSON.
//!
//! Both are made from one [`Stats`] when they are asked for; nothing is kept for them. One section of the figures a file or
//! function. Labels are names of the program (operations, outcomes, features, lanes by number), never ids of the API.

mod access;
mod calls;
mod connection;
mod credential;
mod front;
mod resilience;
mod resource;
mod sheet;
mod token;

use super::auth::AccessStats;
use super::coded::SentStats;
use crate::client::Stats;
use crate::error::{Error, Kind, Result};
use crate::mcp::audit::AuditStats;
pub(super) use front::FrontStats;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, text};
use prometheus_client::registry::Registry;
use serde::Serialize;
use sheet::{Sheet, number};

/// The media type of [`exposition`].
pub(super) const MEDIA_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// What is shown: the core's figures, and the server's own.
#[derive(Debug, Serialize)]
pub(super) struct Shown {
    /// The program's version.
    pub(super) version: &'static str,
    /// Seconds since the server started.
    pub(super) uptime_seconds: u64,
    /// Connections and calls of callers.
    #[serde(rename = "server")]
    pub(super) front: FrontStats,
    /// The core.
    #[serde(flatten)]
    pub(super) stats: Stats,
    /// Replies of the server that went out compressed.
    #[serde(rename = "sent_compressed")]
    pub(super) sent: SentStats,
    /// Who came in and who was turned away.
    pub(super) access: AccessStats,
    /// The audit log, where there is one.
    pub(super) audit: Option<AuditStats>,
}

impl Collector for Shown {
    fn encode(&self, encoder: DescriptorEncoder) -> std::fmt::Result {
        let mut sheet = Sheet::new(encoder);
        self.server(&mut sheet)?;
        front::write(&self.front, &mut sheet)?;
        access::write(&self.access, &mut sheet)?;
        if let Some(lines) = &self.audit {
            access::audit(lines, &mut sheet)?;
        }
        calls::write(&self.stats.calls, &mut sheet)?;
        if let Some(pool) = &self.stats.connections {
            connection::write(pool, &mut sheet)?;
        }
        resilience::retry(&self.stats.retry, &mut sheet)?;
        resilience::breaker(&self.stats.breaker, &mut sheet)?;
        resilience::limit(&self.stats.limit, &mut sheet)?;
        if let Some(oauth) = &self.stats.oauth {
            credential::write(oauth, &mut sheet)?;
        }
        token::write(&self.stats.tokens, &mut sheet)?;
        resource::saved(&self.stats.resources, &mut sheet)?;
        resource::memory(&self.stats.memory, &mut sheet)?;
        resource::compression(&self.stats.compression, &mut sheet)?;
        resource::sent(&self.sent, &mut sheet)
    }
}

impl Shown {
    /// What the server is and how it is set up.
    fn server(&self, sheet: &mut Sheet<'_>) -> std::fmt::Result {
        sheet.gauges("build_info", "The version that runs, as a label", [([("version", self.version)], 1.0)])?;
        sheet.gauge("uptime_seconds", "Time since the server started", number(self.uptime_seconds))?;
        let f = &self.stats.features;
        let features = [
            ("connection_management", f.connection_management),
            ("token_management", f.token_management),
            ("resource_optimization", f.resource_optimization),
        ];
        let rows = features.map(|(name, on)| ([("feature", name)], if on { 1.0 } else { 0.0 }));
        sheet.gauges("feature_enabled", "Whether an optimization is on", rows)
    }
}

/// The figures as OpenMetrics text.
pub(super) fn exposition(shown: Shown) -> Result<String> {
    let mut registry = Registry::with_prefix("dsamba");
    registry.register_collector(Box::new(shown));
    let mut page = String::new();
    text::encode(&mut page, &registry)
        .map_err(|e| Error::new(Kind::Failed, format!("cannot write the metrics: {e}")))?;
    Ok(page)
}
