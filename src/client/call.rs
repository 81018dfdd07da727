//! One call on its way down to the transport and up again, within its time.

use super::check::{self, Checked};
use super::refusal::{look, name_what_is_missing, refusal};
use super::reply::{Reply, expected, is_page_of_a_proxy, media_type, unexpected};
use super::stream::ReplyStream;
use super::transport::Departure;
use super::{Args, Client, Credential, request, trace};
use crate::api::{self, Op, Repeat};
use crate::error::{Error, FieldError, Kind, Result};
use crate::redact::Redactor;
use bytes::Bytes;
use http::Request;
use std::future::Future;

/// Most bytes read of a reply that refuses.
const MAX_REFUSAL: usize = 1 << 20;

/// What belongs to one call, whatever becomes of it.
pub(super) struct Flight<'a> {
    pub(super) op: Option<&'a Op>,
    pub(super) repeat: Repeat,
    pub(super) redactor: Redactor,
    pub(super) departure: Departure,
}

impl<'a> Flight<'a> {
    pub(super) fn new(op: Option<&'a Op>, repeat: Repeat, redactor: Redactor) -> Self {
        let departure = Departure::default();
        departure.waits();
        Self { op, repeat, redactor, departure }
    }

    /// The error as the caller sees it. Where a request that may not be repeated may have arrived, nobody knows what became of
    /// it, and that is said.
    fn settle(&self, error: Error) -> Error {
        if error.status().is_some() || !matches!(error.kind(), Kind::Network | Kind::Timeout) {
            return error;
        }
        let error = masked(&error, &self.redactor);
        let message = error.message();
        if self.repeat == Repeat::Never && self.departure.may_have_arrived() {
            let message = format!("{message}; the request may have been carried out, or not");
            let hint = format!("{} before you call again", look(self.op));
            return Error::new(Kind::UnknownOutcome, message).with_hint(hint);
        }
        let known = error.hint().is_some();
        if known { error } else { error.with_hint(format!("is the network up, and is {} right?", crate::env::API_URL)) }
    }
}

/// The same error without secrets in its words.
fn masked(error: &Error, redactor: &Redactor) -> Error {
    let text = |t: &str| redactor.text(t).into_owned();
    let fields = error.fields().iter().map(|f| FieldError { field: text(&f.field), message: text(&f.message) });
    let mut same = Error::new(error.kind(), text(error.message())).with_fields(fields.collect());
    if let Some(hint) = error.hint() {
        same = same.with_hint(text(hint));
    }
    if let Some(status) = error.status() {
        same = same.with_status(status);
    }
    if let Some(wait) = error.retry_after() {
        same = same.with_retry_after(wait);
    }
    same
}

impl Client {
    /// Calls an operation and waits for its whole reply. A status other than 2xx is an error, and so is a reply that is not
    /// what the operation announces. Dropping the future cancels the call.
    pub async fn call(&self, op: &Op, args: Args) -> Result<Reply> {
        self.0.metrics.timed(op, self.call_whole(op, args)).await
    }

    async fn call_whole(&self, op: &Op, args: Args) -> Result<Reply> {
        let (checked, flight) = self.prepare(op, &args)?;
        self.within(&flight, async {
            let reply = self.start(op, checked, &flight).await?.whole().await?;
            trace::reply(&reply, &flight.redactor);
            reply.announced(op)?;
            Ok(reply)
        })
        .await
    }

    /// Calls an operation and gives its body out piece by piece: for files of any size. The total timeout ends with the
    /// head of the reply, from there on the idle timeout counts.
    pub async fn open(&self, op: &Op, args: Args) -> Result<ReplyStream> {
        self.0.metrics.timed(op, self.open_stream(op, args)).await
    }

    async fn open_stream(&self, op: &Op, args: Args) -> Result<ReplyStream> {
        let (checked, flight) = self.prepare(op, &args)?;
        self.within(&flight, async {
            let mut reply = self.start(op, checked, &flight).await?;
            trace::head(reply.status, &reply.headers, &flight.redactor);
            let start = reply.peek().await?;
            if is_page_of_a_proxy(media_type(&reply.headers).as_deref(), &start) {
                return Err(unexpected(reply.status, expected(op), "is an HTML page", &start, &flight.redactor));
            }
            Ok(reply)
        })
        .await
    }

    /// Sends a request of [`Client::request`] or [`Client::raw_request`] with the credential added, and reads its whole
    /// reply. Requests to anywhere but below the API's address are refused: they would carry the credential away.
    pub async fn exchange(&self, request: Request<Bytes>) -> Result<Reply> {
        super::raw::below(&self.options().base_url, request.uri())?;
        let repeat = match request.method().as_str() {
            "GET" | "HEAD" => Repeat::Safe,
            "POST" => Repeat::Never,
            _ => Repeat::Idempotent,
        };
        let flight = Flight::new(None, repeat, self.redactor().clone());
        self.within(&flight, async {
            let reply = self.send(request, &flight).await?.whole().await?;
            trace::reply(&reply, &flight.redactor);
            Ok(reply)
        })
        .await
    }

    fn prepare<'a>(&self, op: &'a Op, args: &Args) -> Result<(Checked, Flight<'a>)> {
        let checked = self.check(op, args)?;
        let redactor = self.masks(&checked);
        Ok((checked, Flight::new(Some(op), op.repeat, redactor)))
    }

    /// Checks the arguments. A key given in a wrong place is not shown.
    pub(super) fn check(&self, op: &Op, args: &Args) -> Result<Checked> {
        check::check(op, args).map_err(|e| masked(&e, self.redactor()))
    }

    /// What masks the secrets of this client and of this call, for whoever shows the call.
    pub fn redactor_for(&self, op: &Op, args: &Args) -> Result<Redactor> {
        Ok(self.masks(&self.check(op, args)?))
    }

    pub(super) fn masks(&self, checked: &Checked) -> Redactor {
        checked.secrets().into_iter().fold(self.redactor().clone(), |r, secret| r.with_secret(&secret))
    }

    /// What masks the secrets of this client: its key by value, and every secret field of the catalogue by name.
    pub fn redactor(&self) -> &Redactor {
        self.0.redactor.get_or_init(|| {
            let names = api::ops().flat_map(check::secret_names);
            let names = Redactor::new().with_names(names);
            self.options().credential.iter().flat_map(Credential::secrets).fold(names, |r, s| r.with_secret(&s))
        })
    }

    /// Bounds the whole of a call, and says of what broke off what became of it.
    async fn within<T>(&self, flight: &Flight<'_>, work: impl Future<Output = Result<T>>) -> Result<T> {
        let limit = self.options().timeout;
        let done = tokio::time::timeout(limit, work).await.unwrap_or_else(|_| {
            let e = Error::new(Kind::Timeout, format!("no whole reply within {limit:?}"));
            Err(e.with_hint("try again in a while; a longer timeout may help"))
        });
        done.map_err(|e| flight.settle(e))
    }

    /// Resolves names, sends, and waits for the head of a successful reply.
    async fn start(&self, op: &Op, mut args: Checked, flight: &Flight<'_>) -> Result<ReplyStream> {
        let base = &self.options().base_url;
        let named = args.clone();
        let remembered = self.resolve(&mut args).await?;
        let mut sent = self.send(request::build(base, op, &args)?, flight).await;
        if remembered && sent.as_ref().is_err_and(|e| e.kind() == Kind::NotFound) {
            // The name may belong to another room by now. A 404 did nothing, so one more look is safe.
            self.0.names.forget_all();
            let mut again = named.clone();
            self.resolve(&mut again).await?;
            if again.values != args.values {
                flight.departure.waits();
                sent = self.send(request::build(base, op, &again)?, flight).await;
            }
        }
        let sent = sent.map_err(|e| name_what_is_missing(e, &named));
        if sent.is_ok() && op.resource == "rooms" && op.repeat != Repeat::Safe {
            self.0.names.forget_all();
        }
        sent
    }

    /// Sends one request with the credential, and turns a refusal into its error.
    pub(super) async fn send(&self, mut request: Request<Bytes>, flight: &Flight<'_>) -> Result<ReplyStream> {
        let options = self.options();
        let header = options.credential.as_ref().map(Credential::header).transpose()?;
        let signed = header.is_some();
        if let Some(header) = header {
            request.headers_mut().insert(http::header::AUTHORIZATION, header);
        }
        trace::request(&request, &flight.redactor);
        request.extensions_mut().insert(flight.departure.clone());
        flight.departure.leaves();
        let response = self.0.transport.send(request).await?;
        let mut reply = ReplyStream::new(response, options.idle_timeout, flight.redactor.clone());
        if reply.status.is_success() {
            return Ok(reply);
        }
        // What the status says stands even when its body breaks off.
        let body = reply.read(MAX_REFUSAL).await.unwrap_or_default();
        let (status, headers) = (reply.status, &reply.headers);
        let held = Reply::new(status, headers.clone(), body);
        trace::reply(&held, &flight.redactor);
        Err(refusal(flight.op, signed, status, headers, &held.body, &flight.redactor))
    }
}

#[cfg(test)]
mod tests;
