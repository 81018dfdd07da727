//! The one place that masks secrets: in header values, bodies, URLs, and any text that is shown.
//!
//! Two ways at once, because neither is enough alone. By *place*: an `Authorization` header, a JSON field or a query
//! parameter with a secret's name, whatever looks like a JWT. By *value*: secrets that are known, in plain and in the
//! forms they take on the way (base64 at every alignment, percent-encoded, JSON-escaped).

mod forms;
mod rotating;
mod scan;

pub(crate) use forms::{RESERVED, SEGMENT};
pub use rotating::Rotating;

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, LazyLock};

/// What stands where a secret was.
pub const MASK: &str = "***";

/// Names of JSON fields and query parameters that are secret wherever they occur.
const NAMES: &[&str] = &[
    "authorization_header",
    "authorization",
    "token",
    "access_token",
    "refresh_token",
    "id_token",
    "client_secret",
    "secret",
    "password",
    "api_key",
    "developer_key",
    "stream_key",
];

/// Headers whose value is secret.
const HEADERS: &[&str] = &["authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"];

/// A secret shorter than this is not looked for by value: it would mask half of every text.
const SHORTEST: usize = 4;

/// Masks secrets. Cheap to clone. `Debug` shows none.
#[derive(Clone, Default)]
pub struct Redactor(Arc<Known>);

#[derive(Clone, Default)]
struct Known {
    /// Forms of known secrets, longest first; the flag says that the whole run of base64 around it goes too.
    needles: Vec<(String, bool)>,
    /// Further names of secret fields.
    names: Vec<String>,
    /// Secrets that are replaced while masks are in use.
    rotating: Option<Rotating>,
}

impl Redactor {
    /// One that knows no values: it masks by place alone.
    pub fn new() -> Self {
        // One for all: every reply begins with it.
        static NONE: LazyLock<Redactor> = LazyLock::new(Redactor::default);
        NONE.clone()
    }

    /// Also masks this value, in every form. Values of fewer than 4 characters are masked by place only.
    #[must_use]
    pub fn with_secret(mut self, secret: &str) -> Self {
        if secret.chars().count() >= SHORTEST {
            let known = Arc::make_mut(&mut self.0);
            known.needles.extend(forms::of(secret));
            known.needles.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
            known.needles.dedup();
        }
        self
    }

    /// Also masks what these hold, now and whenever something is added to them.
    #[must_use]
    pub fn with_rotating(mut self, secrets: &Rotating) -> Self {
        Arc::make_mut(&mut self.0).rotating = Some(secrets.clone());
        self
    }

    /// Also masks JSON fields and query parameters of these names.
    #[must_use]
    pub fn with_names<'a>(mut self, names: impl IntoIterator<Item = &'a str>) -> Self {
        let known = Arc::make_mut(&mut self.0);
        known.names.extend(names.into_iter().filter(|n| !NAMES.contains(n)).map(str::to_owned));
        known.names.sort();
        known.names.dedup();
        self
    }

    /// Whether a JSON field or query parameter of this name is secret.
    pub fn is_secret_name(&self, name: &str) -> bool {
        self.names().any(|n| n.eq_ignore_ascii_case(name))
    }

    /// Any text (a body, a URL, a message) with its secrets masked.
    pub fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut text = Cow::Borrowed(text);
        for (needle, run) in &self.0.needles {
            if text.contains(needle.as_str()) {
                text = Cow::Owned(scan::mask_all(&text, needle, *run));
            }
        }
        if let Some(rotating) = &self.0.rotating {
            text = rotating.mask(text);
        }
        for name in self.names() {
            if let Some(masked) = scan::mask_field(&text, name) {
                text = Cow::Owned(masked);
            }
            if let Some(masked) = scan::mask_query(&text, name) {
                text = Cow::Owned(masked);
            }
        }
        for mask in [scan::mask_schemes, scan::mask_jwts, scan::mask_userinfo] {
            if let Some(masked) = mask(&text) {
                text = Cow::Owned(masked);
            }
        }
        text
    }

    /// The value of a header, masked whole where the header is a credential.
    pub fn header<'h>(&self, name: &str, value: &'h str) -> Cow<'h, str> {
        if HEADERS.iter().any(|h| h.eq_ignore_ascii_case(name)) { Cow::Borrowed(MASK) } else { self.text(value) }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        NAMES.iter().copied().chain(self.0.names.iter().map(String::as_str))
    }
}

impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redactor").field("names", &self.0.names).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
