//! `dsamba token`: join tokens, made by the API or signed here, looked into, and kept fresh.

mod create;
mod deliver;
mod inspect;
mod watch;

pub(super) use create::{OPERATION, create, extend};
pub(super) use inspect::INSPECT;
pub(super) use watch::WATCH;

use crate::cli::context::Context;
use crate::sandbox;
use secrecy::SecretString;

/// The key that signs join tokens, when there is one.
fn signing_key(context: &Context) -> Option<SecretString> {
    if context.config.sandbox.value {
        return Some(SecretString::from(sandbox::SAMPLE_KEY));
    }
    context.config.key.as_ref().map(|k| k.value.clone())
}
