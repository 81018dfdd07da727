//! Families of metrics, written one after another.

use prometheus_client::encoding::{DescriptorEncoder, EncodeLabelSet, NoLabelSet};
use prometheus_client::metrics::MetricType;
use std::fmt::Result;

/// A count as the value of a gauge.
#[allow(clippy::cast_precision_loss)] // beyond 2^53 nobody counts units
pub(super) fn number(count: impl TryInto<u64>) -> f64 {
    count.try_into().unwrap_or(u64::MAX) as f64
}

/// Where the sections write. Names are without the program's prefix and, for counters, without `_total`.
pub(super) struct Sheet<'a>(DescriptorEncoder<'a>);

impl<'a> Sheet<'a> {
    pub(super) fn new(encoder: DescriptorEncoder<'a>) -> Self {
        Self(encoder)
    }

    /// A count that only grows.
    pub(super) fn counter(&mut self, name: &str, help: &str, value: u64) -> Result {
        let mut encoder = self.0.encode_descriptor(name, help, None, MetricType::Counter)?;
        encoder.encode_counter::<NoLabelSet, _, u64>(&value, None)
    }

    /// Counts that only grow, each with its labels.
    pub(super) fn counters<L: EncodeLabelSet>(
        &mut self,
        name: &str,
        help: &str,
        rows: impl IntoIterator<Item = (L, u64)>,
    ) -> Result {
        let mut encoder = self.0.encode_descriptor(name, help, None, MetricType::Counter)?;
        for (labels, value) in rows {
            encoder.encode_family(&labels)?.encode_counter::<NoLabelSet, _, u64>(&value, None)?;
        }
        Ok(())
    }

    /// A value that goes up and down.
    pub(super) fn gauge(&mut self, name: &str, help: &str, value: f64) -> Result {
        self.0.encode_descriptor(name, help, None, MetricType::Gauge)?.encode_gauge(&value)
    }

    /// Values that go up and down, each with its labels.
    pub(super) fn gauges<L: EncodeLabelSet>(
        &mut self,
        name: &str,
        help: &str,
        rows: impl IntoIterator<Item = (L, f64)>,
    ) -> Result {
        let mut encoder = self.0.encode_descriptor(name, help, None, MetricType::Gauge)?;
        for (labels, value) in rows {
            encoder.encode_family(&labels)?.encode_gauge(&value)?;
        }
        Ok(())
    }

    /// Histograms, each with its labels.
    pub(super) fn histograms<L: EncodeLabelSet>(
        &mut self,
        name: &str,
        help: &str,
        rows: impl IntoIterator<Item = (L, Histogram)>,
    ) -> Result {
        let mut encoder = self.0.encode_descriptor(name, help, None, MetricType::Histogram)?;
        for (labels, h) in rows {
            encoder.encode_family(&labels)?.encode_histogram::<NoLabelSet>(h.sum, h.count, &h.buckets, None)?;
        }
        Ok(())
    }
}

/// One histogram.
pub(super) struct Histogram {
    /// The sum of what was observed.
    pub(super) sum: f64,
    /// How often.
    pub(super) count: u64,
    /// How often within each upper bound and not within the one before; the last bound is `f64::INFINITY`.
    pub(super) buckets: Vec<(f64, u64)>,
}
