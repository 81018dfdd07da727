//! A `multipart/form-data` body (RFC 7578), built by hand: the files that the API takes are at most 2 MB of text.

use bytes::Bytes;
use serde_json::Value;
use uuid::Uuid;

/// One part of the form.
pub(super) struct Part<'a> {
    /// The field's name.
    pub(super) name: &'a str,
    /// Its content.
    pub(super) content: &'a str,
    /// Whether it is a file.
    pub(super) file: bool,
}

/// The value of a plain form field: text as it is, anything else as JSON.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The content type and the body. The same parts give the same bytes.
pub(super) fn encode(parts: &[Part<'_>]) -> (String, Bytes) {
    let boundary = boundary(parts);
    let mut body = String::with_capacity(parts.iter().map(|p| p.content.len() + 256).sum());
    for part in parts {
        let name = quoted(part.name);
        body.extend(["--", &boundary, "\r\nContent-Disposition: form-data; name=\"", &name, "\""]);
        if part.file {
            body.extend(["; filename=\"", &name, ".csv\"\r\nContent-Type: text/csv; charset=utf-8"]);
        }
        body.extend(["\r\n\r\n", part.content, "\r\n"]);
    }
    body.extend(["--", &boundary, "--\r\n"]);
    (format!("multipart/form-data; boundary={boundary}"), Bytes::from(body))
}

/// A boundary that stands in no part.
fn boundary(parts: &[Part<'_>]) -> String {
    let mut salt = Uuid::NAMESPACE_OID;
    loop {
        for part in parts {
            salt = Uuid::new_v5(&salt, part.content.as_bytes());
        }
        let boundary = format!("dsamba-{}", salt.simple());
        if !parts.iter().any(|p| p.content.contains(&boundary)) {
            return boundary;
        }
    }
}

/// A name inside quotes, as browsers escape it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_delimited_by_a_boundary_that_is_in_none() {
        let evil = {
            let (kind, _) = encode(&[Part { name: "file", content: "a", file: true }]);
            kind.split_once("boundary=").unwrap().1.to_owned()
        };
        let parts =
            [Part { name: "file", content: &evil, file: true }, Part { name: "a\"\r\nb", content: "1", file: false }];
        let (kind, body) = encode(&parts);
        let boundary = kind.split_once("boundary=").unwrap().1;
        assert_ne!(boundary, evil);
        let body = std::str::from_utf8(&body).unwrap();
        assert_eq!(
            body,
            format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file.csv\"\r\n\
                 Content-Type: text/csv; charset=utf-8\r\n\r\n{evil}\r\n--{boundary}\r\n\
                 Content-Disposition: form-data; name=\"a%22%0D%0Ab\"\r\n\r\n1\r\n--{boundary}--\r\n"
            )
        );
    }
}
