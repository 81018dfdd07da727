//! The client core: an operation and its arguments become a request, and the reply comes back.
//!
//! A call goes down through validation, credentials and the pool to a [`transport::Transport`]; its reply comes up the
//! same way. One layer a file.

pub mod args;
pub mod connection;
pub mod credential;
pub mod reply;
mod request;
pub mod transport;

pub use args::Args;
pub use credential::Credential;
pub use reply::{Reply, Rows};
pub use transport::{Body, Departure, Transport};

use crate::api::Op;
use crate::error::{Error, FieldError, Kind, Result};
use bytes::Bytes;
use futures_util::Stream;
use http_body_util::BodyExt;
use serde_json::Value;
use serde_json::value::RawValue;
use std::sync::Arc;
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
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("base_url", &self.0.options.base_url.as_str()).finish_non_exhaustive()
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
        Self(Arc::new(Inner { options, transport }))
    }

    /// How it is set up.
    pub fn options(&self) -> &Options {
        &self.0.options
    }

    /// The request that this call would send, without its credential: for dry runs and curl lines.
    pub fn request(&self, op: &Op, args: &Args) -> Result<http::Request<Bytes>> {
        request::build(&self.0.options.base_url, op, args)
    }

    /// Calls an operation and waits for its whole reply. A status other than 2xx is an error.
    pub async fn call(&self, op: &Op, args: Args) -> Result<Reply> {
        let request = self.request(op, &args)?;
        self.exchange(request).await
    }

    /// Sends a request with the credential added, and reads its whole reply.
    pub async fn exchange(&self, mut request: http::Request<Bytes>) -> Result<Reply> {
        if let Some(header) = self.0.options.credential.as_ref().and_then(Credential::header) {
            request.headers_mut().insert(http::header::AUTHORIZATION, header);
        }
        let response = self.0.transport.send(request).await?;
        let (head, body) = response.into_parts();
        let body = body.collect().await?.to_bytes();
        if head.status.is_success() {
            return Ok(Reply { status: head.status, headers: head.headers, body });
        }
        Err(refusal(head.status, &body))
    }

    /// The rows of a list, page after page, as they come.
    pub fn pages(&self, op: &'static Op, args: Args) -> impl Stream<Item = Result<Box<RawValue>>> + Send + use<> {
        let client = self.clone();
        let step = move |(args, offset, done): (Args, u64, bool)| {
            let client = client.clone();
            async move {
                if done {
                    return Ok::<_, Error>(None);
                }
                let page = client.call(op, args.clone().with("offset", offset).with("limit", 100)).await?.rows()?;
                let n = page.rows.len() as u64;
                let rows = futures_util::stream::iter(page.rows.into_iter().map(Ok::<_, Error>));
                Ok(Some((rows, (args, offset + n, n < 100))))
            }
        };
        futures_util::TryStreamExt::try_flatten(futures_util::stream::try_unfold((args, 0, false), step))
    }
}

/// The error that a status other than 2xx means, with every field error that its body names.
fn refusal(status: http::StatusCode, body: &[u8]) -> Error {
    let kind = match status.as_u16() {
        401 => Kind::Auth,
        403 => Kind::Forbidden,
        404 => Kind::NotFound,
        408 => Kind::Timeout,
        409 => Kind::Conflict,
        429 => Kind::RateLimited,
        400..=499 => Kind::Invalid,
        500..=599 => Kind::Server,
        _ => Kind::UnexpectedReply,
    };
    let json: Value = serde_json::from_slice(body).unwrap_or(Value::Null);
    let message = json["message"].as_str().unwrap_or_else(|| status.canonical_reason().unwrap_or("the API refused"));
    let mut fields = Vec::new();
    if let Some(errors) = json["errors"].as_object() {
        for (field, messages) in errors {
            for message in messages.as_array().into_iter().flatten().filter_map(Value::as_str) {
                fields.push(FieldError { field: field.clone(), message: message.to_owned() });
            }
        }
    }
    Error::new(kind, message.to_owned()).with_status(status.as_u16()).with_fields(fields)
}
