//! One HTTP request to an answer: paths, limits, and JSON-RPC bodies where rmcp would answer in plain text.

use super::super::handler::Handler;
use super::super::overload::Overload;
use super::super::principal::{Leave, Principal};
use super::admission::{Admission, Busy, Turn};
use super::answers::{
    HEADER_MISMATCH, INVALID_PARAMS, INVALID_REQUEST, allow, discard, mend, plain, refuse, respond, too_large,
};
use super::ask::{self, Asks, Part};
use super::auth::{Denied, Gate, TENANT_KEY};
use super::body::{self, Unread};
use super::coded::{Answer, Coded};
use super::counted;
use super::guard::Guard;
use super::head::{one_version, stays};
use super::json;
use super::lean::Lean;
use super::no_room;
use super::via::Via;
use super::watch::Watch;
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::request::Parts;
use http::{Method, Request, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use rmcp::transport::streamable_http_server::session::never::NeverSessionManager;
use rmcp::transport::streamable_http_server::{StreamableHttpServerConfig, StreamableHttpService};
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

pub(super) struct Exchange {
    lean: Lean,
    handler: Handler,
    sessions: Arc<NeverSessionManager>,
    config: StreamableHttpServerConfig,
    guard: Arc<Guard>,
    gate: Arc<Gate>,
    admission: Arc<Admission>,
    watch: Arc<Watch>,
    coded: Coded,
    asks: Asks,
}

impl Exchange {
    pub(super) fn new(
        handler: Handler,
        guard: Guard,
        gate: Arc<Gate>,
        admission: Arc<Admission>,
        watch: Watch,
        coded: Coded,
        abort: CancellationToken,
    ) -> Self {
        let config = StreamableHttpServerConfig::default()
            .with_legacy_session_mode(false)
            .with_json_response(true)
            .with_max_request_body_bytes(body::MOST)
            .with_cancellation_token(abort)
            // `guard` has looked at both before rmcp sees a request.
            .disable_allowed_hosts()
            .disable_allowed_origins();
        let lean = Lean::new(handler.clone(), coded.clone());
        let (sessions, watch, asks) = (Arc::default(), Arc::new(watch), Asks::default());
        let guard = Arc::new(guard);
        Self { lean, handler, sessions, config, guard, gate, admission, watch, coded, asks }
    }

    pub(super) async fn answer(&self, request: Request<Incoming>, via: Via) -> Answer {
        let coding = self.coded.asked(request.headers());
        let answer = self.plainly(request, &via).await;
        self.coded.code(coding, answer).await
    }

    async fn plainly(&self, request: Request<Incoming>, via: &Via) -> Answer {
        if let Some(why) = self.guard.refusal(request.uri(), request.headers(), &via.place) {
            let why = Denied::Stranger(why);
            self.gate.turned_away(why);
            return self.denied(why, None, request.uri().path());
        }
        match (request.uri().path(), request.method()) {
            ("/mcp", _) if via.crowded => no_room::crowded(request.version()),
            ("/mcp", method) => match self.gate.admit(request.headers()).await {
                Err((why, who)) => self.denied(why, who.as_ref(), "/mcp"),
                Ok((caller, leave)) if method == Method::POST => self.post(request, caller, leave).await,
                Ok(_) => {
                    allow(refuse(StatusCode::METHOD_NOT_ALLOWED, INVALID_REQUEST, "only POST is served here"), "POST")
                }
            },
            (path, method) => match self.watch.page(path) {
                None => match self.gate.metadata(path) {
                    Some(text) => respond(StatusCode::OK, "application/json", text),
                    None => plain(StatusCode::NOT_FOUND, "the server is at /mcp\n"),
                },
                Some(_) if !matches!(*method, Method::GET | Method::HEAD) => {
                    allow(plain(StatusCode::METHOD_NOT_ALLOWED, "only GET is served here\n"), "GET, HEAD")
                }
                Some(page) => {
                    if page.shows_figures()
                        && !Guard::is_at_home(request.uri(), request.headers(), &via.place)
                        && let Err(why) = self.gate.may_watch(request.headers()).await
                    {
                        return self.denied(why, None, path);
                    }
                    let (status, kind, body) = self.watch.answer(page).await;
                    respond(status, kind, body)
                }
            },
        }
    }

    async fn post(&self, request: Request<Incoming>, caller: Principal, leave: Leave) -> Answer {
        let place = match self.admission.enter() {
            Ok(place) => place,
            Err(full) => return self.busy(full).await,
        };
        let (mut head, body) = request.into_parts();
        // It has done its work; nothing behind this point is to see it.
        head.headers.remove(AUTHORIZATION);
        head.headers.remove(TENANT_KEY);
        if let Some(refused) = json::unreadable(&head.headers) {
            return refused;
        }
        if let Err(why) = one_version(&mut head.headers) {
            return refuse(StatusCode::BAD_REQUEST, HEADER_MISMATCH, why);
        }
        let (body, _held) = match body::read(body, self.handler.client().ok()).await {
            Ok(whole) => whole,
            Err(why) => return self.unread(why).await,
        };
        let part = self.asks.part(&mut head, &body, caller.id());
        if matches!(part, Part::None)
            && let Some(answer) = self.lean.ready(&caller, &head, &body)
        {
            return answer;
        }
        // Only now: whoever is slow to send must not take the turn of others.
        let turn = match place.turn().await {
            Ok(turn) => turn,
            Err(full) => return self.busy(full).await,
        };
        // Only the SDK can be interrupted by questions.
        if matches!(part, Part::None)
            && let Some(answer) = self.lean.answer(&caller, &head, &body).await
        {
            if turn.is_one_of_many() {
                // Answers that are written right after each other, and not between the work of other calls, are read with fewer wake-ups.
                tokio::task::yield_now().await;
            }
            return answer;
        }
        // Boxed: its room would be that of most requests, which have their answer by now.
        let caller = match self.staying(caller, leave, &head) {
            Ok(caller) => caller,
            Err(why) => return refuse(StatusCode::BAD_REQUEST, INVALID_PARAMS, &why),
        };
        Box::pin(self.through_sdk(caller, head, body, part, turn)).await
    }

    /// The caller of a request that stays, if it is one: the SDK shows its handler neither head nor leave.
    fn staying(&self, caller: Principal, leave: Leave, head: &Parts) -> Result<Principal, String> {
        if !stays(head) {
            return Ok(caller);
        }
        let handler = self.handler.of(caller.clone());
        let face = handler.narrowed(&head.headers).map_err(|e| e.message.into_owned())?;
        Ok(caller.staying(leave, face))
    }

    async fn unread(&self, why: Unread) -> Answer {
        match why {
            Unread::TooLarge(body) => too_large(body).await,
            Unread::BrokeOff => refuse(StatusCode::BAD_REQUEST, INVALID_REQUEST, "the body broke off"),
            Unread::TooLate => refuse(StatusCode::REQUEST_TIMEOUT, INVALID_REQUEST, "the body took too long"),
            Unread::NoRoom(body) => {
                discard(body).await;
                self.busy(Busy(Duration::from_secs(1))).await
            }
        }
    }

    async fn busy(&self, full: Busy) -> Answer {
        self.admission.may_tell().await;
        no_room::busy(full)
    }

    /// The SDK's answer, in JSON-RPC's form whatever it is.
    async fn through_sdk(&self, caller: Principal, mut head: Parts, body: Bytes, part: Part, turn: Turn) -> Answer {
        let is_json = json::is_said(&head.headers);
        if is_json && let Some(refused) = json::fault(&body) {
            return refused;
        }
        let stays = stays(&head);
        let told = Overload::default();
        head.extensions.insert(told.clone());
        let rmcp = self.rmcp(caller);
        let work = async move { rmcp.handle(Request::from_parts(head, Full::new(body))).await };
        let answer = match part {
            Part::None => work.await,
            Part::Begins(id) => ask::begun(work.await, id),
            Part::May(questions) => ask::carry(work, questions).await,
            Part::Answers(true) => plain(StatusCode::ACCEPTED, ""),
            Part::Answers(false) => {
                refuse(StatusCode::BAD_REQUEST, INVALID_REQUEST, "nobody waits for an answer to this question")
            }
        };
        let answer = mend(answer, is_json).await;
        match told.told() {
            Some(wait) => no_room::later(answer, wait),
            None if stays => answer,
            None => counted::until_sent(answer, turn),
        }
    }

    /// Turns a request away, and records that.
    fn denied(&self, why: Denied, who: Option<&Principal>, path: &str) -> Answer {
        self.handler.audit().turned_away(who.map(Principal::id), path, why.word(), why.status().as_u16());
        let mut answer = refuse(why.status(), INVALID_REQUEST, why.message());
        if let Some((name, value)) = self.gate.header(why) {
            answer.headers_mut().insert(name, value);
        }
        answer
    }

    /// The protocol for this caller. It keeps no state, so one is made for each request.
    fn rmcp(&self, caller: Principal) -> StreamableHttpService<Handler, NeverSessionManager> {
        let handler = self.handler.of(caller);
        StreamableHttpService::new(move || Ok(handler.clone()), self.sessions.clone(), self.config.clone())
    }
}

#[cfg(test)]
mod tests;
