//! What answers requests, from the catalogue: one for all callers, and one for each. `protocol` has the protocol's methods, as rmcp
//! calls them; it does the rest of the protocol, of both eras. `carry` runs the tools, `subscribe` tells of
//! changes.

mod carry;
mod protocol;
mod subscribe;

use super::audit::Audit;
use super::call::Done;
use super::confirm::{Caller, Seals};
#[cfg(feature = "conformance")]
use super::conformance::shown;
use super::face::Face;
use super::narrow;
use super::options::ServeOptions;
use super::principal::Principal;
use super::resources;
use super::scope::Reach;
#[cfg(not(feature = "conformance"))]
use super::tools::shown;
use super::upstream::Lazy;
use crate::client::Client;
use futures_util::FutureExt as _;
use http::HeaderMap;
use http::request::Parts;
use rmcp::model::{
    CacheScope, CallToolResponse, DiscoverResult, ErrorData, Implementation, JsonObject, ListToolsResult, MetaObject,
};
use rmcp::service::{RequestContext, RoleServer};
use rmcp::{ErrorData as McpError, ServerHandler as _};
use std::borrow::Cow;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, OnceLock};
use tokio_util::sync::CancellationToken;

/// How long a client may keep the tool list: it does not change while the server runs, but the next start may differ.
const LIST_TTL_MS: u64 = 300_000;

/// What a client is told of a fault of ours.
const BROKEN: &str = "a fault in dsamba itself broke this call off";

/// Answers the requests of one caller. Cheap to clone; clones share everything, also those for other callers.
#[derive(Clone, Debug)]
pub(super) struct Handler(Arc<Inner>, Principal);

#[derive(Debug)]
struct Inner {
    upstream: Lazy,
    face: Arc<Face>,
    audit: Audit,
    seals: Seals,
    watches: resources::Watches,
    warmed: OnceLock<()>,
    stopping: CancellationToken,
}

impl Handler {
    /// Fails with kind `Usage` where the scope names what nothing has.
    pub(super) fn new(options: &ServeOptions) -> crate::Result<Self> {
        let reach = Reach::with_files(options.surface, &options.scope, options.files_root.is_some())?;
        let inner = Inner {
            upstream: Lazy::new(options.clone())?,
            face: Arc::new(Face::new(reach, options.allow_destructive, options.lockdown)),
            audit: Audit::new(options.audit.as_deref())?,
            seals: Seals::new(),
            watches: resources::Watches::default(),
            warmed: OnceLock::new(),
            stopping: CancellationToken::new(),
        };
        Ok(Self(Arc::new(inner), Principal::local()))
    }

    /// The same server for another caller.
    pub(super) fn of(&self, caller: Principal) -> Self {
        Self(self.0.clone(), caller)
    }

    /// What the server shows to all who have no rights of their own.
    pub(super) fn common(&self) -> &Arc<Face> {
        &self.0.face
    }

    /// What this caller is shown.
    fn face(&self) -> &Face {
        self.1.face().unwrap_or(&self.0.face)
    }

    /// What a request with these headers may reach; it has none over stdio.
    pub(super) fn reach(&self, headers: Option<&HeaderMap>) -> Result<Cow<'_, Reach>, McpError> {
        let wrong = |e: crate::Error| ErrorData::invalid_params(e.message().to_owned(), None);
        narrow::reach(&self.face().reach, headers).map_err(wrong)
    }

    /// What a request with these headers is shown, where that is less than its caller may see.
    pub(super) fn narrowed(&self, headers: &HeaderMap) -> Result<Option<Arc<Face>>, McpError> {
        let face = self.face();
        Ok(match self.reach(Some(headers))? {
            Cow::Borrowed(_) => None,
            Cow::Owned(reach) => Some(Arc::new(Face::new(reach, face.allow_destructive, face.lockdown))),
        })
    }

    /// Cancelled when the server is about to end: what stays is let go.
    pub(super) fn stopping(&self) -> &CancellationToken {
        &self.0.stopping
    }

    /// The same for a request in the SDK's form.
    fn reached(&self, context: &RequestContext<RoleServer>) -> Result<Cow<'_, Reach>, McpError> {
        self.reach(context.extensions.get::<Parts>().map(|head| &head.headers))
    }

    /// What the server says of itself.
    pub(super) fn card(&self) -> DiscoverResult {
        let versions = self.supported_protocol_versions().into_owned();
        DiscoverResult::from_server_info(versions, self.get_info())
            .with_ttl_ms(LIST_TTL_MS)
            .with_cache_scope(self.shared())
    }

    /// The tools within this reach.
    #[allow(clippy::ptr_arg, reason = "whether it is the server's own decides")]
    pub(super) fn list(&self, reach: &Cow<'_, Reach>) -> ListToolsResult {
        let (list, scope) = match reach {
            Cow::Borrowed(_) => (self.face().tools().to_vec(), self.shared()),
            // Another request of the same client may ask for more.
            Cow::Owned(narrow) => (shown(narrow), CacheScope::Private),
        };
        let mut result = ListToolsResult::with_all_items(list).with_ttl_ms(LIST_TTL_MS).with_cache_scope(scope);
        result.meta = Some(meta());
        result
    }

    /// Whether there is a tool of this name within reach.
    pub(super) fn knows(reach: &Reach, name: &str) -> bool {
        reach.shows(name)
    }

    /// Runs a tool for whoever calls. Faults of the call are results; only an unknown tool is an error of the protocol, and a
    /// fault of ours.
    pub(super) async fn tool(
        &self,
        reach: &Reach,
        name: &str,
        arguments: JsonObject,
        caller: &mut Caller<'_>,
    ) -> Result<Done, McpError> {
        let work = AssertUnwindSafe(self.call(reach, name, arguments, caller)).catch_unwind();
        // Without this the client would wait for an answer for ever.
        work.await.unwrap_or_else(|_| Err(ErrorData::internal_error(BROKEN, None)))
    }

    /// Who may be given what this caller was shown: everybody, unless callers are told apart.
    fn shared(&self) -> CacheScope {
        if self.1.is_anybody() { CacheScope::Public } else { CacheScope::Private }
    }

    /// Makes the client now, so that a fault in the options shows at the start.
    pub(super) fn prepare(&self) -> crate::Result<()> {
        self.client().map(drop)
    }

    /// The client behind the tools.
    pub(super) fn client(&self) -> crate::Result<&Client> {
        self.upstream().client()
    }

    /// Who answers this caller's calls.
    fn upstream(&self) -> &Lazy {
        self.1.upstream().unwrap_or(&self.0.upstream)
    }

    /// Whether all calls are made with keys of callers, as the server has none.
    pub(super) fn is_for_tenants_alone(&self) -> bool {
        self.0.upstream.is_for_tenants_alone()
    }

    /// Where calls are recorded.
    pub(super) fn audit(&self) -> &Audit {
        &self.0.audit
    }

    /// Opens connections in the background, once; a client that can't be made tells so at its first call.
    pub(super) fn warm(&self) {
        if self.0.warmed.set(()).is_err() {
            return;
        }
        let handler = self.clone();
        tokio::spawn(async move {
            if let Ok(client) = handler.client()
                && client.options().credential.is_some()
            {
                client.warm();
            }
        });
    }
}

/// The result with who answered.
pub(super) fn told(response: CallToolResponse) -> CallToolResponse {
    match response {
        CallToolResponse::Complete(result) => {
            let mut meta = meta();
            meta.0.extend(result.meta.clone().unwrap_or_default().0);
            result.with_meta(Some(meta)).into()
        }
        CallToolResponse::InputRequired(question) => question.with_meta(meta()).into(),
        other => other,
    }
}

fn shape(method: &str) -> McpError {
    ErrorData::invalid_params(format!("the parameters of {method} have another shape"), None)
}

fn identity() -> Implementation {
    Implementation::new(super::SERVER_NAME, env!("CARGO_PKG_VERSION")).with_title("Digital Samba")
}

/// `_meta` with who answered, as every result of the 2026-07-28 revision carries it.
pub(super) fn meta() -> MetaObject {
    static META: OnceLock<MetaObject> = OnceLock::new();
    META.get_or_init(|| {
        let mut meta = MetaObject::new();
        if let Ok(identity) = serde_json::to_value(identity()) {
            meta.insert("io.modelcontextprotocol/serverInfo".to_owned(), identity);
        }
        meta
    })
    .clone()
}
