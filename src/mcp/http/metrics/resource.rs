//! What resource optimization saves and holds.

use super::super::coded::SentStats;
use super::sheet::{Sheet, number};
use crate::client::ResourceStats;
use crate::client::resource::compress::CompressionStats;
use crate::client::resource::memory::{MemoryStats, Pressure};

pub(super) fn saved(saved: &ResourceStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    sheet.counter("coalesced", "Reads answered by a call that somebody else had under way", saved.coalesced)?;
    sheet.counter("batches", "Walks over a list that answered many single questions", saved.batches)?;
    sheet.counter("batch_calls", "Calls that those walks took", saved.batch_calls)?;
    sheet.counter("batched", "Questions that those walks answered", saved.batched)?;
    sheet.counter("batch_errors", "Walks that failed; their questions were asked singly", saved.batch_errors)?;
    sheet.counter("cache_hits", "Reads answered from the cache", saved.cache_hits)?;
    sheet.counter("cache_misses", "Reads that the cache could have answered but did not", saved.cache_misses)?;
    sheet.counter("cache_stale", "Reads answered from the cache because the API failed", saved.cache_stale)?;
    sheet.gauge("cache_entries", "Replies in the cache", number(saved.cache_entries))?;
    sheet.gauge("cache_bytes", "Bytes that the cache takes", number(saved.cache_bytes))?;
    sheet.counter("saved_calls", "Calls to the API that were not needed", saved.saved_calls)?;
    sheet.counter("saved_bytes", "Bytes of replies that were not fetched again", saved.saved_bytes)?;
    sheet.gauge("shared_reads_in_flight", "Reads under way that others may join", number(saved.in_flight))
}

pub(super) fn memory(memory: &MemoryStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    sheet.gauge("memory_limit_bytes", "Bytes of the memory budget; 0 without one", number(memory.limit))?;
    sheet.gauge("memory_used_bytes", "Bytes of the budget in use", number(memory.used))?;
    sheet.gauge("memory_most_bytes", "Most bytes of the budget that were in use at once", number(memory.most))?;
    let p = &memory.parts;
    let parts = [("cache", p.cache), ("bodies", p.bodies), ("buffers", p.buffers), ("queues", p.queues)];
    let parts = parts.map(|(name, bytes)| ([("part", name)], number(bytes)));
    sheet.gauges("memory_part_bytes", "Bytes of the budget in use, by part", parts)?;
    let pressure = match memory.pressure {
        Pressure::Relaxed => 0.0,
        Pressure::Nearing => 1.0,
        Pressure::Exceeded => 2.0,
    };
    sheet.gauge("memory_pressure", "How short memory is: 0 relaxed, 1 nearing the limit, 2 at it", pressure)?;
    sheet.counter("memory_waits", "Times that work waited for memory", memory.waited)?;
    sheet.counter("memory_refusals", "Times that work got no memory", memory.refused)
}

pub(super) fn compression(saved: &CompressionStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    sheet.counter("compressed_replies", "Replies that came compressed", saved.replies)?;
    sheet.counter("compressed_received_bytes", "Their bytes as they came", saved.bytes_received)?;
    sheet.counter("compressed_decoded_bytes", "Their bytes decoded", saved.bytes_decoded)?;
    sheet.counter("compression_saved_bytes", "Bytes that the API did not have to send", saved.bytes_saved)
}

pub(super) fn sent(sent: &SentStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    sheet.counter("sent_compressed_replies", "Replies of this server that were sent compressed", sent.replies)?;
    sheet.counter("sent_compressed_bytes", "Their bytes as they were sent", sent.bytes_sent)?;
    sheet.counter("sent_plain_bytes", "Their bytes before", sent.bytes_plain)?;
    sheet.counter("sent_saved_bytes", "Bytes that this server did not have to send", sent.bytes_saved)
}
