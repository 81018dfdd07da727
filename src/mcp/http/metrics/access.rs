//! Who came in.

use super::super::auth::AccessStats;
use super::sheet::{Sheet, number};
use crate::mcp::audit::AuditStats;

pub(super) fn write(access: &AccessStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    let rows = access.requests.iter().map(|(outcome, n)| ([("outcome", *outcome)], *n));
    sheet.counters("access", "Requests of callers, by whether they were let in or why not", rows)?;
    sheet.gauge("access_tokens", "Tokens of callers that are known", number(access.tokens))?;
    sheet.gauge("access_tenants", "Clients of callers with a key of their own", number(access.tenants))
}

pub(super) fn audit(audit: &AuditStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    sheet.counter("audit_lines", "Lines written to the audit log", audit.written)?;
    sheet.counter("audit_lost", "Lines that the audit log could not take", audit.lost)
}
