//! Which clients are told of changes, over which transport and in which era.

use super::Handler;
use crate::mcp::audit::Entry;
use crate::mcp::resources;
use http::request::Parts;
use rmcp::ErrorData;
use rmcp::ServerHandler as _;
use rmcp::model::{InitializeRequestParams, InitializeResult, SubscriptionFilter};
use rmcp::service::{RequestContext, RoleServer, SubscriptionContext};
use serde_json::json;

/// Whether the request came over HTTP.
fn is_http(context: &RequestContext<RoleServer>) -> bool {
    context.extensions.get::<Parts>().is_some()
}

impl Handler {
    /// The answer to a client of the older era.
    pub(super) fn hello(
        &self,
        request: InitializeRequestParams,
        context: &RequestContext<RoleServer>,
    ) -> Result<InitializeResult, ErrorData> {
        let mut hello = self.negotiate_initialize(&request)?;
        context.peer.set_peer_info(request);
        // Over HTTP there is no stream of this era on which a subscriber could be told of anything.
        if is_http(context)
            && let Some(resources) = &mut hello.capabilities.resources
        {
            resources.subscribe = None;
        }
        Ok(hello)
    }

    /// What of a subscription is accepted.
    pub(super) fn accepts(&self, requested: &SubscriptionFilter) -> SubscriptionFilter {
        let uris = requested.resource_subscriptions.as_deref().unwrap_or_default();
        let accepts = |client| self.0.watches.accepts(client, &self.face().reach, uris, self.1.id());
        let accepted = self.client().map(accepts).unwrap_or_default();
        SubscriptionFilter::builder().resource_subscriptions(accepted).build()
    }

    /// Tells a client of the new era of changes at the addresses that were accepted, until it leaves.
    pub(super) async fn tell_changes(&self, context: &SubscriptionContext) {
        let reach = &self.face().reach;
        for uri in context.accepted().resource_subscriptions.iter().flatten() {
            let mut entry = self.0.audit.begin(self.1.id(), "subscriptions/listen", None);
            entry.about(|subject| resources::subject(reach, uri, subject));
            entry.end("ok", None);
        }
        let listens = async {
            match self.client() {
                Ok(client) => self.0.watches.listen(client, reach, self.1.id(), context).await,
                Err(_) => context.cancelled().await,
            }
        };
        tokio::select! {
            () = listens => {}
            () = self.1.leave().over() => tracing::debug!("a subscription ends: its caller may not call any more"),
            () = self.stopping().cancelled() => {}
        }
    }

    /// Begins to tell a client of the older era of changes at an address.
    pub(super) fn subscribed(&self, uri: &str, context: &RequestContext<RoleServer>) -> Result<(), ErrorData> {
        if is_http(context) {
            let why = "over HTTP a subscription needs the revision of 2026-07-28 (subscriptions/listen)";
            return Err(ErrorData::invalid_request(why, None));
        }
        let reach = self.reached(context)?;
        let mut entry = self.entry("resources/subscribe", context);
        entry.about(|subject| resources::subject(&reach, uri, subject));
        let client = self.client().map_err(|e| ErrorData::internal_error(e.message().to_owned(), None))?;
        let begun = self.0.watches.begin(client, &reach, uri, self.1.id(), context.peer.clone());
        entry.end(if begun { "ok" } else { "refused" }, None);
        if begun {
            return Ok(());
        }
        Err(ErrorData::resource_not_found("no resource of this address changes", Some(json!({"uri": uri}))))
    }

    /// The record of a request in the SDK's form, begun.
    pub(super) fn entry(&self, method: &'static str, context: &RequestContext<RoleServer>) -> Entry {
        let number = self.0.audit.is_on().then(|| context.id.to_string());
        self.0.audit.begin(self.1.id(), method, number.as_deref())
    }
}
