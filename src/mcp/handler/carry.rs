//! Runs a tool for whoever calls, and records it.

use super::Handler;
use crate::mcp::audit::{Entry, Subject};
use crate::mcp::call::{self, Done};
use crate::mcp::confirm::{Caller, Consent};
use crate::mcp::dispatch::{self, Meta};
use crate::mcp::scope::Reach;
use crate::mcp::{compose, result, tools};
use rmcp::ErrorData;
use rmcp::model::JsonObject;

impl Handler {
    /// Runs a tool and records that. Faults of the call are results; only an unknown tool is an error of the protocol.
    pub(super) async fn call(
        &self,
        reach: &Reach,
        name: &str,
        arguments: JsonObject,
        caller: &mut Caller<'_>,
    ) -> Result<Done, ErrorData> {
        let mut entry = self.0.audit.begin(self.1.id(), "tools/call", caller.request.as_deref());
        entry.about(|subject| *subject = Subject::tool(name));
        let done = self.carry_out(reach, name, arguments, caller, &mut entry).await;
        match &done {
            Ok(Done::Reply { .. }) => entry.end("ok", None),
            Ok(Done::Response(response)) => entry.told(response),
            Err(_) => entry.end("refused", Some("unknown_tool")),
        }
        done
    }

    async fn carry_out(
        &self,
        reach: &Reach,
        name: &str,
        arguments: JsonObject,
        caller: &mut Caller<'_>,
        entry: &mut Entry,
    ) -> Result<Done, ErrorData> {
        let inner = &*self.0;
        let consent = Consent { allowed: self.face().allow_destructive, seals: &inner.seals };
        let done = match Meta::of(name).filter(|_| reach.shows(name)) {
            Some(Meta::Search) => dispatch::search(arguments, reach).map(Into::into),
            Some(Meta::Describe) => dispatch::describe(arguments, reach).map(Into::into),
            Some(meta) => match dispatch::call(meta, arguments, reach) {
                Ok((op, given)) => {
                    entry.about(|subject| subject.operation(op, &given));
                    Ok(call::run(self.upstream(), reach, op, given, consent, caller).await)
                }
                Err(e) => Err(e),
            },
            None => match tools::operation(reach, name) {
                Some(op) => {
                    entry.about(|subject| subject.operation(op, &arguments));
                    Ok(call::run(self.upstream(), reach, op, arguments, consent, caller).await)
                }
                None => return Err(unknown_tool(reach, name)),
            },
        };
        Ok(done.unwrap_or_else(|e| result::of_error(&e).into()))
    }
}

fn unknown_tool(reach: &Reach, name: &str) -> ErrorData {
    let through = compose::known(name)
        .filter(|op| reach.serves(op))
        .map(|op| if tools::reads_only(op) { Meta::Read.name() } else { Meta::Write.name() });
    let message = match through.filter(|meta| reach.shows(meta)) {
        Some(meta) => format!("unknown tool: {name}; it is an operation: call it through {meta}"),
        None => format!("unknown tool: {name}"),
    };
    ErrorData::invalid_params(message, None)
}
