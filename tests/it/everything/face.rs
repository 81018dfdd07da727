//! The two faces that the loop goes through: the binary's command line, and its MCP server over HTTP.

use crate::everything::process::{Running, dsamba, http};
use crate::mcp::fence::bare;
use dsamba::api::{self, Effects, Kind, Op, Place};
use serde_json::{Map, Value, json};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

/// One way to call an operation as a user would.
pub(crate) trait Face {
    /// Calls an operation by its tool name. `Ok` holds the reply (JSON, or text as a JSON string, or null for none).
    fn call(&self, op: &Op, args: &Map<String, Value>) -> Result<Value, String>;
}

/// A face and the list of what was called through it.
pub(crate) struct Loop<'a> {
    face: &'a dyn Face,
    api_url: String,
    key: String,
    called: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Loop<'a> {
    pub(crate) fn new(face: &'a dyn Face, api_url: &str, key: &str) -> Self {
        Self { face, api_url: api_url.to_owned(), key: key.to_owned(), called: RefCell::default() }
    }

    /// Calls an operation, whatever comes.
    pub(crate) fn attempt(&self, tool: &str, args: &Value) -> Result<Value, String> {
        let op = api::tool(tool).unwrap_or_else(|| panic!("no operation has the tool name {tool}"));
        self.called.borrow_mut().insert(op.tool);
        self.face.call(op, args.as_object().expect("arguments are an object"))
    }

    /// Calls an operation that must work.
    pub(crate) fn ok(&self, tool: &str, args: Value) -> Value {
        self.attempt(tool, &args).unwrap_or_else(|e| panic!("{tool} {args} failed: {e}"))
    }

    /// Calls an operation that must be refused, and returns the error's text.
    pub(crate) fn refused(&self, tool: &str, args: Value) -> String {
        match self.attempt(tool, &args) {
            Ok(reply) => panic!("{tool} {args} should have been refused but answered {reply}"),
            Err(e) => e,
        }
    }

    /// Rows of a list.
    pub(crate) fn rows(&self, tool: &str, args: Value) -> Vec<Value> {
        let reply = self.ok(tool, args);
        let rows = reply.get("data").unwrap_or(&reply);
        rows.as_array().unwrap_or_else(|| panic!("{tool} answered no rows: {reply}")).clone()
    }

    /// What the sandbox says of itself: state that no operation shows.
    pub(crate) fn state(&self) -> Value {
        self.control("GET", "/__sandbox/state", "")
    }

    /// A control request to the sandbox.
    pub(crate) fn control(&self, method: &str, path: &str, body: &str) -> Value {
        let base = self.api_url.trim_end_matches("/api/v1");
        let auth = format!("authorization: Bearer {}\r\n", self.key);
        let (status, text) = http(method, &format!("{base}{path}"), &auth, body);
        assert!((200..300).contains(&status), "{method} {path} answered {status}: {text}");
        serde_json::from_str(&text).unwrap_or(Value::Null)
    }

    /// The operations that were never called.
    pub(crate) fn missing(&self) -> Vec<&'static str> {
        let called = self.called.borrow();
        api::ops().map(|o| o.tool).filter(|t| !called.contains(t)).collect()
    }
}

/// `dsamba RESOURCE VERB …`, one process a call.
pub(crate) struct CommandLine {
    pub(crate) api_url: String,
    pub(crate) key: String,
    pub(crate) home: std::path::PathBuf,
}

impl Face for CommandLine {
    fn call(&self, op: &Op, args: &Map<String, Value>) -> Result<Value, String> {
        let mut command = dsamba(&self.home, &self.key);
        command.env("DIGITAL_SAMBA_API_URL", &self.api_url).args([op.resource, op.verb, "-o", "json"]);
        if op.effects.has(Effects::DESTROY) || op.effects.has(Effects::DISRUPT) {
            command.arg("--yes");
        }
        let mut positionals = Vec::new();
        for param in op.path_params() {
            positionals.push(args.get(param.arg).and_then(Value::as_str).unwrap_or_default().to_owned());
        }
        for (name, value) in args {
            let param = op.param(name).unwrap_or_else(|| panic!("{} has no argument {name}", op.tool));
            match param.place {
                Place::Path => {}
                Place::WholeBody => {
                    command.arg("--body").arg(value.to_string());
                }
                // The command line takes the content of a file from a file.
                _ if param.kind == Kind::File => {
                    let path = self.home.join("upload.csv");
                    std::fs::write(&path, value.as_str().unwrap_or_default()).expect("a file");
                    command.arg(format!("--{}", param.flag())).arg(path);
                }
                _ => {
                    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    command.arg(format!("--{}={text}", param.flag()));
                }
            }
        }
        let output = command.arg("--").args(positionals).output().expect("the binary runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!errors.contains("panicked"), "{}: {errors}", op.tool);
        if output.status.success() {
            return Ok(serde_json::from_str(&text).unwrap_or(if text.is_empty() {
                Value::Null
            } else {
                Value::String(text)
            }));
        }
        Err(format!("exit {:?}: {errors}", output.status.code()))
    }
}

/// `dsamba serve --http`, one `tools/call` a call.
pub(crate) struct Mcp {
    pub(crate) url: String,
    pub(crate) next_id: Cell<u64>,
    pub(crate) _server: Running,
}

impl Mcp {
    /// One JSON-RPC request; the reply's `result`, or the error.
    pub(crate) fn request(&self, method: &str, params: Value) -> Result<Value, String> {
        let id = self.next_id.get();
        self.next_id.set(id + 1);
        let body = json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}).to_string();
        let headers = "accept: application/json, text/event-stream\r\ncontent-type: application/json\r\n\
                       mcp-protocol-version: 2025-11-25\r\n";
        let (status, text) = http("POST", &self.url, headers, &body);
        let reply: Value = serde_json::from_str(&text).map_err(|e| format!("{status}: {e}: {text}"))?;
        match reply.get("result") {
            Some(result) => Ok(result.clone()),
            None => Err(reply["error"].to_string()),
        }
    }
}

impl Face for Mcp {
    fn call(&self, op: &Op, args: &Map<String, Value>) -> Result<Value, String> {
        let result = self.request("tools/call", json!({"name": op.tool, "arguments": args}))?;
        let text = result["content"][0]["text"].as_str().unwrap_or_default().to_owned();
        if result["isError"] == true {
            return Err(text);
        }
        // What people wrote is fenced over MCP; what it says is the same.
        let structured = result.get("structuredContent").cloned().map(bare);
        Ok(structured.unwrap_or_else(|| serde_json::from_str(&text).unwrap_or(Value::String(text))))
    }
}
