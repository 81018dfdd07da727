//! The pages for whoever watches the server: alive, ready, figures.

use super::super::handler::Handler;
use super::admission::Admission;
use super::auth::Gate;
use super::coded::Coded;
use super::connections::Connections;
use super::metrics::{self, FrontStats, Shown};
use super::ready::Ready;
use crate::error::{Error, Result};
use http::StatusCode;
use std::sync::Arc;
use std::time::Instant;
use tokio_util::sync::CancellationToken;

/// Paths that are taken, so that the metrics can't go there.
const TAKEN: [&str; 4] = ["/mcp", "/healthz", "/readyz", "/stats"];

/// One of the pages.
#[derive(Clone, Copy, Debug)]
pub(super) enum Page {
    /// The process answers.
    Alive,
    /// The API can be reached.
    Ready,
    /// The figures for Prometheus.
    Metrics,
    /// The figures as JSON.
    Stats,
}

impl Page {
    /// Whether it shows more than that the server is there.
    pub(super) const fn shows_figures(self) -> bool {
        matches!(self, Self::Metrics | Self::Stats)
    }
}

/// Answers them.
pub(super) struct Watch {
    handler: Handler,
    ready: Ready,
    metrics: Option<String>,
    figures: Figures,
    gate: Arc<Gate>,
    began: Instant,
}

/// Where the server's own figures come from.
pub(super) struct Figures {
    pub(super) coded: Coded,
    pub(super) connections: Arc<Connections>,
    pub(super) admission: Arc<Admission>,
}

impl Watch {
    /// Fails if the path of the metrics is none or is taken.
    pub(super) fn new(
        handler: Handler,
        metrics: Option<String>,
        figures: Figures,
        gate: Arc<Gate>,
        stop: CancellationToken,
    ) -> Result<Self> {
        if let Some(path) = &metrics {
            check_path(path)?;
        }
        let ready = Ready::new(handler.clone(), stop);
        Ok(Self { handler, ready, metrics, figures, gate, began: Instant::now() })
    }

    /// The page at this path.
    pub(super) fn page(&self, path: &str) -> Option<Page> {
        match path {
            "/healthz" => Some(Page::Alive),
            "/readyz" => Some(Page::Ready),
            "/stats" if self.metrics.is_some() => Some(Page::Stats),
            _ if self.metrics.as_deref() == Some(path) => Some(Page::Metrics),
            _ => None,
        }
    }

    /// Status, media type and body of a page.
    pub(super) async fn answer(&self, page: Page) -> (StatusCode, &'static str, String) {
        const TEXT: &str = "text/plain; charset=utf-8";
        let made = match page {
            Page::Alive => return (StatusCode::OK, TEXT, "ok\n".to_owned()),
            Page::Ready => {
                return match self.ready.check().await {
                    Ok(()) => (StatusCode::OK, TEXT, "ready\n".to_owned()),
                    Err(why) => (StatusCode::SERVICE_UNAVAILABLE, TEXT, format!("not ready: {why}\n")),
                };
            }
            Page::Metrics => {
                self.shown().and_then(metrics::exposition).map(|text| (StatusCode::OK, metrics::MEDIA_TYPE, text))
            }
            Page::Stats => self
                .shown()
                .map(|shown| (StatusCode::OK, "application/json", serde_json::to_string(&shown).unwrap_or_default())),
        };
        made.unwrap_or_else(|e| (StatusCode::INTERNAL_SERVER_ERROR, TEXT, format!("{}\n", e.message())))
    }

    fn shown(&self) -> Result<Shown> {
        let stats = self.handler.client()?.stats();
        let uptime_seconds = self.began.elapsed().as_secs();
        let Figures { coded, connections, admission } = &self.figures;
        let front = FrontStats { connections: connections.stats(), calls: admission.stats() };
        let (sent, access, audit) = (coded.stats(), self.gate.stats(), self.handler.audit().stats());
        Ok(Shown { version: env!("CARGO_PKG_VERSION"), uptime_seconds, front, sent, access, audit, stats })
    }
}

/// Whether the metrics may be served at this path; an error of kind `Usage` says why not.
pub fn check_path(path: &str) -> Result<()> {
    let plain = path.len() > 1
        && path.starts_with('/')
        && path.chars().all(|c| c.is_ascii_alphanumeric() || "/-_.~".contains(c));
    if !plain {
        return Err(Error::usage(format!("`{path}` is no path for the metrics"))
            .with_hint("give one such as /metrics, of letters, digits, `-`, `_` and `.`"));
    }
    if TAKEN.contains(&path) {
        return Err(Error::usage(format!("{path} is taken, the metrics need a path of their own")));
    }
    Ok(())
}
