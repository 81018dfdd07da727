//! One operation or composite, from the arguments that a model gave to what it sees.

use super::compose::{self, Work};
use super::confirm::{Caller, Consent, Hit, Verdict};
use super::fence;
use super::passing::Passing;
use super::scope::Reach;
use super::shape::Shape;
use super::upstream::Lazy;
use super::view::View;
use super::{kept, links, overload, result, rows};
use crate::api::{Kind, Op};
use crate::client::{Args, Reply};
use crate::error::{Error, FieldError, Result};
use rmcp::model::{CallToolResponse, JsonObject};

/// What came of a call.
#[allow(clippy::large_enum_variant, reason = "the large one is the usual one, and it is moved once")]
pub(super) enum Done {
    /// The API's reply to the operation with these arguments, not put into words yet.
    Reply { op: &'static Op, args: Args, reply: Reply, view: View, shape: Shape },
    /// What the model sees.
    Response(Box<CallToolResponse>),
}

impl Done {
    /// The reply, where it can be shown as it came.
    pub(super) fn passing(&self) -> Option<Passing> {
        match self {
            // What is narrowed or linked has to be parsed; what is fenced, `Passing` says.
            Self::Reply { op, args, reply, view, shape } if shape.is_whole() && !links::follow(op) => {
                Passing::of(*view, op, args, reply)
            }
            Self::Reply { .. } | Self::Response(_) => None,
        }
    }

    /// What the model sees.
    pub(super) fn response(self) -> CallToolResponse {
        match self {
            Self::Reply { op, args, reply, view, shape } => {
                let shown = result::of_reply(view, &shape, op, &args, &reply).map(|shown| match reply.warning() {
                    Some(warning) => result::marked(shown, &warning),
                    None => shown,
                });
                shown.unwrap_or_else(|e| result::of_error(&e)).into()
            }
            Self::Response(response) => *response,
        }
    }
}

impl<R: Into<CallToolResponse>> From<R> for Done {
    fn from(result: R) -> Self {
        Self::Response(Box::new(result.into()))
    }
}

/// Runs an operation. Whatever goes wrong is a result that says so; the protocol's own errors are not for that. Where a
/// person has to agree first and can be asked, the result asks.
pub(super) async fn run(
    upstream: &Lazy,
    reach: &Reach,
    op: &'static Op,
    arguments: JsonObject,
    consent: Consent<'_>,
    caller: &mut Caller<'_>,
) -> Done {
    let done = attempt(upstream, reach, op, arguments.into(), consent, caller).await;
    done.unwrap_or_else(|e| {
        // Of several calls some may have been made.
        caller.overload = overload::wait(&e).filter(|_| compose::of(op.tool).is_none());
        result::of_error(&e).into()
    })
}

async fn attempt(
    upstream: &Lazy,
    reach: &Reach,
    op: &'static Op,
    args: Args,
    consent: Consent<'_>,
    caller: &mut Caller<'_>,
) -> Result<Done> {
    let client = upstream.client()?;
    let mut args = args;
    let mut faults = Vec::new();
    let shape = Shape::take(op, &mut args, &mut faults);
    let keep = kept::take(op, &mut args, &mut faults);
    let view = upstream.view();
    fence::admit(op, view)?;
    // Nobody is asked about a call that would be refused anyway.
    checked(client.validate(op, &args), faults)?;
    if keep {
        return Ok(Box::pin(kept::answer(client, &args, &shape, caller.principal)).await?.into());
    }
    if let Some(composite) = compose::of(op.tool) {
        // Boxed: it is rare, and the usual call must not take its room.
        texts(op, &mut args);
        return Box::pin(async {
            let progress = caller.progress.clone();
            let work = Work::new(client, reach, &progress, upstream.root(), view);
            if let Verdict::Ask(question) = consent.to(|| composite.hits(&work, &args), op, &args, caller).await? {
                return Ok((*question).into());
            }
            let done = composite.run(&work, args).await?;
            Ok(result::of_composite(view, &shape, op, done).into())
        })
        .await;
    }
    let hit = || async { Ok(client.target(op, &args).await?.map(Hit::from)) };
    if let Verdict::Ask(question) = consent.to(hit, op, &args, caller).await? {
        return Ok((*question).into());
    }
    let mut sent = args.clone();
    if op.is_paged() && sent.get("limit").is_none() {
        sent.set("limit", rows::ROWS);
    }
    let reply = caller.progress.waiting(op.tool, client.call(op, sent)).await?;
    Ok(Done::Reply { op, args, reply, view, shape })
}

/// Makes texts of numbers and words that stand where texts go, as the client does it for a call of the API.
fn texts(op: &Op, args: &mut Args) {
    for param in op.params().filter(|p| matches!(p.kind, Kind::Text | Kind::Key | Kind::RoomRef)) {
        if let Some(text) = args.get(param.arg).filter(|v| v.is_number() || v.is_boolean()).map(ToString::to_string) {
            args.set(param.arg, text);
        }
    }
}

/// What the client says of the arguments, with the faults of those that are ours: one error names all.
fn checked(by_client: Result<()>, ours: Vec<FieldError>) -> Result<()> {
    if ours.is_empty() {
        return by_client;
    }
    let mut all = by_client.err().map(|e| e.fields().to_vec()).unwrap_or_default();
    all.extend(ours);
    let message = match all.len() {
        1 => "an argument is wrong; nothing was sent".to_owned(),
        n => format!("{n} arguments are wrong; nothing was sent"),
    };
    Err(Error::usage(message).with_fields(all))
}
