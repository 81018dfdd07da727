//! Callers who take nothing of their answer don't keep its memory for ever: `connection` bounds that for a connection, `stream` for
//! one answer of the many that share a connection of HTTP/2, `tails` for what is left of it where its stream can't be broken off.

mod connection;
mod stream;
mod tails;

pub(super) use connection::bounded;
pub(super) use stream::{Streams, watched};
pub(super) use tails::Tails;
