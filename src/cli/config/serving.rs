//! The settings that only `serve` has.

use super::reader::Reader;
use super::{Config, SWITCH, Setting, parse};
use crate::env;
use crate::error::Result;
use crate::mcp;

/// How a server is set up, beside its client.
pub(crate) struct Serving {
    /// The port to listen on.
    pub(crate) port: Setting<u16>,
    /// Whether metrics are shown.
    pub(crate) metrics: Setting<bool>,
    /// Where.
    pub(crate) endpoint: Setting<String>,
    /// Remarks about variables of earlier programs.
    pub(crate) notes: Vec<String>,
}

impl Serving {
    /// The path of the metrics, if they are shown.
    pub(crate) fn metrics_path(&self) -> Option<String> {
        self.metrics.value.then(|| self.endpoint.value.clone())
    }
}

impl Config {
    /// Reads the settings of a server.
    pub(crate) fn serving(&mut self, port: Option<&String>) -> Result<Serving> {
        let port = self.port(port)?;
        let mut r = Reader::new(&self.vars);
        let metrics = r.read(("metrics", &None), &[env::METRICS], true, SWITCH, parse::switch)?;
        let default = "/metrics".to_owned();
        let allowed = "a path such as /metrics, of its own and without a query";
        let endpoint = r.read(("metrics-endpoint", &None), &[env::METRICS_ENDPOINT], default, allowed, path)?;
        let mut notes = std::mem::take(&mut self.core.limits.notes);
        let unused = env::UNUSED.iter().filter_map(|name| self.vars.get(&[*name]));
        notes.extend(unused.map(|(_, source)| format!("{source} is not used by this version")));
        Ok(Serving { port, metrics, endpoint, notes })
    }
}

/// A path for the metrics; a `/` before it may be missing.
fn path(text: &str) -> Option<String> {
    let text = text.trim();
    let path = if text.starts_with('/') { text.to_owned() } else { format!("/{text}") };
    mcp::check_metrics_path(&path).ok().map(|()| path)
}
