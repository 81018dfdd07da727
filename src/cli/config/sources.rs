//! `-v`: every setting with its source.

use super::{Config, Source};
use crate::env;
use std::fmt::Display;

impl Config {
    /// One line a setting. Shows no secret.
    pub(crate) fn sources(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = |name: &str, value: &dyn Display, source: &dyn Display| {
            lines.push(format!("{name}: {value} ({source})"));
        };
        let span = |d: std::time::Duration| format!("{d:?}");
        if self.sandbox.value {
            line("api", &"the embedded sandbox", &self.sandbox.source);
        } else {
            line("api", &self.api_url.value, &self.api_url.source);
            match &self.key {
                Some(key) => line("developer key", &"set", &key.source),
                None => line("developer key", &"none", &Source::Default),
            }
            if let Some(team) = &self.team {
                line("team", &team.value, &team.source);
            }
            line("pool size", &self.pool_size.value, &self.pool_size.source);
            line("http", &self.http.value.name(), &self.http.source);
            if let Some(file) = &self.ca_file {
                line("ca file", &file.value.display(), &file.source);
            }
            for name in [env::HTTPS_PROXY, env::HTTP_PROXY, env::ALL_PROXY].into_iter().flatten() {
                if env::var(name).is_some() {
                    line("proxy", &"set", name);
                }
            }
            line("connect timeout", &span(self.connect_timeout.value), &self.connect_timeout.source);
        }
        line("timeout", &span(self.timeout.value), &self.timeout.source);
        line("idle timeout", &span(self.idle_timeout.value), &self.idle_timeout.source);
        lines
    }
}
