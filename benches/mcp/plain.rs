//! The SDK as one would take it at first: a bare server with a reply from memory, and the plainest one that asks the API
//! through reqwest.

use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, ListToolsResult, PaginatedRequestParams,
    ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::{RequestContext, RoleServer};
use rmcp::transport::streamable_http_server::session::never::NeverSessionManager;
use rmcp::transport::streamable_http_server::{StreamableHttpServerConfig, StreamableHttpService};
use rmcp::{ErrorData, ServerHandler};
use std::sync::Arc;
use tokio::net::TcpListener;

#[derive(Clone)]
struct Plain {
    tools: Vec<Tool>,
    /// Where the rooms are; none answers from memory.
    rooms: Option<String>,
    http: reqwest::Client,
}

impl ServerHandler for Plain {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(self.tools.clone()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let Some(rooms) = &self.rooms else {
            return Ok(CallToolResult::success(vec![ContentBlock::text("a room")]).into());
        };
        let arguments = request.arguments.unwrap_or_default();
        let url = match arguments.get("room").and_then(|r| r.as_str()) {
            Some(room) => format!("{rooms}/{room}"),
            None => format!("{rooms}?limit=100"),
        };
        let asked = self.http.get(url).bearer_auth("bench").header("accept", "application/json").send().await;
        let body = asked.unwrap().bytes().await.unwrap();
        Ok(CallToolResult::structured(serde_json::from_slice(&body).unwrap()).into())
    }
}

/// Serves until it is ended. `upstream` is `ADDRESS/WAIT`. reqwest takes HTTP/1.1 there, with as many connections as it likes.
pub(crate) fn serve(upstream: Option<&str>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    // reqwest makes a TLS client at its start, used or not.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder().tcp_nodelay(true).no_proxy().build().unwrap();
    let rooms = upstream.map(|place| format!("http://{place}/api/v1/rooms"));
    let tools = dsamba::mcp::tools(dsamba::mcp::Surface::default(), &dsamba::mcp::Scope::default()).unwrap();
    let handler = Plain { tools, rooms, http };
    runtime.block_on(async {
        let config = StreamableHttpServerConfig::default().with_legacy_session_mode(false).with_json_response(true);
        let service =
            StreamableHttpService::new(move || Ok(handler.clone()), Arc::<NeverSessionManager>::default(), config);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("{}", listener.local_addr().unwrap());
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            stream.set_nodelay(true).unwrap();
            let service = TowerToHyperService::new(service.clone());
            tokio::spawn(async move {
                let _ = Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service).await;
            });
        }
    });
}
