//! What resource optimization saves and holds.

use super::sheet::{Sheet, number};
use crate::client::resource::memory::{MemoryStats, Pressure};

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
