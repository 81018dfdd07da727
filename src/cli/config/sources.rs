//! Every setting with its value and its source: for `-v` and for `serve --check`.

use super::{Config, Setting, Source};
use crate::env;
use std::fmt::Display;
use std::time::Duration;

/// One setting, as shown.
pub(crate) struct Row {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its value; never a secret.
    pub(crate) value: String,
    /// Where it comes from.
    pub(crate) source: String,
}

impl Row {
    /// A setting.
    pub(crate) fn new(name: &'static str, value: impl Display, source: &Source) -> Self {
        Self { name, value: value.to_string(), source: source.to_string() }
    }

    /// A switch.
    pub(crate) fn switch(name: &'static str, setting: &Setting<bool>) -> Self {
        Self::new(name, if setting.value { "on" } else { "off" }, &setting.source)
    }
}

fn span(name: &'static str, setting: &Setting<Duration>) -> Row {
    Row::new(name, format!("{:?}", setting.value), &setting.source)
}

impl Config {
    /// One line a setting. Shows no secret.
    pub(crate) fn sources(&self) -> Vec<String> {
        self.rows().iter().map(|r| format!("{}: {} ({})", r.name, r.value, r.source)).collect()
    }

    /// The three optimizations and the size of the pool.
    pub(crate) fn features(&self) -> [Row; 4] {
        [
            Row::switch("connection-management", &self.core.connection),
            Row::switch("token-management", &self.core.token),
            Row::switch("resource-optimization", &self.core.resource),
            Row::new("pool size", self.pool_size.value, &self.pool_size.source),
        ]
    }

    /// Every setting.
    pub(crate) fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::from(self.features());
        if self.sandbox.value {
            rows.push(Row::new("api", "the embedded sandbox", &self.sandbox.source));
        } else {
            rows.extend(self.upstream());
        }
        let core = &self.core;
        rows.extend([span("timeout", &self.timeout), span("idle timeout", &self.idle_timeout)]);
        rows.push(span("token refresh margin", &core.margin));
        rows.push(Row::new("memory limit", format!("{} bytes", core.memory_limit.value), &core.memory_limit.source));
        rows.push(Row::switch("cache", &core.cache));
        match &core.limits.cache_ttl {
            Some(ttl) => rows.push(span("cache time to live", ttl)),
            None => rows.push(Row::new("cache time to live", "by operation", &Source::Default)),
        }
        match &core.limits.rate_limit {
            Some(limit) => rows.push(Row::new("rate limit", format!("{} calls a minute", limit.value), &limit.source)),
            None => rows.push(Row::new("rate limit", "as the API refuses", &Source::Default)),
        }
        let limits = &core.limits;
        rows.push(Row::switch("circuit breaker", &limits.breaker));
        rows.push(Row::new("breaker failures", limits.breaker_failures.value, &limits.breaker_failures.source));
        rows.push(span("breaker reset", &limits.breaker_reset));
        if let Some(level) = &self.log_level {
            rows.push(Row::new("log level", level.value, &level.source));
        }
        rows.push(Row::new("log format", if self.log_json.value { "json" } else { "text" }, &self.log_json.source));
        rows
    }

    /// How the API is reached.
    fn upstream(&self) -> Vec<Row> {
        let mut rows = vec![Row::new("api", &self.api_url.value, &self.api_url.source)];
        rows.push(match &self.key {
            Some(key) => Row::new("developer key", "set", &key.source),
            None => Row::new("developer key", "none", &Source::Default),
        });
        if let Some(file) = &self.core.oauth_file {
            rows.push(Row::new("oauth file", file.value.display(), &file.source));
        }
        if let Some(team) = &self.team {
            rows.push(Row::new("team", &team.value, &team.source));
        }
        rows.push(Row::new("http", self.http.value.name(), &self.http.source));
        if let Some(file) = &self.ca_file {
            rows.push(Row::new("ca file", file.value.display(), &file.source));
        }
        for name in [env::HTTPS_PROXY, env::HTTP_PROXY, env::ALL_PROXY].into_iter().flatten() {
            if env::var(name).is_some() {
                rows.push(Row::new("proxy", "set", &Source::Env(name)));
            }
        }
        rows.push(span("connect timeout", &self.connect_timeout));
        rows
    }
}
