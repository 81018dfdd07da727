//! Connection management switched off: each call opens a connection of its own, which is closed after the reply.

use super::connect::Connector;
use super::failure;
use super::held::{Held, Hold};
use super::lane::Unanswered;
use crate::client::Options;
use crate::client::transport::{Body, Departure, Sending, Transport};
use crate::error::Result;
use bytes::Bytes;
use http::{Request, Response};

/// One connection a call, as many as there are calls.
pub struct Plain {
    connector: Connector,
}

impl std::fmt::Debug for Plain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Plain").field("host", self.connector.host()).finish_non_exhaustive()
    }
}

impl Plain {
    /// Calls to the host of `base_url`. Opens nothing and reads no file yet.
    pub fn new(options: &Options) -> Result<Self> {
        Ok(Self { connector: Connector::new(options)? })
    }

    async fn exchange(&self, mut request: Request<Bytes>, departure: &Departure) -> Result<Response<Body>> {
        self.connector.owns(request.uri())?;
        self.connector.address(&mut request);
        departure.waits();
        let mut link = self.connector.open(None).await?.drive();
        departure.leaves();
        let host = self.connector.host();
        match link.send(&mut Some(request), self.connector.form()).await {
            Ok(response) => Ok(response.map(|body| Held::boxed(body, Hold::Own(link), host))),
            Err(Unanswered::Broken(error)) => Err(failure::broken(host, &error)),
            Err(Unanswered::Unsent) => {
                departure.waits();
                Err(failure::keeps_closing(host))
            }
        }
    }
}

impl Transport for Plain {
    fn send<'a>(&'a self, request: Request<Bytes>, departure: &'a Departure) -> Sending<'a> {
        Box::pin(self.exchange(request, departure))
    }
}
