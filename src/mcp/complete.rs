//! Completion of ids: what somebody may mean who types an argument of a template or a prompt.
//!
//! From one list of the API, kept or asked for now. Whatever takes longer than people wait for, or fails, is no value at
//! all: completion is a help, and the error shows when the thing itself is read.

use super::resources;
use super::scope::Reach;
use super::{fence, prompts};
use crate::api::{self, Kind, Op};
use crate::client::{Args, Client, is_uuid};
use rmcp::ErrorData as McpError;
use rmcp::model::{CompleteRequestParams, CompleteResult, CompletionInfo, ErrorData, Reference};
use serde_json::Value;
use std::time::Duration;

/// Longest that a completion takes.
const WAIT: Duration = Duration::from_millis(180);
/// Rows that one list gives.
const ROWS: u64 = 100;
/// What a row is called by, beside the fields that stand for it.
const WORDS: &[&str] = &["description", "display_name", "name"];

/// Where the ids of an argument are listed.
struct Source {
    arg: &'static str,
    list: &'static str,
    /// The argument that the list itself needs and that must be known already.
    within: Option<&'static str>,
    /// Fields that stand for a row, the one that people prefer first.
    by: &'static [&'static str],
}

const fn source(arg: &'static str, list: &'static str, by: &'static [&'static str]) -> Source {
    Source { arg, list, within: None, by }
}

const fn within(arg: &'static str, list: &'static str, outer: &'static str) -> Source {
    Source { arg, list, within: Some(outer), by: &["id"] }
}

const SOURCES: &[Source] = &[
    source("room", "list-rooms", &["friendly_url", "id"]),
    source("session", "list-sessions", &["id"]),
    source("participant", "list-participants", &["id"]),
    source("recording", "get-recordings", &["id"]),
    source("library", "list-libraries", &["id"]),
    source("role", "get-roles", &["name", "id"]),
    source("webhook", "list-webhooks", &["id"]),
    within("folder", "list-library-folders", "library"),
    within("file", "list-library-files", "library"),
    within("poll", "list-room-polls", "room"),
    within("quiz", "list-room-quizzes", "room"),
];

/// Answers a completion. Fails only where there is no such prompt or template.
pub(super) async fn complete(
    client: crate::Result<&Client>,
    reach: &Reach,
    request: &CompleteRequestParams,
) -> Result<CompleteResult, McpError> {
    let arg = request.argument.name.as_str();
    let op = match &request.r#ref {
        Reference::Prompt(prompt) => {
            let prompt = prompts::find(reach, &prompt.name).ok_or_else(|| prompts::unknown(&prompt.name))?;
            prompt.args.iter().any(|own| own.name == arg).then_some(None)
        }
        Reference::Resource(template) => {
            let op = resources::operation(reach, &template.uri)
                .ok_or_else(|| ErrorData::invalid_params("there is no such resource template", None))?;
            op.param(arg).map(|_| Some(op))
        }
        _ => return Err(ErrorData::invalid_params("ref must be a prompt or a resource template", None)),
    };
    let typed = request.argument.value.trim().to_lowercase();
    let info = match (op, client) {
        (None, _) | (_, Err(_)) => CompletionInfo::default(),
        (Some(op), Ok(client)) => match op.and_then(|op| words(op, arg)) {
            Some(words) => info(
                rank(words.iter().map(|w| Row { values: vec![(*w).to_owned()], words: String::new() }), &typed),
                false,
            ),
            None => match SOURCES.iter().find(|s| s.arg == arg) {
                Some(source) => ids(client, reach, source, request, &typed).await.unwrap_or_default(),
                None => CompletionInfo::default(),
            },
        },
    };
    Ok(CompleteResult::new(info))
}

/// The values that the API lists for an argument.
fn words(op: &Op, arg: &str) -> Option<&'static [&'static str]> {
    match op.param(arg)?.kind {
        Kind::OneOf(words) => Some(words),
        _ => None,
    }
}

/// The ids that fit, from one list; none where it is not served, not known yet of what, or not there in time.
async fn ids(
    client: &Client,
    reach: &Reach,
    source: &Source,
    request: &CompleteRequestParams,
    typed: &str,
) -> Option<CompletionInfo> {
    let op = api::tool(source.list).filter(|op| reach.serves(op))?;
    let known = |name: &str| request.context.as_ref()?.get_argument(name).filter(|v| !v.is_empty());
    let mut args = Args::new().with("limit", ROWS);
    if let Some(outer) = source.within {
        args.set(outer, known(outer)?.as_str());
    }
    // Sessions and recordings of the room that was chosen; a friendly URL would take a second call.
    if op.param("room_id").is_some()
        && let Some(room) = known("room").filter(|room| is_uuid(room))
    {
        args.set("room_id", room.as_str());
    }
    let reply = tokio::time::timeout(WAIT, client.call(op, args)).await.ok()?.ok()?;
    let page = reply.rows().ok()?;
    let more = match page.total {
        Some(total) => total > page.rows.len() as u64,
        None => page.rows.len() as u64 >= ROWS,
    };
    let rows = page.rows.iter().filter_map(|row| Row::of(source, &serde_json::from_str(row.get()).ok()?));
    Some(info(rank(rows, typed), more))
}

/// A row as completion sees it.
struct Row {
    /// What stands for it.
    values: Vec<String>,
    /// What else it is found by, in small letters.
    words: String,
}

impl Row {
    fn of(source: &Source, row: &Value) -> Option<Self> {
        let field = |name: &&str| row.get(*name).and_then(Value::as_str);
        // What shows other than it is would be chosen by mistake.
        let plain = |value: &&str| !value.is_empty() && fence::clean(value, 255).text == **value;
        let values: Vec<_> = source.by.iter().filter_map(field).filter(plain).map(str::to_owned).collect();
        let words = WORDS.iter().filter_map(field).collect::<Vec<_>>().join(" ").to_lowercase();
        (!values.is_empty()).then_some(Self { values, words })
    }

    /// The value that answers what was typed, and how well: the start of a value, or a part of one or of the words.
    fn answer(&self, typed: &str) -> Option<(u8, &str)> {
        if let Some(value) = self.values.iter().find(|v| v.to_lowercase().starts_with(typed)) {
            return Some((0, value));
        }
        let part = self.values.iter().find(|v| v.to_lowercase().contains(typed));
        let value = part.or_else(|| self.values.first().filter(|_| self.words.contains(typed)))?;
        Some((1, value))
    }
}

/// The values that fit, best first, else as the API lists them.
fn rank(rows: impl Iterator<Item = Row>, typed: &str) -> Vec<String> {
    let rows: Vec<Row> = rows.collect();
    let mut fit: Vec<_> = rows.iter().filter_map(|row| row.answer(typed)).collect();
    fit.sort_by_key(|(how, _)| *how);
    fit.into_iter().map(|(_, value)| value.to_owned()).collect()
}

/// What the protocol carries of them. How many there are in all is told only where all were seen.
fn info(mut values: Vec<String>, unseen: bool) -> CompletionInfo {
    let found = values.len();
    values.truncate(CompletionInfo::MAX_VALUES);
    let more = unseen || found > values.len();
    let mut info = CompletionInfo::new(values).unwrap_or_default();
    info.total = u32::try_from(found).ok().filter(|_| !unseen);
    info.has_more = Some(more);
    info
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(values: &[&str], words: &str) -> Row {
        Row { values: values.iter().map(|&v| v.to_owned()).collect(), words: words.to_owned() }
    }

    #[test]
    fn what_begins_so_comes_before_what_only_holds_it() {
        let rows = || {
            [
                row(&["team-standup", "11"], "daily"),
                row(&["standup", "22"], ""),
                row(&["x", "33"], "the standup of all"),
            ]
            .into_iter()
        };
        assert_eq!(rank(rows(), "standup"), ["standup", "team-standup", "x"]);
        assert_eq!(rank(rows(), "22"), ["22"], "an id that is typed is answered by the id");
        assert_eq!(rank(rows(), ""), ["team-standup", "standup", "x"]);
        assert!(rank(rows(), "nothing").is_empty());
    }

    #[test]
    fn a_hundred_values_at_most_and_the_total_only_where_all_were_seen() {
        let many = || (0..150).map(|n| n.to_string()).collect::<Vec<_>>();
        let all = info(many(), false);
        assert_eq!((all.values.len(), all.total, all.has_more), (100, Some(150), Some(true)));
        let some = info(many(), true);
        assert_eq!((some.values.len(), some.total, some.has_more), (100, None, Some(true)));
        let few = info(vec!["a".to_owned()], false);
        assert_eq!((few.total, few.has_more), (Some(1), Some(false)));
    }

    #[test]
    fn every_source_is_a_list_that_takes_what_it_is_asked_with() {
        for source in SOURCES {
            let op = api::tool(source.list).unwrap_or_else(|| panic!("{}", source.list));
            assert!(op.param("limit").is_some(), "{}", source.list);
            let needs: Vec<_> = op.params().filter(|p| p.required).map(|p| p.arg).collect();
            assert_eq!(needs, source.within.into_iter().collect::<Vec<_>>(), "{}", source.list);
        }
    }

    #[test]
    fn a_value_that_shows_other_than_it_is_is_not_offered() {
        let of =
            |url: &str| Row::of(&SOURCES[0], &serde_json::json!({"friendly_url": url, "id": "u1"})).unwrap().values;
        assert_eq!(of("standup"), ["standup", "u1"]);
        assert_eq!(of("stand\u{200b}up"), ["u1"]);
    }
}
