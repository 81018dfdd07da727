//! One call as callers meet it: counted, delayed, hit by faults, and answered. In process and on a socket alike.

use super::entry::Sandbox;
use super::faults::{Fault, Faults};
use super::piece::Pieces;
use super::recent::Received;
use super::reply::{Answer, Refusal};
use super::router;
use crate::api::Repeat;
use crate::client::transport::{Body, Departure, Sending, Transport};
use crate::error::{Error, Kind, Result};
use bytes::Bytes;
use http::header::RETRY_AFTER;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::BodyExt;
use serde_json::{Map, Value};
use std::time::Duration;
use tokio::time::Instant;

/// How a call ends.
pub(super) enum Outcome {
    /// With a reply, whose body may be cut or slow.
    Reply(Response<Pieces>),
    /// With its connection.
    Reset,
}

impl Sandbox {
    /// The faults in force.
    pub fn faults(&self) -> Faults {
        self.injector().faults()
    }

    /// Puts other faults in force, and begins their sequence anew.
    pub fn set_faults(&self, faults: Faults) {
        self.injector().set(faults);
    }

    /// What has reached it: requests by operation and in flight, replies, faults, connections, bytes, duplicates.
    pub fn stats(&self) -> Value {
        self.counts().to_json()
    }

    /// Begins the counts anew.
    pub fn reset_stats(&self) {
        self.counts().reset();
        self.recents().clear();
    }

    /// The last calls that it answered, at most 4096, in the order in which they came.
    pub fn received(&self) -> Vec<Received> {
        self.recents().all()
    }

    /// Closes every connection on its sockets at once, in the middle of whatever is under way, and refuses new ones for
    /// this long. Errors: `Usage` for more than ten minutes.
    pub fn disconnect(&self, refuse: Duration) -> Result<()> {
        self.outages().begin(refuse, None)
    }

    /// One call with all that befalls it.
    pub(super) async fn exchange(&self, request: Request<Bytes>) -> Outcome {
        let path = request.uri().path();
        if let Some(own) = path.strip_prefix("/__sandbox/") {
            let answer = match own {
                "faults" => self.control_faults(&request),
                "stats" => self.control_stats(&request),
                "requests" => self.control_requests(&request),
                _ => return Outcome::Reply(self.answer(&request).map(Pieces::whole)),
            };
            let response = answer.map_or_else(Refusal::into_response, Answer::into_response);
            return Outcome::Reply(response.map(Pieces::whole));
        }
        let (tool, repeatable) = operation(&request);
        let at = Instant::now();
        let _flight = self.counts().request(tool);
        let plan = self.injector().plan(tool);
        if !plan.delay.is_zero() {
            tokio::time::sleep(plan.delay).await;
        }
        // What is refused by a fault is not done: to send it again is right, and no duplicate.
        let undone = [Fault::TooMany, Fault::Internal, Fault::Unavailable, Fault::ResetBefore];
        if !repeatable && !plan.fault.is_some_and(|f| undone.contains(&f)) {
            self.counts().taken(tool, &request);
        }
        let outcome = self.befall(plan.fault, &request);
        let status = match &outcome {
            Outcome::Reply(response) => Some(response.status().as_u16()),
            Outcome::Reset => None,
        };
        self.counts().answered(status, plan.fault);
        self.recents().add(Received { operation: tool, at, status });
        outcome
    }

    fn befall(&self, fault: Option<Fault>, request: &Request<Bytes>) -> Outcome {
        let refuse = |status, word, text, wait: Option<u64>| {
            let mut response = Refusal::new(status, word, text).into_response();
            if let Some(wait) = wait {
                response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(wait));
            }
            Outcome::Reply(response.map(Pieces::whole))
        };
        let wait = || Some(self.faults().retry_seconds());
        match fault {
            Some(Fault::TooMany) => refuse(StatusCode::TOO_MANY_REQUESTS, "too-many", "Too Many Attempts.", wait()),
            Some(Fault::Internal) => refuse(StatusCode::INTERNAL_SERVER_ERROR, "server-error", "Server Error", None),
            Some(Fault::Unavailable) => {
                refuse(StatusCode::SERVICE_UNAVAILABLE, "unavailable", "Service Unavailable", wait())
            }
            Some(Fault::ResetBefore) => Outcome::Reset,
            Some(Fault::ResetAfter) => {
                self.answer(request);
                Outcome::Reset
            }
            // A reply without a body has nothing to cut but itself.
            Some(Fault::Cut) => match self.answer(request) {
                response if response.body().is_empty() => Outcome::Reset,
                response => Outcome::Reply(response.map(Pieces::cut)),
            },
            Some(Fault::Slow) => {
                let time = self.faults().slow_time;
                Outcome::Reply(self.answer(request).map(|body| Pieces::slow(body, time)))
            }
            None => Outcome::Reply(self.answer(request).map(Pieces::whole)),
        }
    }

    fn control_faults(&self, request: &Request<Bytes>) -> Result<Answer, Refusal> {
        match *request.method() {
            Method::GET => {}
            Method::DELETE => self.set_faults(Faults::default()),
            Method::POST => {
                let settings: Map<String, Value> = serde_json::from_slice(request.body())
                    .map_err(|e| Refusal::malformed(format!("The body is not a JSON object: {e}.")))?;
                let next = self.faults().with(&settings).map_err(|e| {
                    let fields = e.fields().iter().map(|f| (f.field.clone(), format!("{} {}", f.field, f.message)));
                    Refusal::invalid(fields.collect())
                })?;
                self.set_faults(next);
            }
            _ => return Err(Refusal::method("GET, POST, DELETE".to_owned())),
        }
        Ok(Answer::Json(Value::Object(self.faults().to_json())))
    }

    fn control_requests(&self, request: &Request<Bytes>) -> Result<Answer, Refusal> {
        if request.method() != Method::GET {
            return Err(Refusal::method("GET".to_owned()));
        }
        let now = Instant::now();
        Ok(Answer::Json(self.received().into_iter().map(|call| call.to_json(now)).collect()))
    }

    fn control_stats(&self, request: &Request<Bytes>) -> Result<Answer, Refusal> {
        match *request.method() {
            Method::GET => {}
            Method::DELETE => self.reset_stats(),
            _ => return Err(Refusal::method("GET, DELETE".to_owned())),
        }
        Ok(Answer::Json(self.stats()))
    }
}

/// The operation that a request means, and whether sending it twice is harmless.
fn operation(request: &Request<Bytes>) -> (&'static str, bool) {
    if request.uri().path() == super::oauth::PATH {
        return ("oauth-token", true);
    }
    let path = super::origin::below(request.uri().path());
    let route = path.and_then(|(_, path)| router::find(request.method(), path).ok());
    route.map_or(("none", true), |(route, _)| (route.op.tool, !matches!(route.op.repeat, Repeat::Never)))
}

impl Transport for Sandbox {
    fn send<'a>(&'a self, request: Request<Bytes>, _departure: &'a Departure) -> Sending<'a> {
        let broken = |what: &str| Error::new(Kind::Network, format!("the sandbox broke the connection {what}"));
        Box::pin(async move {
            self.counts().came_in(request.body().len());
            match self.exchange(request).await {
                Outcome::Reset => Err(broken("before the reply")),
                Outcome::Reply(response) => {
                    let stats = self.clone();
                    Ok(response.map(|body| {
                        let body = body.map_err(move |_| broken("in the middle of the reply"));
                        let counted = body.map_frame(move |frame| {
                            stats.counts().went_out(frame.data_ref().map_or(0, Bytes::len));
                            frame
                        });
                        Body::new(counted)
                    }))
                }
            }
        })
    }
}

/// The life that a join token made now may have, in seconds.
pub(super) fn token_life(faults: &Faults) -> Option<i64> {
    faults.token_life.map(|life: Duration| i64::try_from(life.as_secs()).unwrap_or(i64::MAX).max(1))
}
