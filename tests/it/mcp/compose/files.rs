//! `upload-library-file` and `download-library-file`: over stdio, below a root, and nowhere else.

use super::super::stdio::{Pipe, open_with};
use super::{World, json};
use bytes::Bytes;
use dsamba::client::transport::{Departure, Sending, Transport};
use dsamba::mcp::Upstream;
use dsamba::sandbox::{ListenOptions, Origin, Sandbox, listen};
use dsamba::{Client, ServeOptions, client, sandbox, serve};
use serde_json::Value;
use std::path::Path;
use std::sync::Arc;

const BYTES: &[u8] = b"\x89PNG\r\n\x1a\n\0\xff not really";

struct Desk {
    pipe: Pipe,
    next: u32,
}

impl Desk {
    async fn new(options: ServeOptions, root: &Path) -> Self {
        let mut pipe = open_with(ServeOptions { files_root: Some(root.to_owned()), ..options });
        let hello =
            json!({"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}});
        pipe.ask(1, "initialize", hello).await;
        pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
        Self { pipe, next: 2 }
    }

    async fn call(&mut self, name: &str, arguments: Value) -> Value {
        self.next += 1;
        let params = json!({"name": name, "arguments": arguments});
        self.pipe.ask(self.next, "tools/call", params).await["result"].clone()
    }

    async fn ok(&mut self, name: &str, arguments: Value) -> Value {
        let result = self.call(name, arguments).await;
        assert_eq!(result["isError"], false, "{name}: {result}");
        result["structuredContent"].clone()
    }

    async fn library(&mut self) -> Value {
        self.ok("call-read", json!({"operation": "list-libraries"})).await["data"][0]["id"].clone()
    }
}

fn why(result: &Value) -> &str {
    assert_eq!(result["isError"], true, "{result}");
    result["content"][0]["text"].as_str().unwrap()
}

#[tokio::test]
async fn bytes_go_up_and_come_down_and_nothing_is_written_over() {
    let (world, root) = (World::new().await, tempfile::tempdir().unwrap());
    std::fs::create_dir(root.path().join("slides")).unwrap();
    std::fs::write(root.path().join("slides/cat.png"), BYTES).unwrap();
    let mut desk = Desk::new(world.options.clone(), root.path()).await;
    let library = desk.library().await;
    std::fs::write(root.path().join("5"), BYTES).unwrap();
    let sent = desk.ok("upload-library-file", json!({"library": library, "path": 5, "name": 77})).await;
    assert_eq!(sent["name"], "77", "numbers where texts go are texts");
    let sent = desk.ok("upload-library-file", json!({"library": library, "path": "slides/cat.png"})).await;
    assert_eq!((&sent["name"], &sent["bytes"]), (&json!("cat.png"), &json!(BYTES.len())));
    assert_eq!(sent["file"]["status"], "completed", "{sent}");
    assert!(!sent.to_string().contains("token"), "{sent}");
    let get = json!({"library": library, "file": sent["file_id"], "path": "slides/back.png"});
    let got = desk.ok("download-library-file", get.clone()).await;
    assert_eq!((&got["bytes"], &got["pages"]), (&json!(BYTES.len()), &json!(1)));
    assert_eq!(std::fs::read(root.path().join("slides/back.png")).unwrap(), BYTES);
    std::fs::write(root.path().join("slides/back.png"), "mine").unwrap();
    assert!(why(&desk.call("download-library-file", get).await).contains("not written over"));
    assert_eq!(std::fs::read(root.path().join("slides/back.png")).unwrap(), b"mine");
    let beyond = json!({"library": library, "file": sent["file_id"], "path": "other.png", "page": 7});
    assert!(why(&desk.call("download-library-file", beyond).await).contains("no page 7"));
    assert!(!root.path().join("other.png").exists());
    desk.pipe.end().await;
}

#[tokio::test]
async fn nothing_outside_the_root_is_read_or_written() {
    let (world, dir) = (World::new().await, tempfile::tempdir().unwrap());
    let root = dir.path().join("root");
    std::fs::create_dir(&root).unwrap();
    std::fs::write(dir.path().join("secret.txt"), "secret").unwrap();
    std::os::unix::fs::symlink(dir.path().join("secret.txt"), root.join("link.txt")).unwrap();
    std::os::unix::fs::symlink(dir.path(), root.join("up")).unwrap();
    std::os::unix::fs::symlink("../new.txt", root.join("dangling.txt")).unwrap();
    let mut desk = Desk::new(world.options.clone(), &root).await;
    let library = desk.library().await;
    let absolute = dir.path().join("secret.txt").to_str().unwrap().to_owned();
    for path in ["link.txt", "up/secret.txt", "../secret.txt", "./../secret.txt", &absolute, "up", "no-such.txt"] {
        why(&desk.call("upload-library-file", json!({"library": library, "path": path})).await);
    }
    assert_eq!(world.asked("create-library-file"), 0, "nothing was announced");
    let files =
        desk.ok("call-read", json!({"operation": "list-library-files", "arguments": {"library": library}})).await;
    let rows = files["data"].as_array().unwrap();
    let file =
        rows.iter().find(|f| f["type"] == "image" || f["type"] == "document").unwrap_or_else(|| panic!("{files}"));
    for path in ["up/new.txt", "../new.txt", "dangling.txt", "no-folder/new.txt"] {
        let get = json!({"library": library, "file": file["id"], "path": path});
        why(&desk.call("download-library-file", get).await);
    }
    assert!(!dir.path().join("new.txt").exists());
    desk.pipe.end().await;
}

#[tokio::test]
async fn without_a_root_and_over_http_there_are_no_such_tools() {
    let (world, root) = (World::new().await, tempfile::tempdir().unwrap());
    let mut desk = Desk::new(world.options.clone(), root.path()).await;
    let list = desk.pipe.ask(90, "tools/list", json!({})).await;
    let listed =
        |name: &str, list: &Value| list["result"]["tools"].as_array().unwrap().iter().any(|t| t["name"] == name);
    let upload =
        list["result"]["tools"].as_array().unwrap().iter().find(|t| t["name"] == "upload-library-file").unwrap();
    assert_eq!(upload["annotations"]["openWorldHint"], true, "sending a file out is egress");
    assert!(listed("download-library-file", &list));
    desk.pipe.end().await;
    let list = super::ask(&world.server, "tools/list", json!({})).await.json();
    assert!(!listed("upload-library-file", &list) && !listed("download-library-file", &list));
    let through = json!({"operation": "upload-library-file", "arguments": {"library": "x", "path": "y"}});
    assert_eq!(world.call("call-write", through).await["isError"], true);
    let options = ServeOptions { files_root: Some(root.path().to_owned()), ..world.options.clone() };
    assert!(serve(options).await.unwrap_err().message().contains("stdio"));
}

/// The API in this process, its file store on a socket: another host than the API's.
struct Apart {
    sandbox: Sandbox,
    store: Origin,
}

impl Transport for Apart {
    fn send<'a>(&'a self, mut request: http::Request<Bytes>, departure: &'a Departure) -> Sending<'a> {
        request.extensions_mut().insert(self.store.clone());
        request.headers_mut().remove("host");
        self.sandbox.send(request, departure)
    }
}

#[tokio::test]
async fn a_store_on_another_host_is_reached_and_one_that_is_gone_leaves_nothing_half() {
    let root = tempfile::tempdir().unwrap();
    std::fs::write(root.path().join("cat.png"), BYTES).unwrap();
    let sandbox = Sandbox::new(sandbox::Options::default()).unwrap();
    let listening = listen(sandbox.clone(), ListenOptions::default()).await.unwrap();
    let store = Origin(listening.url().join("/").unwrap());
    let options = client::Options {
        base_url: sandbox.base_url(),
        credential: Some(sandbox.credential()),
        ..client::Options::default()
    };
    let transport = Arc::new(Apart { sandbox, store });
    let upstream = Upstream::Client(Client::with_transport(options, transport));
    let mut desk = Desk::new(ServeOptions { upstream, ..ServeOptions::default() }, root.path()).await;
    let library = desk.library().await;
    let sent = desk.ok("upload-library-file", json!({"library": library, "path": "cat.png"})).await;
    assert_eq!(sent["file"]["status"], "completed", "{sent}");
    let get = json!({"library": library, "file": sent["file_id"], "path": "back.png"});
    desk.ok("download-library-file", get.clone()).await;
    assert_eq!(std::fs::read(root.path().join("back.png")).unwrap(), BYTES);
    listening.stop().await;
    let mut again = get;
    again["path"] = json!("half.png");
    why(&desk.call("download-library-file", again).await);
    assert!(!root.path().join("half.png").exists(), "what broke off is taken away");
    let failed = desk.call("upload-library-file", json!({"library": library, "path": "cat.png"})).await;
    assert!(why(&failed).contains("delete-library-file removes"), "{failed}");
    desk.pipe.end().await;
}
