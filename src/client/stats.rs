//! What the core has done and holds right now, as one value: read by `stats`, metrics and tests of one's own.

use super::breaker::BreakerStats;
use super::connection::PoolStats;
use super::credential::OAuthStats;
use super::limit::LimitStats;
use super::metrics::CallStats;
use super::resource::compress::CompressionStats;
use super::resource::memory::MemoryStats;
use super::retry::RetryStats;
use super::token::{TokenStats, Tokens};
use super::{Client, Credential, ResourceStats};
use serde::Serialize;

/// Which of the optimizations are on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Features {
    /// Pool, health, keepalive, reconnection, retries.
    pub connection_management: bool,
    /// Tokens kept fresh.
    pub token_management: bool,
    /// Coalescing, batching, cache, memory budget, compression.
    pub resource_optimization: bool,
}

/// A snapshot of the core. Counters begin with the client and only grow; gauges say so.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Stats {
    /// Which optimizations are on.
    pub features: Features,
    /// Calls by operation and outcome, and how long they took.
    pub calls: CallStats,
    /// The OAuth sign-in, where that is who calls.
    pub oauth: Option<OAuthStats>,
    /// Connections to the API, where they are managed.
    pub connections: Option<PoolStats>,
    /// Requests sent again.
    pub retry: RetryStats,
    /// Calls held back from an API that fails.
    pub breaker: BreakerStats,
    /// Calls held to a rate.
    pub limit: LimitStats,
    /// Calls and bytes saved.
    pub resources: ResourceStats,
    /// What the memory budget holds.
    pub memory: MemoryStats,
    /// What compression saved.
    pub compression: CompressionStats,
    /// The join tokens that are kept.
    pub tokens: TokenStats,
}

impl Client {
    /// What the core has done so far and holds right now.
    pub fn stats(&self) -> Stats {
        #[cfg(test)]
        if let Some(boast) = self.0.boast.get() {
            return boast.stats();
        }
        let options = self.options();
        let features = Features {
            connection_management: options.connection_management,
            token_management: options.token_management,
            resource_optimization: options.resource_optimization,
        };
        let tokens = self.0.tokens.get().map(Tokens::stats).unwrap_or_default();
        Stats {
            features,
            calls: self.0.metrics.stats(),
            oauth: match &options.credential {
                Some(Credential::OAuth(oauth)) => Some(oauth.stats()),
                _ => None,
            },
            connections: self.0.transport.connections(),
            retry: self.0.retry.stats(),
            breaker: self.0.breaker.stats(),
            limit: self.0.limit.stats(),
            resources: self.0.resources.stats(),
            memory: self.0.budget.stats(),
            compression: self.0.compression.stats(),
            tokens,
        }
    }
}
