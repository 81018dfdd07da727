//! The way a request came.

use super::listen::Place;
use std::net::SocketAddr;
use std::sync::Arc;

/// Where a request came in, and from whom.
#[derive(Clone, Debug)]
pub(super) struct Via {
    /// The place that its connection was taken at.
    pub(super) place: Arc<Place>,
    /// The other end of the connection, over TCP.
    #[allow(dead_code)] // for whoever tells callers apart
    pub(super) peer: Option<SocketAddr>,
    /// Whether it is one connection more than there may be: it gets no more than a refusal, and how the server is.
    pub(super) crowded: bool,
}
