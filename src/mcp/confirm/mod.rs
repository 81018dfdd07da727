//! A person's consent to what removes data or interrupts people: asked through the client, never taken from the model.
//!
//! `ladder` decides how this caller can be asked, `form` is what is asked, `seal` keeps an open question with the client
//! in a form that nobody can alter, lend or use twice.

mod form;
mod ladder;
mod seal;

pub(super) use form::{Hit, clean};
pub(super) use ladder::{Caller, Consent, Verdict};
#[cfg(feature = "conformance")]
pub(super) use seal::About;
pub(super) use seal::Seals;
