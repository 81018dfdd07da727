//! The file store that stands behind libraries: takes the bytes of announced files, and serves those of uploaded ones.
//!
//! How the real service takes an upload is not documented. Here it is `PUT` or `POST` to the address that was answered,
//! with the token in `Authorization: Bearer`, in `?token=`, or as a part `token` beside the part `file` of a form.

use super::call::Call;
use super::reply::{Answer, Answered, Refusal};
use super::resources::content_link;
use super::resources::files::{ending, told};
use super::store::{Row, Table, number, text};
use crate::client::token::jwt;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{Request, StatusCode};
use serde_json::{Value, json};

/// How long an upload's token and a link live.
const LIFE: i64 = 15 * 60;
/// Most bytes of a file: they are kept in memory.
const LARGEST: usize = 8 << 20;

/// What is answered to who announces a file.
pub(crate) fn ticket(call: &Call<'_>, row: &Row, ending: &str) -> Result<Value, Refusal> {
    let id = text(row, "id");
    let name: String = id.chars().filter(char::is_ascii_alphanumeric).collect();
    let name = if ending.is_empty() { name } else { format!("{name}.{ending}") };
    let expires = call.now + LIFE;
    let claims = json!({
        "name": name, "action": "upload", "type": "library", "library_id": row["_library"], "file_id": id,
        "iss": "sandbox", "iat": call.now, "exp": expires,
    });
    let token =
        jwt::sign(&claims, &call.options.key).map_err(|e| Refusal::broken(format!("cannot sign the token: {e}")))?;
    let mut address = call.origin.clone();
    address.set_path(&format!("/__sandbox/storage/{id}"));
    Ok(json!({
        "file_id": id,
        "file_name": name,
        "external_storage_url": address.as_str(),
        "token": token,
        "expiration_timestamp": expires,
    }))
}

/// Links to a file's bytes and to its preview, which is the same.
pub(crate) fn links(call: &Call<'_>, row: &Row) -> Result<Value, Refusal> {
    let ending = Some(ending(text(row, "name"))).filter(|e| !e.is_empty()).unwrap_or_else(|| "bin".to_owned());
    let link = |sort| content_link::make(call, sort, text(row, "id"), &ending, call.now + LIFE);
    Ok(json!({"url": link("files")?, "thumbnail_url": link("thumbnails")?}))
}

fn query(request: &Request<Bytes>, name: &str) -> Option<String> {
    let pairs = url::form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes());
    pairs.into_owned().find(|(k, _)| k == name).map(|(_, v)| v)
}

/// Serves a link.
pub(crate) fn download(call: &mut Call<'_>, path: &str, request: &Request<Bytes>) -> Answered {
    let sort = path.split('/').next().unwrap_or_default();
    let id = content_link::check(call, sort, path, request.uri().query())?;
    let row = call.store.get(Table::Files, &id).ok_or_else(Refusal::not_found)?;
    let content = match row.get("_bytes").and_then(Value::as_str) {
        Some(bytes) => STANDARD.decode(bytes).map_err(|e| Refusal::broken(format!("the file is damaged: {e}")))?,
        None => text(&row, "_text").as_bytes().to_vec(),
    };
    let media = match ending(text(&row, "name")).as_str() {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "svg" => "image/svg+xml",
        "pdf" => "application/pdf",
        "txt" => "text/plain; charset=UTF-8",
        _ => "application/octet-stream",
    };
    let name = text(&row, "name").replace(['"', '\\', '\r', '\n'], "_");
    Ok(Answer::File { media, name, content: Bytes::from(content) })
}

/// The token and the bytes of an upload.
fn parts(request: &Request<Bytes>) -> Result<(String, Bytes), Refusal> {
    let header = |name| request.headers().get(name).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let token = header(AUTHORIZATION).strip_prefix("Bearer ").map(str::to_owned).or_else(|| query(request, "token"));
    if header(CONTENT_TYPE).starts_with("multipart/form-data") {
        let mut form = super::input::form(header(CONTENT_TYPE), request.body())?;
        let form_token = form.remove("token").map(|t| String::from_utf8_lossy(&t.content).into_owned());
        let file = form.remove("file").ok_or_else(|| Refusal::field("file", "The file field is required."))?;
        return Ok((token.or(form_token).unwrap_or_default(), file.content));
    }
    Ok((token.unwrap_or_default(), request.body().clone()))
}

/// Takes the bytes of an announced file.
pub(crate) fn upload(call: &mut Call<'_>, path: &str, request: &Request<Bytes>) -> Answered {
    let id = path.split('/').nth(1).unwrap_or_default();
    let row = call.store.get(Table::Files, id).ok_or_else(Refusal::not_found)?;
    let (token, content) = parts(request)?;
    let claims: Value = jwt::signed_by(&token, &call.options.key).ok_or_else(Refusal::unauthenticated)?;
    if claims["file_id"] != id || claims["exp"].as_i64().unwrap_or_default() < call.now {
        return Err(Refusal::forbidden());
    }
    if text(&row, "status") != "pending" {
        return Err(Refusal::conflict("The file has been uploaded already."));
    }
    if content.len() > LARGEST {
        return Err(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "A file has at most 8 MB here."));
    }
    let size = i64::try_from(content.len()).unwrap_or(i64::MAX);
    let whole = !row.contains_key("_announced") || number(&row, "_announced") == size;
    let (status, event) =
        if whole { ("completed", "file_added_to_library") } else { ("failed", "file_processing_failed") };
    let fields = [
        ("status", Value::from(status)),
        ("size", Value::from(size)),
        ("_bytes", Value::from(STANDARD.encode(&content))),
    ];
    let row = call.store.patch(Table::Files, id, fields).ok_or_else(Refusal::not_found)?;
    call.emit(event, told(&row));
    Ok(Answer::Json(json!({"file_id": id, "size": size, "status": status})))
}
