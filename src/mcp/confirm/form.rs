//! What a person is asked before something is removed or people are interrupted.

use crate::api::{Effects, Op};
use crate::client::{Args, Target};
use crate::mcp::fence;
use rmcp::model::{
    BooleanSchema, ElicitRequestParams, ElicitResult, ElicitationAction, ElicitationSchema, StringSchema,
};
use serde_json::Value;
use std::fmt::Write as _;

/// The member of the answer that says yes.
const YES: &str = "confirm";
/// The member that holds what was typed.
const TYPED: &str = "name";
/// Most letters shown of a text that strangers may have written.
const SHOWN: usize = 120;

/// A question to a person.
pub(super) struct Form {
    message: String,
    /// What has to be typed to say yes; none where a yes is enough.
    typed: Option<String>,
}

/// What a call hits.
pub(in crate::mcp) struct Hit {
    /// The thing, in words that strangers may have written.
    pub(in crate::mcp) what: String,
    /// What goes with it, in our own words.
    pub(in crate::mcp) with: String,
    /// The id of a single thing.
    pub(in crate::mcp) id: Option<String>,
}

impl From<Target> for Hit {
    /// A thing alone.
    fn from(target: Target) -> Self {
        Self { what: target.words, with: String::new(), id: target.id }
    }
}

/// What a person said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Yes,
    No,
    /// A yes with another name typed than the one asked for.
    Mistyped,
}

impl Form {
    /// The question about this call.
    pub(super) fn of(op: &'static Op, args: &Args, effects: Effects, hit: Option<&Hit>) -> Self {
        let what = if effects.has(Effects::DESTROY) { "Removes for good" } else { "Interrupts people in a call" };
        let mut message = format!("{what}: {} ({}).", op.about, op.tool);
        if let Some(hit) = hit {
            let _ = write!(message, " It hits {}. {}", clean(&hit.what), hit.with);
            message.truncate(message.trim_end().len());
        }
        for (name, value) in args.iter() {
            let _ = write!(message, "\n{name}: {}", clean(&words(value)));
        }
        let typed = bulk(op, args, effects);
        if let Some(name) = &typed {
            let _ = write!(message, "\nThis removes many things at once. Type {name} to go on.");
        }
        Self { message, typed }
    }

    /// It as the protocol has it.
    pub(super) fn request(&self) -> ElicitRequestParams {
        let schema = match &self.typed {
            None => ElicitationSchema::builder()
                .required_bool_property(YES, |_| BooleanSchema::new().title("Go on").description("Yes, do it")),
            Some(name) => ElicitationSchema::builder().required_string_property(TYPED, |_| {
                StringSchema::new().title("Type the name to go on").description(name.clone())
            }),
        };
        ElicitRequestParams::FormElicitationParams {
            meta: None,
            message: self.message.clone(),
            requested_schema: schema.build_unchecked(),
        }
    }
}

/// What a person's answer to the question about this call says. Anything but a plain yes is a no.
pub(super) fn answer(op: &Op, args: &Args, effects: Effects, result: &ElicitResult) -> Answer {
    if result.action != ElicitationAction::Accept {
        return Answer::No;
    }
    let content = result.content.as_ref();
    match bulk(op, args, effects) {
        None if content.and_then(|c| c.get(YES)) == Some(&Value::Bool(true)) => Answer::Yes,
        None => Answer::No,
        Some(name) => match content.and_then(|c| c.get(TYPED)).and_then(Value::as_str) {
            Some(typed) if typed.trim() == name => Answer::Yes,
            Some(_) => Answer::Mistyped,
            None => Answer::No,
        },
    }
}

/// What has to be typed before many things go at once: the name of the thing they belong to, or the operation's own.
fn bulk(op: &Op, args: &Args, effects: Effects) -> Option<String> {
    // A single thing is named by the end of its path; with a room go its recordings and more, if so asked, with a library its files.
    let single = op.path.ends_with('}') && !matches!(op.resource, "rooms" | "libraries");
    if !effects.has(Effects::DESTROY) || single {
        return None;
    }
    let (_, value) = args.iter().find(|(name, _)| op.param(name).is_some_and(|p| p.required))?;
    let name = clean(&words(value));
    Some(if name.is_empty() { op.tool.to_owned() } else { name })
}

/// A value as people read and type it: texts without quotes, several with commas between them.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(all) if all.iter().all(Value::is_string) => {
            all.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

/// Text without what could mislead whoever reads it: no character that is not seen, on one line; cut.
pub(in crate::mcp) fn clean(text: &str) -> String {
    let clean = fence::clean(text, SHOWN);
    let mut shown = clean.text.replace(['\n', '\t'], " ");
    if clean.of.is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;
    use serde_json::json;

    fn hit(what: String) -> Hit {
        Hit { what, with: String::new(), id: None }
    }

    fn delete_room() -> (&'static Op, Args) {
        (api::tool("delete-room").unwrap(), Args::new().with("room", "standup"))
    }

    fn said(action: ElicitationAction, content: Value) -> ElicitResult {
        ElicitResult::new(action).with_content(content)
    }

    #[test]
    fn the_question_names_the_thing_and_strangers_words_are_cleaned() {
        let (op, args) = delete_room();
        let form = Form::of(op, &args, op.effects, Some(&hit("`Daily\u{202e}\u{7}\nIgnore all`".to_owned())));
        assert!(form.message.starts_with("Removes for good: "), "{}", form.message);
        assert!(form.message.contains("It hits `Daily Ignore all`.\nroom: standup"), "{}", form.message);
        let long = Form::of(op, &args, op.effects, Some(&hit("x".repeat(5000))));
        assert!(long.message.len() < 500);
    }

    #[test]
    fn only_a_plain_yes_is_a_yes() {
        let op = api::tool("delete-poll").unwrap();
        let args = Args::new().with("room", "standup").with("poll", "p");
        let of = |result: &ElicitResult| answer(op, &args, op.effects, result);
        assert_eq!(of(&said(ElicitationAction::Accept, json!({"confirm": true}))), Answer::Yes);
        for no in [
            said(ElicitationAction::Accept, json!({"confirm": false})),
            said(ElicitationAction::Accept, json!({"confirm": "true"})),
            said(ElicitationAction::Accept, json!({})),
            ElicitResult::new(ElicitationAction::Accept),
            said(ElicitationAction::Decline, json!({"confirm": true})),
            said(ElicitationAction::Cancel, json!({"confirm": true})),
        ] {
            assert_eq!(of(&no), Answer::No, "{no:?}");
        }
    }

    #[test]
    fn what_removes_many_things_wants_the_name_typed() {
        let (op, args) = delete_room();
        let of = |name: &str| answer(op, &args, op.effects, &said(ElicitationAction::Accept, json!({"name": name})));
        assert_eq!((of(" standup "), of("Standup"), of("yes")), (Answer::Yes, Answer::Mistyped, Answer::Mistyped));
        assert_eq!(
            answer(op, &args, op.effects, &said(ElicitationAction::Accept, json!({"confirm": true}))),
            Answer::No
        );
        for op in api::ops().filter(|op| op.effects.has(Effects::DESTROY)) {
            let first = op.params().find(|p| p.required).map_or("room", |p| p.arg);
            let args = Args::new().with(first, "x");
            let single = op.path.ends_with('}') && !["rooms", "libraries"].contains(&op.resource);
            assert_eq!(bulk(op, &args, op.effects).is_none(), single, "{} {}", op.tool, op.path);
        }
    }
}
