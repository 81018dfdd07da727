//! Callers who take nothing of their answer don't keep its memory for ever: `connection` bounds that for a connection, `stream` for
//! one answer of the many that share a connection of HTTP/2.

mod connection;
mod stream;

pub(super) use connection::bounded;
pub(super) use stream::{Streams, watched};
