//! A transport for tests: answers what its script says, and remembers what was sent.

use super::transport::{Body, Departure, Sending, Transport};
use super::{Client, Credential, Options};
use crate::error::{Error, Kind, Result};
use bytes::Bytes;
use futures_util::StreamExt;
use http::{Request, Response};
use http_body::Frame;
use http_body_util::{BodyExt, Full, StreamBody};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// One answer of the script.
pub(crate) enum Answer {
    /// A whole reply.
    Reply(Response<Bytes>),
    /// The head, then these pieces, each after a pause; an error ends it.
    Pieces(Response<()>, Vec<(Duration, Result<Bytes>)>),
    /// Never answers; the flag is whether the request left.
    Silence(bool),
    /// Fails; the flag is whether the request left.
    Broken(bool),
}

/// A reply with a JSON body.
pub(crate) fn json(status: u16, body: &str) -> Answer {
    reply(status, &[("content-type", "application/json")], body)
}

/// A reply with these headers.
pub(crate) fn reply(status: u16, headers: &[(&str, &str)], body: &str) -> Answer {
    let head = headers.iter().fold(Response::builder().status(status), |head, (k, v)| head.header(*k, *v));
    Answer::Reply(head.body(Bytes::copy_from_slice(body.as_bytes())).unwrap())
}

/// Answers from a script, in order.
#[derive(Default)]
pub(crate) struct Script {
    answers: Mutex<VecDeque<Answer>>,
    sent: Mutex<Vec<Request<Bytes>>>,
    /// Requests that were dropped unanswered.
    pub(crate) dropped: Arc<Mutex<usize>>,
}

impl Script {
    /// Everything sent so far, as `METHOD /path?query body`.
    pub(crate) fn lines(&self) -> Vec<String> {
        let line = |r: &Request<Bytes>| {
            let uri = r.uri().path_and_query().unwrap().as_str().trim_start_matches("/api/v1");
            format!("{} {uri} {}", r.method(), String::from_utf8_lossy(r.body())).trim_end().to_owned()
        };
        self.sent.lock().unwrap().iter().map(line).collect()
    }

    /// The header of the request sent as number `i`.
    pub(crate) fn header(&self, i: usize, name: &str) -> Option<String> {
        Some(self.sent.lock().unwrap()[i].headers().get(name)?.to_str().unwrap().to_owned())
    }
}

struct CountsDrop(Arc<Mutex<usize>>);

impl Drop for CountsDrop {
    fn drop(&mut self) {
        *self.0.lock().unwrap() += 1;
    }
}

impl Transport for Script {
    fn send<'a>(&'a self, request: Request<Bytes>, departure: &'a Departure) -> Sending<'a> {
        self.sent.lock().unwrap().push(request);
        let answer = self.answers.lock().unwrap().pop_front().expect("the script has an answer for every request");
        Box::pin(async move {
            let left = |left| if left { departure.leaves() } else { departure.waits() };
            match answer {
                Answer::Reply(reply) => Ok(reply.map(|b| Body::new(Full::new(b).map_err(|e| match e {})))),
                Answer::Pieces(head, pieces) => {
                    let frames = futures_util::stream::iter(pieces).then(|(pause, piece)| async move {
                        tokio::time::sleep(pause).await;
                        piece.map(Frame::data)
                    });
                    Ok(head.map(|()| Body::new(StreamBody::new(frames))))
                }
                Answer::Silence(sent) => {
                    left(sent);
                    let _counted = CountsDrop(self.dropped.clone());
                    std::future::pending().await
                }
                Answer::Broken(sent) => {
                    left(sent);
                    Err(Error::new(Kind::Network, "the connection broke"))
                }
            }
        })
    }
}

/// A client over this script that keeps no replies and sends everything once, with the developer key `sekret-developer-key`.
pub(crate) fn client(answers: impl IntoIterator<Item = Answer>) -> (Client, Arc<Script>) {
    let credential = Some(Credential::Key("sekret-developer-key".into()));
    client_with(Options { credential, cache: false, connection_management: false, ..Options::default() }, answers)
}

/// A client with these options over this script.
pub(crate) fn client_with(options: Options, answers: impl IntoIterator<Item = Answer>) -> (Client, Arc<Script>) {
    let script = Arc::new(Script { answers: Mutex::new(answers.into_iter().collect()), ..Script::default() });
    (Client::with_transport(options, script.clone()), script)
}
