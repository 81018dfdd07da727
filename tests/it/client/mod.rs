//! The client against the sandbox: in this process, and on a socket over HTTP/1.1 and HTTP/2.

mod faults;
mod lists;
mod replies;

use dsamba::api::{Op, tool};
use dsamba::client::{HttpVersion, Options};
use dsamba::sandbox::{self, ListenOptions, Listening, Sandbox};
use dsamba::{Args, Client};
use std::sync::Arc;

/// An operation by its tool name.
pub(crate) fn op(name: &str) -> &'static Op {
    tool(name).unwrap()
}

/// Arguments from a JSON object.
pub(crate) fn args(value: serde_json::Value) -> Args {
    let serde_json::Value::Object(map) = value else { panic!("an object") };
    map.into()
}

/// A way to the sandbox.
pub(crate) struct Way {
    pub(crate) name: &'static str,
    pub(crate) client: Client,
    _listening: Option<Listening>,
}

/// Every way to this sandbox, with these options beside address and credential.
pub(crate) async fn ways(sandbox: &Sandbox, options: &Options) -> Vec<Way> {
    let mut options = Options { credential: Some(sandbox.credential()), ..options.clone() };
    options.base_url = sandbox.base_url();
    let inside = Client::with_transport(options.clone(), Arc::new(sandbox.clone()));
    let mut ways = vec![Way { name: "in process", client: inside, _listening: None }];
    for (name, http) in [("HTTP/1.1", HttpVersion::Http1), ("HTTP/2", HttpVersion::Http2)] {
        let listening = sandbox::listen(sandbox.clone(), ListenOptions::default()).await.unwrap();
        let options = Options { base_url: listening.url(), http, ..options.clone() };
        ways.push(Way { name, client: Client::new(options).unwrap(), _listening: Some(listening) });
    }
    ways
}
