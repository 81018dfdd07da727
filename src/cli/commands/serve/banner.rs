//! What a server says first: the three optimizations and the size of the pool, then what it serves, where, as whom and within
//! which limits; each with where it comes from. `facts` gathers the latter.

use super::facts::Fact;
use crate::cli::config::{Row, Serving};
use crate::cli::context::Context;
use crate::client::HttpVersion;
use serde_json::{Map, Value, json};

/// Tells the settings as one line, then the facts, one a line, then what else there is to say about the settings. `keyed`
/// says that callers bring keys of their own.
pub(super) fn tell(context: &mut Context, serving: &Serving, facts: &[Fact], keyed: bool) {
    let features = context.config.features();
    if context.config.log_json.value {
        let settings: Map<_, _> =
            features.iter().map(|r| (r.name.to_owned(), json!({"value": r.value, "source": r.source}))).collect();
        let facts: Map<_, _> = facts.iter().map(|f| (f.name.to_owned(), Value::from(f.text.as_str()))).collect();
        let more = Map::from_iter([("settings".to_owned(), settings.into()), ("serves".to_owned(), facts.into())]);
        if !context.out.style().quiet {
            context.out.log_line("INFO", NAME, more);
        }
    } else {
        context.out.status(&line(&features));
        let widest = facts.iter().map(|f| f.name.len()).max().unwrap_or(0);
        for fact in facts {
            context.out.status(&format!("  {:widest$}  {}", fact.name, fact.text));
        }
    }
    context.tell_settings();
    for note in &serving.notes {
        context.out.note(note);
    }
    let config = &context.config;
    if !keyed && !config.sandbox.value && config.key.is_none() && config.core.oauth_file.is_none() {
        context.out.warn(&format!("{} is not set: calls will be refused", crate::env::DEVELOPER_KEY));
    }
    if let Some(text) = one_call_each(context) {
        context.out.note(&text);
    }
}

const NAME: &str = concat!("dsamba ", env!("CARGO_PKG_VERSION"));

/// `dsamba 0.1.0: connection-management on (default), …, pool size 5 (--pool-size)`.
fn line(features: &[Row]) -> String {
    let parts: Vec<_> = features.iter().map(|r| format!("{} {} ({})", r.name, r.value, r.source)).collect();
    format!("{NAME}: {}", parts.join(", "))
}

/// What the size of the pool means where it is known beforehand that HTTP/1.1 is spoken. With `https` and no version asked
/// for, only the first connection tells.
pub(super) fn one_call_each(context: &Context) -> Option<String> {
    let config = &context.config;
    let plain = config.api_url.value.scheme() == "http" && config.http.value == HttpVersion::Auto;
    let known = plain || config.http.value == HttpVersion::Http1;
    (known && !config.sandbox.value && config.core.connection.value).then(|| {
        let n = config.pool_size.value;
        format!(
            "the API is spoken to over HTTP/1.1: at most {n} calls (the pool size) are in flight, others wait in line"
        )
    })
}
