//! What goes wrong in a conversation over MCP, as one of our errors: its kind, and what to do about it.

use crate::error::{Error, FieldError, Kind};
use rmcp::model::{CallToolResult, ErrorCode, ErrorData};
use rmcp::service::{ClientInitializeError, ServiceError};
use rmcp::transport::streamable_http_client::{HttpStatusError, StreamableHttpError};
use serde_json::Value;
use std::error::Error as StdError;
use std::time::Duration;

/// A server that could not be spoken to. `server` is what it is called, `remote` whether it is at an address.
pub(super) fn of_start(error: &ClientInitializeError, server: &str, remote: bool) -> Error {
    if error.is_authorization_required() {
        return unknown_caller(server);
    }
    match error {
        // It may end before our first words or after them.
        ClientInitializeError::TransportError { error, .. } if !remote && is_broken_pipe(error.error.as_ref()) => {
            ended(server)
        }
        ClientInitializeError::TransportError { error, .. } => of_transport(error.error.as_ref(), server),
        ClientInitializeError::LegacyFallbackFailed { fallback, .. } => of_start(fallback, server, remote),
        ClientInitializeError::JsonRpcError(data) => {
            Error::new(Kind::UnexpectedReply, format!("{server} refused to begin: {}", data.message))
        }
        ClientInitializeError::NoCompatibleProtocolVersion { server_supported, .. } => {
            let known: Vec<_> = server_supported.iter().map(ToString::to_string).collect();
            Error::usage(format!("{server} does not speak this revision"))
                .with_hint(format!("it speaks {}", known.join(", ")))
        }
        ClientInitializeError::ConnectionClosed(_) if !remote => ended(server),
        other => Error::new(Kind::UnexpectedReply, format!("{server} did not begin as MCP servers do: {other}")),
    }
}

/// A program that is gone before it has answered.
fn ended(server: &str) -> Error {
    Error::new(Kind::Failed, format!("{server} ended before it answered"))
        .with_hint("what it printed on stderr says why; it must speak MCP on stdin and stdout")
}

fn is_broken_pipe(error: &(dyn StdError + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.downcast_ref::<std::io::Error>().is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe) {
            return true;
        }
        cause = error.source();
    }
    false
}

/// A request that failed.
pub(super) fn of_request(error: &ServiceError, server: &str) -> Error {
    if error.is_authorization_required() {
        return unknown_caller(server);
    }
    match error {
        ServiceError::McpError(data) => of_data(data),
        ServiceError::TransportSend(error) => of_transport(error.error.as_ref(), server),
        ServiceError::TransportClosed => Error::new(Kind::Network, format!("{server} went away before it answered")),
        ServiceError::InputRequiredRoundsExceeded { max_rounds } => {
            Error::new(Kind::UnexpectedReply, format!("{server} still asks after {max_rounds} answers"))
        }
        other => Error::new(Kind::UnexpectedReply, format!("{server} answered otherwise than MCP servers do: {other}")),
    }
}

/// Nothing came for too long.
pub(super) fn silent(server: &str, waited: Duration) -> Error {
    Error::new(Kind::Timeout, format!("{server} said nothing for {} s", waited.as_secs()))
        .with_hint("--timeout waits longer")
}

fn unknown_caller(server: &str) -> Error {
    Error::new(Kind::Auth, format!("{server} does not let us in")).with_hint(format!(
        "name the file of its bearer with --bearer-file, or for a server on this machine set {}",
        crate::env::AUTH_TOKEN
    ))
}

/// An error of the protocol itself.
fn of_data(data: &ErrorData) -> Error {
    let message = data.message.to_string();
    if data.code == ErrorCode::INVALID_PARAMS && message.starts_with("unknown tool") {
        return Error::new(Kind::NotFound, message).with_hint("list them with `dsamba mcp tools`");
    }
    Error::new(Kind::Invalid, format!("{message} (JSON-RPC error {})", data.code.0))
}

/// A connection that failed: the kind is that of the cause nearest to the network.
fn of_transport(error: &(dyn StdError + 'static), server: &str) -> Error {
    let mut cause = Some(error);
    let mut deepest = error.to_string();
    while let Some(current) = cause {
        if let Some(http) = current.downcast_ref::<HttpStatusError>() {
            let kind = if http.status == 429 { Kind::RateLimited } else { Kind::Server };
            let wait = http.retry_after.as_deref().and_then(|t| t.trim().parse().ok()).map(Duration::from_secs);
            let error = Error::new(kind, format!("{server} answered HTTP {}", http.status)).with_status(http.status);
            return if let Some(wait) = wait { error.with_retry_after(wait) } else { error };
        }
        if let Some(StreamableHttpError::UnexpectedServerResponse(text)) =
            current.downcast_ref::<StreamableHttpError<reqwest::Error>>()
        {
            return of_answer(text, server);
        }
        deepest = current.to_string();
        cause = current.source();
    }
    Error::new(Kind::Network, format!("cannot talk to {server}: {deepest}"))
        .with_hint("is it running, and is the address what `dsamba serve --http` printed?")
}

/// An answer that is none of the protocol: it begins with its status.
fn of_answer(text: &str, server: &str) -> Error {
    let status = text.strip_prefix("HTTP ").and_then(|rest| rest.get(..3)).and_then(|code| code.parse().ok());
    match status {
        Some(401) => unknown_caller(server),
        Some(403) => Error::new(Kind::Forbidden, format!("{server} does not let us do this: {text}")).with_status(403),
        Some(status) => Error::new(Kind::UnexpectedReply, format!("{server} answered {text}")).with_status(status),
        None => Error::new(Kind::UnexpectedReply, format!("{server} answered otherwise than MCP servers do: {text}")),
    }
}

/// The error in a result that says it is one: as our own servers tell it, or its text alone.
pub(super) fn of_result(result: &CallToolResult, text: &str) -> Error {
    let told = result.structured_content.as_ref().map_or(&Value::Null, |v| &v["error"]);
    let kind = told["code"].as_str().and_then(|code| Kind::ALL.into_iter().find(|k| k.code() == code));
    let (Some(kind), Some(message)) = (kind, told["message"].as_str()) else {
        let text = if text.trim().is_empty() { "the tool failed and does not say why" } else { text.trim() };
        return Error::new(Kind::Failed, text);
    };
    let mut error = Error::new(kind, message).with_fields(fields(&told["fields"]));
    if let Some(status) = told["status"].as_u64().and_then(|s| u16::try_from(s).ok()) {
        error = error.with_status(status);
    }
    if let Some(hint) = told["hint"].as_str() {
        error = error.with_hint(hint);
    }
    error
}

/// `{"field": ["what is wrong", …]}`.
fn fields(told: &Value) -> Vec<FieldError> {
    let all = told.as_object().into_iter().flatten();
    all.flat_map(|(field, messages)| {
        let messages = messages.as_array().into_iter().flatten().filter_map(Value::as_str);
        messages.map(|message| FieldError { field: field.clone(), message: message.to_owned() })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_error_of_our_servers_keeps_its_kind_status_fields_and_hint() {
        let ours = json!({"error": {"code": "invalid", "message": "no", "hint": "do so", "status": 422,
            "fields": {"privacy": ["unknown", "too long"]}}});
        let error = of_result(&CallToolResult::structured_error(ours), "text");
        assert_eq!((error.kind(), error.message(), error.hint()), (Kind::Invalid, "no", Some("do so")));
        assert_eq!((error.status(), error.exit_code()), (Some(422), 1));
        assert_eq!(error.to_json()["error"]["fields"]["privacy"], json!(["unknown", "too long"]));
    }

    #[test]
    fn an_error_of_other_servers_is_its_text() {
        let theirs = CallToolResult::structured_error(json!({"error": {"code": "E_42", "message": "x"}}));
        assert_eq!(of_result(&theirs, " went wrong\n").message(), "went wrong");
        let silent = CallToolResult::error(Vec::new());
        assert!(of_result(&silent, "").message().contains("does not say why"));
    }

    #[test]
    fn an_unknown_tool_is_not_found_and_other_faults_of_the_protocol_are_invalid() {
        let error = |text: &str| of_data(&ErrorData::invalid_params(text.to_owned(), None));
        assert_eq!(error("unknown tool: x").kind(), Kind::NotFound);
        assert_eq!((error("shape").kind(), error("shape").message()), (Kind::Invalid, "shape (JSON-RPC error -32602)"));
    }

    #[test]
    fn a_server_that_is_too_busy_says_when_to_come_back() {
        let error = of_transport(&HttpStatusError::new(429, Some("7".to_owned())), "the server");
        assert_eq!((error.kind(), error.retry_after()), (Kind::RateLimited, Some(Duration::from_secs(7))));
        assert_eq!(of_transport(&HttpStatusError::new(503, None), "s").exit_code(), 5);
    }

    #[test]
    fn a_program_that_is_gone_is_told_so_whenever_it_went() {
        assert!(is_broken_pipe(&std::io::Error::from(std::io::ErrorKind::BrokenPipe)));
        assert!(!is_broken_pipe(&std::io::Error::from(std::io::ErrorKind::ConnectionReset)));
    }
}
