//! What belongs to one call, whatever becomes of it.

use crate::api::{Op, Repeat};
use crate::client::refusal::look;
use crate::client::retry::ATTEMPTS;
use crate::client::transport::Departure;
use crate::error::{Error, FieldError, Kind};
use crate::redact::Redactor;
use tokio::time::Instant;

/// What belongs to one call, whatever becomes of it.
pub(in crate::client) struct Flight<'a> {
    /// The operation; none for a request outside the catalogue.
    pub(in crate::client) op: Option<&'a Op>,
    /// Whether it may be sent again.
    pub(in crate::client) repeat: Repeat,
    /// Masks the secrets of the client and of this call.
    pub(in crate::client) redactor: Redactor,
    /// Whether the attempt under way may have reached the server.
    pub(in crate::client) departure: Departure,
    /// When it must have ended.
    pub(in crate::client) deadline: Instant,
    /// Most times that it is sent.
    pub(in crate::client) attempts: u32,
}

impl<'a> Flight<'a> {
    pub(in crate::client) fn new(op: Option<&'a Op>, repeat: Repeat, redactor: Redactor, deadline: Instant) -> Self {
        let departure = Departure::default();
        departure.waits();
        Self { op, repeat, redactor, departure, deadline, attempts: ATTEMPTS }
    }

    /// The error as the caller sees it. Where a request that may not be repeated may have arrived, nobody knows what became of
    /// it, and that is said.
    pub(in crate::client) fn settle(&self, error: Error) -> Error {
        let unclear = self.repeat == Repeat::Never && self.is_unclear(&error);
        if !unclear && (error.status().is_some() || !matches!(error.kind(), Kind::Network | Kind::Timeout)) {
            return error;
        }
        let error = masked(&error, &self.redactor);
        if unclear {
            return self.unclear(&error);
        }
        let known = error.hint().is_some();
        if known { error } else { error.with_hint(format!("is the network up, and is {} right?", crate::env::API_URL)) }
    }

    /// Whether the request may have been carried out although this came of it.
    fn is_unclear(&self, error: &Error) -> bool {
        match error.status() {
            None => matches!(error.kind(), Kind::Network | Kind::Timeout) && self.departure.may_have_arrived(),
            // It was, and its reply was lost.
            Some(200..=299) => error.retryable(),
            // Whoever asks to come back later says that it did nothing.
            Some(503) => error.retry_after().is_none(),
            // Not supported: nothing was done.
            Some(501 | 505) => false,
            // Not only the API answers so, also a proxy that lost it in the middle of the work.
            Some(status) => status == 408 || status >= 500,
        }
    }

    fn unclear(&self, error: &Error) -> Error {
        let said = error.message();
        let message = match error.status() {
            Some(200..=299) => format!("the request was carried out, but its reply was lost: {said}"),
            _ => format!("{said}; the request may have been carried out, or not"),
        };
        let unknown = Error::new(Kind::UnknownOutcome, message)
            .with_hint(format!("{} before you call again", look(self.op)))
            .with_fields(error.fields().to_vec());
        match error.status() {
            Some(status) => unknown.with_status(status),
            None => unknown,
        }
    }
}

/// The same error without secrets in its words.
pub(super) fn masked(error: &Error, redactor: &Redactor) -> Error {
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
