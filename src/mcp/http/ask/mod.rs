//! Questions to clients of the revisions before 2026-07-28 over HTTP: sent on the stream that answers their call, answered
//! by a POST of its own.
//!
//! Such a client says only once, at `initialize`, whether it can show a form. The session id it gets carries that, so that
//! nothing is kept between requests; what is kept is an open question, for as long as its call runs.

mod carry;

pub(super) use carry::carry;

use super::coded::Answer;
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderName, HeaderValue};
use memchr::memmem;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

const SESSION: HeaderName = HeaderName::from_static("mcp-session-id");
/// How the session ids of clients begin that can show forms.
const FORMS: &str = "forms-";
/// How the ids of questions begin.
const QUESTION: &str = "ask-";
/// Most questions open at a time.
const MOST: usize = 1_000;

/// The open questions of one server. Clones share them.
#[derive(Clone, Debug, Default)]
pub(super) struct Asks(Arc<Mutex<HashMap<String, Open>>>);

#[derive(Debug)]
struct Open {
    session: String,
    answer: oneshot::Sender<Value>,
}

/// What a POST has to do with questions.
pub(super) enum Part {
    /// Nothing.
    None,
    /// It begins the session of a client that can show forms; its answer carries this id.
    Begins(HeaderValue),
    /// Questions may come up while it is answered.
    May(mpsc::Receiver<Bytes>),
    /// It answers a question, and somebody waited for that or not.
    Answers(bool),
}

impl Asks {
    /// Finds out what a POST has to do with questions, and lets its handler ask where its client can be asked.
    pub(super) fn part(&self, head: &mut Parts, body: &[u8], caller: &str) -> Part {
        let Some(session) = head.headers.get(&SESSION) else {
            return if can_show_forms(body) { begin() } else { Part::None };
        };
        let Some(session) = session.to_str().ok().filter(|s| s.starts_with(FORMS)) else { return Part::None };
        // Whoever learnt of a session and a question of somebody else's can't answer it.
        let session = format!("{caller} {session}");
        if let Some((id, result)) = reply(body) {
            return Part::Answers(self.answered(&id, &session, result));
        }
        let (out, questions) = mpsc::channel(1);
        let asker = Asker { asks: self.clone(), session, out };
        head.extensions.insert(asker);
        Part::May(questions)
    }

    fn all(&self) -> std::sync::MutexGuard<'_, HashMap<String, Open>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hands an answer to whoever waits for it, if the same client was asked.
    fn answered(&self, id: &str, session: &str, result: Option<Value>) -> bool {
        let mut all = self.all();
        if all.get(id).is_none_or(|open| open.session != session) {
            return false;
        }
        // Without a result the client refused, and the question ends unanswered.
        match (all.remove(id), result) {
            (Some(open), Some(result)) => open.answer.send(result).is_ok(),
            _ => true,
        }
    }
}

/// Asks the client of one request.
#[derive(Clone, Debug)]
pub(in crate::mcp) struct Asker {
    asks: Asks,
    session: String,
    out: mpsc::Sender<Bytes>,
}

impl Asker {
    /// Sends a request to the client and gives its result; none where it refuses, is gone, or takes longer than this.
    pub(in crate::mcp) async fn ask(&self, method: &str, params: Value, life: Duration) -> Option<Value> {
        let id = format!("{QUESTION}{}", uuid::Uuid::new_v4());
        let (answer, answered) = oneshot::channel();
        {
            let mut all = self.asks.all();
            if all.len() >= MOST {
                return None;
            }
            all.insert(id.clone(), Open { session: self.session.clone(), answer });
        }
        let _closed = Closed { asks: &self.asks, id: &id };
        let question = json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params});
        self.out.send(question.to_string().into()).await.ok()?;
        tokio::time::timeout(life, answered).await.ok()?.ok()
    }
}

/// Forgets a question when nobody waits for its answer any more.
struct Closed<'a> {
    asks: &'a Asks,
    id: &'a str,
}

impl Drop for Closed<'_> {
    fn drop(&mut self) {
        self.asks.all().remove(self.id);
    }
}

fn begin() -> Part {
    let id = format!("{FORMS}{}", uuid::Uuid::new_v4());
    HeaderValue::try_from(id).map_or(Part::None, Part::Begins)
}

/// Puts the id of a session on the answer that begins it.
pub(super) fn begun(mut answer: Answer, id: HeaderValue) -> Answer {
    if answer.status().is_success() {
        answer.headers_mut().insert(SESSION, id);
    }
    answer
}

/// Whether this is an `initialize` of a client that can show forms. One that names no way at all means forms.
fn can_show_forms(body: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Hello {
        method: String,
        params: Params,
    }
    #[derive(Deserialize)]
    struct Params {
        capabilities: Capabilities,
    }
    #[derive(Deserialize)]
    struct Capabilities {
        elicitation: Option<Ways>,
    }
    #[derive(Deserialize)]
    struct Ways {
        form: Option<IgnoredAny>,
        url: Option<IgnoredAny>,
    }
    memmem::find(body, br#""initialize""#).is_some()
        && serde_json::from_slice::<Hello>(body).is_ok_and(|hello| {
            let ways = hello.params.capabilities.elicitation;
            hello.method == "initialize" && ways.is_some_and(|w| w.form.is_some() || w.url.is_none())
        })
}

/// The id and the result in a body that answers one of our questions.
fn reply(body: &[u8]) -> Option<(String, Option<Value>)> {
    #[derive(Deserialize)]
    struct Reply {
        id: String,
        method: Option<IgnoredAny>,
        result: Option<Value>,
    }
    memmem::find(body, QUESTION.as_bytes())?;
    let reply: Reply = serde_json::from_slice(body).ok()?;
    (reply.method.is_none() && reply.id.starts_with(QUESTION)).then_some((reply.id, reply.result))
}

#[cfg(test)]
mod tests;
