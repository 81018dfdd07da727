//! Who came in.

use super::super::auth::AccessStats;
use super::sheet::{Sheet, number};
use crate::mcp::audit::AuditStats;

pub(super) fn write(access: &AccessStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    let rows = access.requests.iter().map(|(outcome, n)| ([("outcome", *outcome)], *n));
    sheet.counters("access", "Requests of callers, by whether they were let in or why not", rows)?;
    sheet.gauge("access_tokens", "Tokens of callers that are known", number(access.tokens))?;
    sheet.gauge("access_tenants", "Clients of callers with a key of their own", number(access.tenants))?;
    let Some(held) = &access.tenant_clients else { return Ok(()) };
    sheet.gauge("tenant_connections", "Connections of all those clients", number(held.open))?;
    sheet.gauge("tenant_in_flight", "Calls on their connections", number(held.in_flight))?;
    sheet.gauge("tenant_waiting", "Their calls that wait for a connection", number(held.waiting))?;
    sheet.gauge("tenant_memory_bytes", "Bytes that those clients hold", number(held.bytes))
}

pub(super) fn audit(audit: &AuditStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    sheet.counter("audit_lines", "Lines written to the audit log", audit.written)?;
    sheet.counter("audit_lost", "Lines that the audit log could not take", audit.lost)
}
