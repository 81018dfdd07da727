//! How a caller can be asked for consent: by a result that wants input, by a question over the same streams, or not at all.

use super::form::{self, Answer, Form, Hit};
use super::seal::{About, LIFE, Seals};
use crate::api::{Effects, Op};
use crate::client::Args;
use crate::error::{Error, Kind, Result};
use crate::mcp::http::Asker;
use crate::mcp::progress::Progress;
use rmcp::RoleServer;
use rmcp::model::{
    ClientCapabilities, ElicitRequest, ElicitResult, InputRequest, InputRequests, InputRequiredResult, InputResponses,
};
use rmcp::service::{Peer, RequestContext};
use std::future::Future;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// The one question of a result that wants input.
const QUESTION: &str = "consent";

/// Who makes a call, and what they sent with it to consent.
pub(in crate::mcp) struct Caller<'a> {
    /// Their name to this server.
    pub(in crate::mcp) principal: &'a str,
    /// The number that they gave the request, where it is to be recorded.
    pub(in crate::mcp) request: Option<String>,
    /// What they give back of an earlier question.
    pub(in crate::mcp) state: Option<String>,
    /// How they are told how far the call is.
    pub(in crate::mcp) progress: Progress,
    /// What a person answered.
    pub(in crate::mcp) answers: Option<InputResponses>,
    /// How long they should wait before they try again, where the call was refused because too many wait already.
    pub(in crate::mcp) overload: Option<Duration>,
    way: Way,
}

/// How a person can be asked.
enum Way {
    /// By a result; the client calls again with the answer.
    Result,
    /// At once, over the streams that the call came by, as long as they are read.
    Peer(Box<Peer<RoleServer>>, CancellationToken),
    /// At once, on the stream that answers the call.
    Stream(Asker),
    /// Not at all, and why.
    None(&'static str),
}

impl<'a> Caller<'a> {
    /// The caller of this request.
    pub(in crate::mcp) fn of(
        principal: &'a str,
        context: &RequestContext<RoleServer>,
        stopping: &CancellationToken,
    ) -> Self {
        let modern = context.protocol_version().is_some_and(|v| !v.has_initialize());
        let asks = context.client_capabilities().as_ref().is_some_and(shows_forms);
        let head = context.extensions.get::<http::request::Parts>();
        let asker = head.and_then(|h| h.extensions.get::<Asker>()).filter(|_| !modern);
        let way = match (asker, Way::of(asks, modern)) {
            (Some(asker), _) => Way::Stream(asker.clone()),
            (None, Some(way)) => way,
            (None, None) if head.is_some() => Way::None(NO_SESSION),
            (None, None) => Way::Peer(Box::new(context.peer.clone()), stopping.clone()),
        };
        Self {
            principal,
            request: None,
            state: None,
            answers: None,
            overload: None,
            progress: Progress::of(context),
            way,
        }
    }

    /// The caller of a request over HTTP, of the newest revision or an older one, whose client can do this.
    pub(in crate::mcp) fn over_http(principal: &'a str, modern: bool, capabilities: &ClientCapabilities) -> Self {
        let way = Way::of(shows_forms(capabilities), modern).unwrap_or(Way::None(NO_SESSION));
        Self {
            principal,
            request: None,
            state: None,
            answers: None,
            overload: None,
            progress: Progress::default(),
            way,
        }
    }
}

const NO_SESSION: &str = "this client cannot ask the user (over HTTP its revision of the protocol needs the Mcp-Session-Id of \
                          an `initialize` that offers form elicitation)";

impl Way {
    /// The way to ask through a client that can show forms or not; none where it depends on the transport.
    fn of(asks: bool, modern: bool) -> Option<Self> {
        match (asks, modern) {
            (false, _) => Some(Self::None("this client cannot ask the user (it does not offer form elicitation)")),
            (true, true) => Some(Self::Result),
            (true, false) => None,
        }
    }
}

/// Whether a client can show a form. One that names no way at all means forms.
fn shows_forms(capabilities: &ClientCapabilities) -> bool {
    capabilities.elicitation.as_ref().is_some_and(|e| e.form.is_some() || e.url.is_none())
}

/// What is to happen to a call.
pub(in crate::mcp) enum Verdict {
    /// It may be made.
    Go,
    /// A person is to be asked first.
    Ask(Box<InputRequiredResult>),
}

/// The consent that calls need here.
#[derive(Clone, Copy)]
pub(in crate::mcp) struct Consent<'a> {
    /// Whether the operator of the server wants no questions.
    pub(in crate::mcp) allowed: bool,
    /// The open questions.
    pub(in crate::mcp) seals: &'a Seals,
}

impl Consent<'_> {
    /// Decides on a call. Fails with kind `Forbidden` where the person said no or nobody can be asked. What the call hits
    /// is looked up only where somebody is asked; a call that cannot be made fails there, and nobody is.
    pub(in crate::mcp) async fn to<L: Future<Output = Result<Option<Hit>>> + Send>(
        self,
        hit: impl Fn() -> L + Send + Sync,
        op: &'static Op,
        args: &Args,
        caller: &mut Caller<'_>,
    ) -> Result<Verdict> {
        let effects = op.effects_with(args.names());
        let risky = effects.has(Effects::DESTROY) || effects.has(Effects::DISRUPT);
        if !risky || self.allowed {
            return Ok(Verdict::Go);
        }
        // Boxed: most calls ask nobody.
        Box::pin(self.asked(effects, hit, op, args, caller)).await
    }

    async fn asked<L: Future<Output = Result<Option<Hit>>> + Send>(
        self,
        effects: Effects,
        hit: impl Fn() -> L + Send + Sync,
        op: &'static Op,
        args: &Args,
        caller: &mut Caller<'_>,
    ) -> Result<Verdict> {
        let arguments: Vec<_> = args.iter().collect();
        let about = About { principal: caller.principal, operation: op.tool, arguments: &arguments };
        if let Some(state) = caller.state.take() {
            let answers = caller.answers.take();
            let given = answers.and_then(|mut all| all.remove(QUESTION));
            let Some(given) = given.and_then(|v| serde_json::from_value::<ElicitResult>(v).ok()) else {
                return Err(refused(op, effects, "the answer of the user is missing or has another form"));
            };
            let shown = self.seals.redeem(&state, &about)?;
            said(op, args, effects, &given)?;
            return still(shown, hit()).await;
        }
        if let Way::None(why) = &caller.way {
            return Err(refused(op, effects, why));
        }
        let found = hit().await?;
        let form = Form::of(op, args, effects, found.as_ref());
        // What the call names by its id is bound with its arguments.
        let bound = |id: &String| arguments.iter().any(|(_, value)| value.as_str() == Some(id));
        let shown = found.and_then(|hit| hit.id).filter(|id| !bound(id));
        let given = match &caller.way {
            Way::Result => {
                let question = InputRequest::Elicitation(ElicitRequest::new(form.request()));
                let questions = InputRequests::from([(QUESTION.to_owned(), question)]);
                let seal = self.seals.seal(&about, shown.as_deref());
                return Ok(Verdict::Ask(Box::new(InputRequiredResult::new(Some(questions), Some(seal)))));
            }
            Way::Stream(asker) => {
                let form = serde_json::to_value(form.request()).unwrap_or_default();
                let given = asker.ask("elicitation/create", form, LIFE).await;
                given.and_then(|v| serde_json::from_value::<ElicitResult>(v).ok())
            }
            Way::Peer(peer, stopping) => {
                let asked = peer.create_elicitation_with_timeout(form.request(), Some(LIFE));
                // Where nothing is read any more, no answer will come.
                stopping.run_until_cancelled(asked).await.and_then(Result::ok)
            }
            Way::None(_) => None,
        };
        let given = given.ok_or_else(|| refused(op, effects, "the user did not answer"))?;
        said(op, args, effects, &given)?;
        still(shown, hit()).await
    }
}

/// Passes where the call hits what the person was shown: a name may have gone over to another thing since.
async fn still(shown: Option<String>, hit: impl Future<Output = Result<Option<Hit>>> + Send) -> Result<Verdict> {
    let Some(shown) = shown else { return Ok(Verdict::Go) };
    if hit.await?.and_then(|hit| hit.id) == Some(shown) {
        return Ok(Verdict::Go);
    }
    Err(Error::new(Kind::Forbidden, "another thing goes by this name than when the user was asked; nothing was sent")
        .with_hint("calling the tool again asks anew"))
}

fn said(op: &Op, args: &Args, effects: Effects, given: &ElicitResult) -> Result<()> {
    let no = |why: &str| Err(Error::new(Kind::Forbidden, format!("{why}; nothing was sent")));
    match form::answer(op, args, effects, given) {
        Answer::Yes => Ok(()),
        Answer::No => no(&format!("the user did not agree to {}", op.tool))
            .map_err(|e: Error| e.with_hint("do not try it again or by another way unless the user asks for it")),
        Answer::Mistyped => no("the user typed another name than the one asked for")
            .map_err(|e: Error| e.with_hint("tell the user; calling the tool again asks anew")),
    }
}

fn refused(op: &Op, effects: Effects, why: &str) -> Error {
    let what = if effects.has(Effects::DESTROY) { "removes data for good" } else { "interrupts people in a call" };
    Error::new(Kind::Forbidden, format!("{} {what} and needs a yes of the user: {why}; nothing was sent", op.tool))
        .with_hint(
            "tell the user; whoever runs the server can start it with --allow-destructive, or run the command of the \
             same name themselves: no argument of yours can allow it",
        )
}
