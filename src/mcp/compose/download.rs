//! `download-library-file`: a file of a library, or one page of it, onto this machine.

use super::upload::{LIBRARY, text};
use super::{Composite, Work};
use crate::api::spec::{checked, field, post};
use crate::api::{Effects, Kind, Op, Param};
use crate::client::Args;
use crate::error::{Error, Kind as Fault, Result};
use bytes::Bytes;
use http::Request;
use rmcp::model::CallToolResult;
use serde_json::{Value, json};

const FILE: &[Param] = &[
    LIBRARY,
    field("file", Kind::Uuid, "The file: its UUID, from the list of the library's files").required(),
    field("path", Kind::Text, "Where to put it, below the server's files root; nothing there is written over")
        .at_least(1)
        .required(),
    field("page", Kind::Integer, "Which page of a document; the first unless given").at_least(1),
];

/// Sorts of entries in a library that are addresses and no files.
const NO_FILES: &[&str] = &["webapp", "youtube", "vimeo", "miro", "google", "whiteboard"];

pub(super) static DOWNLOAD: Composite = Composite {
    op: OPS[0],
    needs: &["get-library-file-details", "get-file-links"],
    parts: &[],
    files: true,
    hits: None,
    run: |work, args| Box::pin(run(work, args)),
};

const OPS: [Op; 1] = checked(
    "library-files",
    [post("download", "", "Save a file of a library on the server's machine; of a document one page")
        .tool("download-library-file")
        .with(FILE)
        .effect(Effects::EGRESS)],
);

async fn run(work: &Work<'_>, args: Args) -> Result<CallToolResult> {
    let root = work.root()?;
    let ask = || ["library", "file"].iter().fold(Args::new(), |ask, name| ask.with(*name, text(&args, name)));
    let file = work.call("get-library-file-details", ask()).await?.json()?;
    if file["type"].as_str().is_some_and(|sort| NO_FILES.contains(&sort)) {
        return Err(Error::usage(format!("this entry of the library is no file but {}", file["type"]))
            .with_hint("get-file-links shows its address"));
    }
    let links = work.call("get-file-links", ask()).await?.json()?;
    let pages = links["pages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let page = number(args.get("page")).unwrap_or(1);
    let link = usize::try_from(page).ok().and_then(|at| pages.get(at.checked_sub(1)?)).and_then(|p| p["url"].as_str());
    let link = link.ok_or_else(|| Error::usage(format!("there is no page {page}: the file has {}", pages.len())))?;
    let request = Request::get(link)
        .body(Bytes::new())
        .map_err(|_| Error::new(Fault::UnexpectedReply, "the API gave no valid link to the file"))?;
    let path = text(&args, "path");
    let mut saved = root.create(path).await?;
    let mut reply = work.client.to_store(request).await?;
    let (announced, mut written) = (reply.length(), 0_u64);
    while let Some(piece) = reply.chunk().await? {
        saved.write(&piece).await?;
        written += piece.len() as u64;
        work.bytes(written, announced);
    }
    saved.finish().await?;
    Ok(CallToolResult::structured(json!({
        "path": path,
        "bytes": written,
        "name": file["name"],
        "page": page,
        "pages": pages.len(),
    })))
}

fn number(value: Option<&Value>) -> Option<u64> {
    value.and_then(|v| v.as_u64().or_else(|| v.as_str()?.trim().parse().ok()))
}
