//! The question, as bytes for a socket.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

static NEXT: AtomicU64 = AtomicU64::new(0);

/// What is asked.
#[derive(Clone, Copy)]
pub(crate) enum Ask {
    /// A room that nobody has asked for.
    Room,
    /// A page nobody has asked for, and of its rooms two fields.
    Page,
}

impl Ask {
    /// A request of the newest revision.
    pub(crate) fn request(self) -> String {
        let next = NEXT.fetch_add(1, Relaxed);
        let (tool, arguments) = match self {
            Self::Room => ("get-room-details", format!(r#"{{"room":"00000000-0000-4000-8000-{next:012}"}}"#)),
            Self::Page => ("list-rooms", format!(r#"{{"limit":50,"offset":{next},"fields":["id","description"]}}"#)),
        };
        let body = format!(
            r#"{{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{{"name":"{tool}","arguments":{arguments},"_meta":{{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{{}}}}}}}}"#
        );
        format!(
            "POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\naccept: application/json, text/event-stream\r\n\
             mcp-protocol-version: 2026-07-28\r\nmcp-method: tools/call\r\nmcp-name: {tool}\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
    }
}
