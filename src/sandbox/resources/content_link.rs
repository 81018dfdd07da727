//! Links that carry their own permission: for a while, anyone who has one may fetch what it names from the sandbox.

use crate::client::token::jwt;
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Table, text};
use bytes::Bytes;
use serde::{Deserialize, Serialize};

#[derive(Clone, Serialize, Deserialize)]
struct Grant {
    /// Sort and id of what may be fetched.
    sub: String,
    /// Unix time until which it may.
    exp: i64,
}

/// A link to `{origin}/__sandbox/{sort}/{id}.{ending}` that works until then.
pub(crate) fn make(call: &Call<'_>, sort: &str, id: &str, ending: &str, until: i64) -> Result<String, Refusal> {
    let grant = Grant { sub: format!("{sort}/{id}"), exp: until };
    let token = jwt::sign(&grant, &call.options.key);
    let token = token.map_err(|e| Refusal::broken(format!("The link cannot be signed: {e}.")))?;
    let mut url = call.origin.clone();
    url.set_path(&format!("/__sandbox/{sort}/{id}.{ending}"));
    url.set_query(Some(&format!("token={token}")));
    Ok(url.into())
}

/// The id in a path such as `recordings/ID.mp4`, if the query's token allows it now; 403 if not.
pub(crate) fn check(call: &Call<'_>, sort: &str, path: &str, query: Option<&str>) -> Result<String, Refusal> {
    let id = path.strip_prefix(sort).and_then(|p| p.strip_prefix('/')).ok_or_else(Refusal::not_found)?;
    let id = id.split_once('.').map_or(id, |(id, _)| id);
    let mut query = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    let token = query.find(|(k, _)| k == "token").map(|(_, v)| v).ok_or_else(Refusal::forbidden)?;
    let grant: Grant = jwt::signed_by(&token, &call.options.key).ok_or_else(Refusal::forbidden)?;
    if grant.exp <= call.now || grant.sub != format!("{sort}/{id}") {
        return Err(Refusal::forbidden());
    }
    Ok(id.to_owned())
}

/// Bytes of a recording's file.
const FILE_BYTES: usize = 128 * 1024;

/// The file behind a recording's download link: the boxes of an MP4 file, around bytes that are its own.
pub(crate) fn recording(call: &Call<'_>, path: &str, query: Option<&str>) -> Answered {
    let id = check(call, "recordings", path, query)?;
    let row = call.store.get(Table::Recordings, &id).ok_or_else(Refusal::not_found)?;
    let mut content = Vec::with_capacity(FILE_BYTES);
    content.extend_from_slice(b"\0\0\0\x18ftypisom\0\0\x02\0isomiso2");
    let rest = u32::try_from(FILE_BYTES - content.len()).unwrap_or_default();
    content.extend_from_slice(&rest.to_be_bytes());
    content.extend_from_slice(b"mdat");
    let own = call.store.locate(Table::Recordings, text(&row, "id")).unwrap_or_default();
    let mut block = 0;
    while content.len() < FILE_BYTES {
        let bytes = call.store.sample().dice("video", own.wrapping_mul(1 << 20) + block).to_le_bytes();
        content.extend_from_slice(&bytes[..bytes.len().min(FILE_BYTES - content.len())]);
        block += 1;
    }
    Ok(Answer::File { media: "video/mp4", name: format!("{id}.mp4"), content: Bytes::from(content) })
}
