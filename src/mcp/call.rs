//! One operation or composite, from the arguments that a model gave to what it sees.

use super::compose::{self, Work};
use super::confirm::{Caller, Consent, Hit, Verdict};
use super::passing::Passing;
use super::scope::Reach;
use super::upstream::Lazy;
use super::{kept, overload};
use super::{result, rows};
use crate::api::Op;
use crate::client::{Args, Reply};
use crate::error::Result;
use rmcp::model::{CallToolResponse, JsonObject};

/// What came of a call.
#[allow(clippy::large_enum_variant, reason = "the large one is the usual one, and it is moved once")]
pub(super) enum Done {
    /// The API's reply to the operation with these arguments, not put into words yet.
    Reply(&'static Op, Args, Reply),
    /// What the model sees.
    Response(Box<CallToolResponse>),
}

impl Done {
    /// The reply, where it can be shown as it came.
    pub(super) fn passing(&self) -> Option<Passing> {
        match self {
            Self::Reply(op, args, reply) => Passing::of(op, args, reply),
            Self::Response(_) => None,
        }
    }

    /// What the model sees.
    pub(super) fn response(self) -> CallToolResponse {
        match self {
            Self::Reply(op, args, reply) => {
                let shown = result::of_reply(op, &args, &reply).map(|shown| match reply.warning() {
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
    if let Some(done) = kept::answer(client, op, &mut args, caller.principal).await? {
        return Ok(done.into());
    }
    // Nobody is asked about a call that would be refused anyway.
    client.validate(op, &args)?;
    let (composite, progress) = (compose::of(op.tool), caller.progress.clone());
    let work = Work::new(client, reach, &progress, upstream.root());
    let hit = async {
        match composite {
            Some(composite) => composite.hits(&work, &args).await,
            None => Ok(client.target(op, &args).await.map(Hit::of)),
        }
    };
    if let Verdict::Ask(question) = consent.to(hit, op, &args, caller).await? {
        return Ok((*question).into());
    }
    if let Some(composite) = composite {
        return composite.run(&work, args).await.map(Into::into);
    }
    let mut sent = args.clone();
    if op.is_paged() && sent.get("limit").is_none() {
        sent.set("limit", rows::ROWS);
    }
    let reply = caller.progress.waiting(op.tool, client.call(op, sent)).await?;
    Ok(Done::Reply(op, args, reply))
}
