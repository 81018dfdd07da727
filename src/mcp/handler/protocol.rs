//! The protocol's methods, each in the SDK's form.

use super::super::audit::Subject;
use super::super::complete;
use super::super::confirm::Caller;
#[cfg(feature = "conformance")]
use super::super::conformance;
use super::super::overload;
use super::super::prompts;
use super::super::resources;
use super::{Handler, LIST_TTL_MS, identity, meta, shape, told};
use crate::error::Kind;
use rmcp::model::{
    CacheScope, CallToolRequestParams, CallToolResponse, CompleteRequestParams, CompleteResult, CustomRequest,
    CustomResult, DiscoverResult, ErrorCode, ErrorData, GetPromptRequestParams, GetPromptResponse,
    InitializeRequestParams, InitializeResult, ListPromptsResult, ListResourceTemplatesResult, ListResourcesResult,
    ListToolsResult, PaginatedRequestParams, ProtocolVersion, ReadResourceRequestParams, ReadResourceResponse,
    ServerCapabilities, ServerConfig, SubscribeRequestParams, SubscriptionFilter, UnsubscribeRequestParams,
};
use rmcp::service::{NotificationContext, RequestContext, RoleServer, SubscriptionContext};
use rmcp::{ErrorData as McpError, ServerHandler};

impl ServerHandler for Handler {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder()
            .enable_completions()
            .enable_prompts()
            .enable_resources()
            .enable_resources_subscribe()
            .enable_tools();
        ServerConfig::new(capabilities.build())
            .with_protocol_version(ProtocolVersion::LATEST_WITH_INITIALIZE)
            .with_server_info(identity())
            .with_instructions(self.face().instructions.clone())
    }

    async fn initialize(
        &self,
        request: InitializeRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<InitializeResult, McpError> {
        self.hello(request, &context)
    }

    async fn discover(&self, _: RequestContext<RoleServer>) -> Result<DiscoverResult, McpError> {
        Ok(self.card())
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, McpError> {
        // Over stdio this is the sign that a client has come to stay: one that only probes does not ask for the tools.
        self.warm();
        Ok(self.list(&self.reached(&context)?))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, McpError> {
        #[cfg(feature = "conformance")]
        if let Some(row) = conformance::tool(&request.name) {
            return conformance::call(row, request, &context, &self.0.seals).await.map(told);
        }
        let reach = self.reached(&context)?;
        let mut caller = Caller::of(self.1.id(), &context, self.stopping());
        caller.request = self.0.audit.is_on().then(|| context.id.to_string());
        caller.state = request.request_state;
        caller.answers = request.input_responses;
        let progress = caller.progress.clone();
        let work = self.tool(&reach, &request.name, request.arguments.unwrap_or_default(), &mut caller);
        let work = progress.during(Box::pin(work));
        tokio::select! {
            // Dropping the work drops the call to the API with it. Nobody reads this answer.
            () = context.ct.cancelled() => Err(ErrorData::internal_error("cancelled", None)),
            done = work => {
                if let Some(wait) = caller.overload
                    && overload::Overload::tells(&context, wait)
                {
                    return Err(overload::error(wait));
                }
                Ok(told(done?.response()))
            }
        }
    }

    async fn list_resources(
        &self,
        _: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, McpError> {
        let list = resources::list(&*self.reached(&context)?);
        #[cfg(feature = "conformance")]
        let list = list.into_iter().chain(conformance::resources()).collect();
        let result = ListResourcesResult::with_all_items(list).with_ttl_ms(LIST_TTL_MS);
        let mut result = result.with_cache_scope(CacheScope::Private);
        result.meta = Some(meta());
        Ok(result)
    }

    async fn list_resource_templates(
        &self,
        _: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, McpError> {
        let list = resources::templates(&*self.reached(&context)?);
        #[cfg(feature = "conformance")]
        let list = list.into_iter().chain(conformance::templates()).collect();
        let result = ListResourceTemplatesResult::with_all_items(list).with_ttl_ms(LIST_TTL_MS);
        let mut result = result.with_cache_scope(CacheScope::Private);
        result.meta = Some(meta());
        Ok(result)
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, McpError> {
        #[cfg(feature = "conformance")]
        if let Some(result) = conformance::resource(&request.uri) {
            return Ok(result.into());
        }
        let reach = self.reached(&context)?;
        let mut entry = self.entry("resources/read", &context);
        entry.about(|subject| resources::subject(&reach, &request.uri, subject));
        let read = resources::read(self.client(), &reach, &request.uri, self.1.id(), self.0.upstream.view());
        tokio::select! {
            () = context.ct.cancelled() => Err(ErrorData::internal_error("cancelled", None)),
            result = read => {
                let full = result.as_ref().err().and_then(overload::told);
                full.map(|wait| overload::Overload::tells(&context, wait));
                let outcome = if result.is_ok() { "ok" } else { "failed" };
                entry.end(outcome, full.map(|_| Kind::Overloaded.code()));
                result.map(Into::into)
            }
        }
    }

    #[cfg(feature = "conformance")]
    fn get_tool(&self, name: &str) -> Option<rmcp::model::Tool> {
        conformance::tools().find(|tool| tool.name == name)
    }

    async fn list_prompts(
        &self,
        _: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListPromptsResult, McpError> {
        let list = prompts::list(&*self.reached(&context)?);
        #[cfg(feature = "conformance")]
        let list = list.into_iter().chain(conformance::prompts()).collect();
        let result = ListPromptsResult::with_all_items(list).with_ttl_ms(LIST_TTL_MS);
        let mut result = result.with_cache_scope(CacheScope::Private);
        result.meta = Some(meta());
        Ok(result)
    }

    async fn get_prompt(
        &self,
        request: GetPromptRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<GetPromptResponse, McpError> {
        #[cfg(feature = "conformance")]
        if let Some(answer) = conformance::prompt(&request, &context, &self.0.seals).await {
            return answer;
        }
        let reach = self.reached(&context)?;
        let mut entry = self.entry("prompts/get", &context);
        entry.about(|subject| *subject = Subject::prompt(&request.name));
        let got = prompts::get(&reach, &request.name, request.arguments.as_ref());
        entry.end(if got.is_ok() { "ok" } else { "refused" }, None);
        let mut result = got?;
        result.meta = Some(meta());
        Ok(result.into())
    }

    async fn complete(
        &self,
        request: CompleteRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CompleteResult, McpError> {
        #[cfg(feature = "conformance")]
        if let Some(info) = conformance::complete(&request) {
            return Ok(CompleteResult::new(info));
        }
        let reach = self.reached(&context)?;
        let entry = self.entry("completion/complete", &context);
        let done = complete::complete(self.client(), &reach, &request).await;
        entry.end(if done.is_ok() { "ok" } else { "failed" }, None);
        let mut result = done?;
        result.meta = Some(meta());
        Ok(result)
    }

    fn accepted_subscription_filter(&self, requested: &SubscriptionFilter) -> Option<SubscriptionFilter> {
        Some(self.accepts(requested))
    }

    async fn listen(&self, context: SubscriptionContext) -> Result<(), McpError> {
        self.tell_changes(&context).await;
        Ok(())
    }

    #[allow(deprecated)] // for clients of the older revisions, which know nothing else
    async fn subscribe(
        &self,
        request: SubscribeRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<(), McpError> {
        #[cfg(feature = "conformance")]
        if conformance::resource(&request.uri).is_some() {
            // It never changes, so there is never anything to tell.
            return Ok(());
        }
        self.subscribed(&request.uri, &context)
    }

    #[allow(deprecated)]
    async fn unsubscribe(
        &self,
        request: UnsubscribeRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<(), McpError> {
        self.0.watches.end(&request.uri);
        Ok(())
    }

    async fn on_custom_request(
        &self,
        request: CustomRequest,
        context: RequestContext<RoleServer>,
    ) -> Result<CustomResult, McpError> {
        // A method that is known and lands here had parameters of another shape. The handshake went with its era.
        let modern = context.meta.protocol_version().is_some_and(|v| !v.has_initialize());
        Err(match request.method.as_str() {
            "tools/call"
            | "tools/list"
            | "server/discover"
            | "resources/read"
            | "resources/list"
            | "resources/templates/list"
            | "prompts/get"
            | "prompts/list"
            | "completion/complete"
            | "subscriptions/listen" => shape(&request.method),
            "initialize" | "ping" if !modern => shape(&request.method),
            _ => ErrorData::new(ErrorCode::METHOD_NOT_FOUND, request.method, None),
        })
    }

    async fn on_initialized(&self, _: NotificationContext<RoleServer>) {}
}
