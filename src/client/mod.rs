//! The client core: an operation and its arguments become a request, and the reply comes back.
//!
//! A call goes down through the check of its arguments, the look-up of names, the credential and the pool to a
//! [`transport::Transport`]; its reply comes up the same way, within the call's time. One layer a file. What the API *is*
//! stands in [`crate::api`], not here.

pub mod args;
mod call;
mod check;
pub mod connection;
pub mod credential;
mod curl;
mod multipart;
pub mod pages;
mod raw;
mod refusal;
pub mod reply;
mod request;
mod resolve;
pub mod stream;
pub mod trace;
pub mod transport;

pub use args::Args;
pub use connection::{HttpVersion, Proxy};
pub use credential::Credential;
pub use pages::Pages;
pub use reply::{Reply, Rows};
pub use stream::ReplyStream;
pub use transport::{Body, Departure, Transport};

use crate::api::Op;
use crate::error::Result;
use crate::redact::Redactor;
use bytes::Bytes;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use url::Url;

/// The API's address unless told otherwise.
pub const DEFAULT_URL: &str = "https://api.digitalsamba.com/api/v1";

/// How a [`Client`] is set up.
#[derive(Clone, Debug)]
pub struct Options {
    /// The API's address, with `/api/v1`.
    pub base_url: Url,
    /// Who calls; without one the API will refuse.
    pub credential: Option<Credential>,
    /// Most connections to the API host; a hard cap.
    pub pool_size: usize,
    /// Which HTTP to speak.
    pub http: HttpVersion,
    /// Certificates (PEM) to trust in place of the system's.
    pub ca_file: Option<std::path::PathBuf>,
    /// The proxy on the way to the API; [`Proxy::from_env`] reads the usual variables.
    pub proxy: Proxy,
    /// Longest that opening a connection may take; the transport keeps it.
    pub connect_timeout: Duration,
    /// Longest that a call may take in all: waiting for a connection, sending, and the whole reply.
    pub timeout: Duration,
    /// Longest that a reply's body may stand still.
    pub idle_timeout: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            base_url: Url::parse(DEFAULT_URL).expect("a constant"),
            credential: None,
            pool_size: 5,
            http: HttpVersion::Auto,
            ca_file: None,
            proxy: Proxy::none(),
            connect_timeout: Duration::from_secs(5),
            timeout: Duration::from_secs(30),
            idle_timeout: Duration::from_secs(15),
        }
    }
}

/// Calls operations of the API. Cheap to clone; clones share connections.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    options: Options,
    transport: Arc<dyn Transport>,
    redactor: OnceLock<Redactor>,
    names: resolve::Names,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &request::base(&self.0.options.base_url).as_str())
            .finish_non_exhaustive()
    }
}

impl Client {
    /// A client of the API over the network. Opens nothing yet.
    pub fn new(options: Options) -> Result<Self> {
        let transport = Arc::new(connection::Pool::new(&options)?);
        Ok(Self::with_transport(options, transport))
    }

    /// A client over any transport: the sandbox in this process, or a test's.
    pub fn with_transport(options: Options, transport: Arc<dyn Transport>) -> Self {
        let (redactor, names) = Default::default();
        Self(Arc::new(Inner { options, transport, redactor, names }))
    }

    /// How it is set up.
    pub fn options(&self) -> &Options {
        &self.0.options
    }

    /// The request that this call would send, without its credential: for dry runs. A friendly URL stays as given where the
    /// API takes only a UUID: nothing is sent to look it up.
    pub fn request(&self, op: &Op, args: &Args) -> Result<http::Request<Bytes>> {
        request::build(&self.0.options.base_url, op, &self.check(op, args)?)
    }
}

#[cfg(test)]
mod testing;
