//! One call, from its begin to its end.

use super::Audit;
use super::line::{self, Line, Subject};
use rmcp::model::CallToolResponse;
use std::time::Instant;

/// A call that is under way. Dropped before its end it counts as given up.
pub(in crate::mcp) struct Entry(Option<Box<Begun>>);

struct Begun {
    audit: Audit,
    time: String,
    at: Instant,
    principal: String,
    method: &'static str,
    request: Option<String>,
    subject: Subject,
}

impl Entry {
    pub(super) fn new(audit: Audit, principal: &str, method: &'static str, request: Option<&str>) -> Self {
        if !audit.is_on() {
            return Self(None);
        }
        let (time, at, principal) = (line::now(), Instant::now(), principal.to_owned());
        let (request, subject) = (request.map(line::cut), Subject::default());
        Self(Some(Box::new(Begun { audit, time, at, principal, method, request, subject })))
    }

    /// Says what the call is about. `subject` is asked for only if it is written down.
    pub(in crate::mcp) fn about(&mut self, subject: impl FnOnce(&mut Subject)) {
        if let Some(begun) = &mut self.0 {
            subject(&mut begun.subject);
        }
    }

    /// Ends with what the caller is told.
    pub(in crate::mcp) fn told(self, response: &CallToolResponse) {
        let result = match response {
            CallToolResponse::Complete(result) => result,
            CallToolResponse::InputRequired(_) => return self.end("asked", None),
            _ => return self.end("ok", None),
        };
        if result.is_error != Some(true) {
            return self.end("ok", None);
        }
        let error = result.structured_content.as_ref().map(|c| &c["error"]);
        let code = error.and_then(|e| e["code"].as_str());
        // Without a status the API was not asked, or did not answer.
        let ours = error.is_some_and(|e| e["status"].is_null()) && matches!(code, Some("usage" | "forbidden"));
        self.end(if ours { "refused" } else { "failed" }, code);
    }

    /// Ends.
    pub(in crate::mcp) fn end(mut self, outcome: &'static str, code: Option<&str>) {
        self.write(outcome, code);
    }

    fn write(&mut self, outcome: &'static str, code: Option<&str>) {
        let Some(begun) = self.0.take() else { return };
        begun.audit.end(&Line {
            time: &begun.time,
            principal: &begun.principal,
            request: begun.request.as_deref(),
            method: begun.method,
            subject: &begun.subject,
            outcome,
            code,
            ms: u64::try_from(begun.at.elapsed().as_millis()).unwrap_or(u64::MAX),
        });
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.write("cancelled", None);
    }
}
