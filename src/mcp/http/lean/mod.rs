//! The short way of the requests that come most: `tools/call`, `tools/list` and `server/discover`, answered without the SDK's
//! service, its channels and its copies of the message.
//!
//! It takes only what is right in every respect (`envelope` says when) and leaves all else to the SDK, which says what is
//! wrong with it: so a check stands in one place, and what is refused is refused in the same words. What a request means and
//! what it may reach is the `handler`'s either way. `canned` keeps the answers that never change, `answer` writes those of
//! calls, `seen` knows requests again. A call is dropped, all the way down, when its client leaves.

mod answer;
mod canned;
mod envelope;
mod seen;

use super::super::confirm::Caller;
use super::super::handler::Handler;
use super::super::overload;
use super::super::principal::Principal;
use super::answers::respond;
use super::coded::{Answer, Coded};
use super::no_room;
use crate::client::resource::compress::Coding;
use bytes::Bytes;
use canned::Canned;
use envelope::{Asked, Envelope};
use http::request::Parts;
use rmcp::model::ServerResult;
use seen::Seen;
use std::borrow::Cow;
use std::sync::Arc;

const JSON: &str = "application/json";

#[derive(Clone)]
pub(super) struct Lean(Arc<Inner>);

struct Inner {
    handler: Handler,
    coded: Coded,
    /// What is told to anybody, and to callers who are known and have no rights of their own.
    told: [Told; 2],
    /// Requests for it that came before.
    seen: Seen,
}

/// The tool lists of the older revisions and of the newest, and what the server says of itself.
#[derive(Default)]
struct Told {
    lists: [Canned; 2],
    discover: Canned,
}

impl Lean {
    pub(super) fn new(handler: Handler, coded: Coded) -> Self {
        Self(Arc::new(Inner { handler, coded, told: Default::default(), seen: Seen::default() }))
    }

    /// The answer to a request that came before in the same words, where it lies ready: that takes no longer than to refuse one.
    pub(super) fn ready(&self, caller: &Principal, head: &Parts, body: &Bytes) -> Option<Answer> {
        let known = self.0.seen.find(body)?;
        let Envelope { id, modern, asked } = known.again(&head.headers)?;
        self.told(caller, head, id, modern, &asked)
    }

    /// The answer to this caller; none where the request is one for the SDK.
    pub(super) async fn answer(&self, caller: &Principal, head: &Parts, body: &Bytes) -> Option<Answer> {
        let envelope = Envelope::read(&head.headers, body)?;
        self.0.seen.learn(body, &envelope);
        let Envelope { id, modern, asked } = envelope;
        let Asked::Call(call) = asked else { return self.told(caller, head, id, modern, &asked) };
        let handler = &self.0.handler.of(caller.clone());
        let reach = handler.reach(Some(&head.headers)).ok()?;
        if !Handler::knows(&reach, &call.name) {
            return None;
        }
        let mut caller = Caller::over_http(caller.id(), modern, &call.capabilities);
        caller.request = handler.audit().is_on().then(|| id.trim_matches('"').to_owned());
        let done = handler.tool(&reach, &call.name, call.arguments, &mut caller).await;
        if let Some(wait) = caller.overload {
            let error = answer::error(id, overload::error(wait));
            return Some(no_room::later(respond(http::StatusCode::SERVICE_UNAVAILABLE, JSON, error), wait));
        }
        Some(answer::of(id, done, modern))
    }

    /// What is the same whoever asks for it; none where this caller is told something of their own.
    fn told(&self, caller: &Principal, head: &Parts, id: &str, modern: bool, asked: &Asked<'_>) -> Option<Answer> {
        // What a caller of other rights is told is made for them alone.
        if caller.face().is_some() {
            return None;
        }
        let Inner { handler, coded, told, .. } = &*self.0;
        let handler = &handler.of(caller.clone());
        let Told { lists, discover } = &told[usize::from(!caller.is_anybody())];
        let reach = handler.reach(Some(&head.headers)).ok()?;
        let coding = coded.asked(&head.headers);
        match asked {
            Asked::Discover => {
                let make = || answer::result(ServerResult::DiscoverResult(handler.card()), modern);
                Some(self.canned(discover, make, id, coding))
            }
            // A list that is narrowed by this request is made for it alone.
            Asked::List if matches!(reach, Cow::Owned(_)) => None,
            Asked::List => {
                let make = || answer::result(ServerResult::ListToolsResult(handler.list(&reach)), modern);
                Some(self.canned(&lists[usize::from(modern)], make, id, coding))
            }
            Asked::Call(_) => None,
        }
    }

    fn canned(&self, canned: &Canned, make: impl FnOnce() -> Vec<u8>, id: &str, coding: Option<Coding>) -> Answer {
        let plain = canned.plain(make, id);
        let coded = coding.and_then(|coding| Some((coding, canned.coded(coding, &plain, id)?)));
        match coded {
            Some((coding, body)) => self.0.coded.ready(respond(http::StatusCode::OK, JSON, body), coding, plain.len()),
            None => respond(http::StatusCode::OK, JSON, plain),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mcp::options::ServeOptions;
    use http_body_util::BodyExt as _;

    async fn bytes(answer: Option<Answer>) -> Bytes {
        answer.unwrap().into_body().collect().await.unwrap().to_bytes()
    }

    #[tokio::test]
    async fn a_list_in_words_that_came_before_lies_ready_but_not_one_that_is_narrowed() {
        let lean = Lean::new(Handler::new(&ServeOptions::default()).unwrap(), Coded::new(true));
        let body = Bytes::from_static(br#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#);
        let head = |narrow: Option<&str>| {
            let request = http::Request::post("/mcp").header("content-type", JSON);
            let request = request.header("accept", "application/json, text/event-stream");
            let narrowed = narrow.map(|to| ("x-mcp-toolsets", to)).into_iter();
            narrowed.fold(request, |r, (name, to)| r.header(name, to)).body(()).unwrap().into_parts().0
        };
        let anybody = Principal::local();
        assert!(lean.ready(&anybody, &head(None), &body).is_none(), "it never came");
        let said = bytes(lean.answer(&anybody, &head(None), &body).await).await;
        assert_eq!(bytes(lean.ready(&anybody, &head(None), &body)).await, said);
        assert!(lean.ready(&anybody, &head(Some("rooms")), &body).is_none(), "a list for this request alone");
        let other = Bytes::from_static(br#"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#);
        assert!(lean.ready(&anybody, &head(None), &other).is_none(), "other words");
    }
}
