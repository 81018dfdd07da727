//! `upload-library-file`: a file of this machine into a library, announced, sent and looked at.

use super::{Composite, Work};
use crate::api::spec::{checked, field, post};
use crate::api::{Effects, Kind, Op, Param};
use crate::client::Args;
use crate::error::{Error, Kind as Fault, Result};
use bytes::Bytes;
use http::Request;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use rmcp::model::CallToolResult;
use serde_json::{Value, json};

pub(super) const LIBRARY: Param = field("library", Kind::Uuid, "The library: its UUID").required();

const FILE: &[Param] = &[
    LIBRARY,
    field("path", Kind::Text, "The file, by its path below the server's files root").at_least(1).required(),
    field("name", Kind::Text, "Name in the library; the file's own unless given").at_least(1),
    field("folder_id", Kind::Uuid, "Folder of the library in which it stands, by UUID"),
];

pub(super) static UPLOAD: Composite = Composite {
    op: OPS[0],
    needs: &["create-library-file"],
    parts: &["get-library-file-details"],
    files: true,
    hits: None,
    run: |work, args| Box::pin(run(work, args)),
};

const OPS: [Op; 1] = checked(
    "library-files",
    [post("upload", "", "Send a file of the server's machine into a library")
        .tool("upload-library-file")
        .detail("Whoever may see the library can then see it. At most 64 MiB.")
        .with(FILE)
        .effect(Effects::EGRESS)],
);

async fn run(work: &Work<'_>, args: Args) -> Result<CallToolResult> {
    work.steps(3);
    let path = text(&args, "path");
    let content = work.root()?.read(path).await?;
    let own = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let name = args.get("name").and_then(Value::as_str).unwrap_or(own);
    let size = content.len();
    let library = args.get("library").cloned().unwrap_or_default();
    let mut ask = Args::new().with("library", library.clone()).with("name", name).with("file_size", size);
    if let Some(folder) = args.get("folder_id") {
        ask.set("folder_id", folder.clone());
    }
    let ticket = work.call("create-library-file", ask).await?.json()?;
    work.did("announced the file");
    let id = ticket["file_id"].clone();
    send(work, &ticket, content).await.map_err(|e| {
        let hint = "the file was announced and its bytes did not arrive: calling again announces another one; \
                    delete-library-file removes the first";
        let message = format!("{} (file {})", e.message(), id.as_str().unwrap_or_default());
        Error::new(e.kind(), message).with_hint(hint)
    })?;
    work.did("sent the bytes");
    let file = if work.serves("get-library-file-details") {
        let ask = Args::new().with("library", library).with("file", id.clone());
        work.call("get-library-file-details", ask).await.ok().and_then(|reply| reply.json().ok())
    } else {
        None
    };
    work.did("looked at the file");
    Ok(CallToolResult::structured(json!({"file_id": id, "name": name, "bytes": size, "file": file})))
}

pub(super) fn text<'a>(args: &'a Args, name: &str) -> &'a str {
    args.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Sends the bytes to the place that the API named, with the token that it gave for it.
async fn send(work: &Work<'_>, ticket: &Value, content: Bytes) -> Result<()> {
    let (Some(address), Some(token)) = (ticket["external_storage_url"].as_str(), ticket["token"].as_str()) else {
        return Err(Error::new(Fault::UnexpectedReply, "the API did not say where the file goes"));
    };
    let request = Request::put(address)
        .header(AUTHORIZATION, format!("Bearer {token}"))
        .header(CONTENT_TYPE, "application/octet-stream")
        .body(content)
        .map_err(|_| Error::new(Fault::UnexpectedReply, "the API named no valid place for the file"))?;
    let send = async { work.client.to_store(request).await?.whole().await };
    work.waiting("sending the bytes", send).await.map(drop)
}
