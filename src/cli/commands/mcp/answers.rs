//! Questions of a server to its user: answered by flags, else asked on the terminal. Nobody there to ask is a no.

use crate::cli::ops;
use crate::cli::out::{Out, cell};
use crate::error::{Error, Kind, Result};
use clap::{Arg, ArgAction, ArgMatches, Command};
use rmcp::model::{ElicitRequestParams, ElicitResult, ElicitationAction};
use serde_json::{Map, Value};
use std::io::IsTerminal as _;

/// The answers that were given beforehand.
#[derive(Default)]
pub(super) struct Answers {
    yes: bool,
    given: Map<String, Value>,
    /// The first question that nobody could be asked.
    unanswered: Option<Unanswered>,
}

struct Unanswered {
    message: String,
    field: String,
    yes_or_no: bool,
}

/// One field of a question.
struct Field<'a> {
    name: &'a str,
    schema: &'a Value,
    required: bool,
}

/// The flags that answer.
pub(super) fn args(command: Command) -> Command {
    command
        .arg(
            Arg::new("@yes")
                .long("yes")
                .short('y')
                .action(ArgAction::SetTrue)
                .help("Answer yes where the server asks yes or no"),
        )
        .arg(
            Arg::new("@answer")
                .long("answer")
                .value_name("FIELD=TEXT")
                .action(ArgAction::Append)
                .help("Answer a question of the server; FIELD:=JSON for other than text"),
        )
}

impl Answers {
    /// Reads the flags.
    pub(super) fn of(matches: &ArgMatches) -> Result<Self> {
        let mut given = Map::new();
        for pair in matches.get_many::<String>("@answer").into_iter().flatten() {
            let (name, value) = ops::assignment("--answer", pair)?;
            given.insert(name.to_owned(), value);
        }
        Ok(Self { yes: matches.get_flag("@yes"), given, unanswered: None })
    }

    /// Answers a question. Fails only if the terminal does.
    pub(super) async fn to(&mut self, out: &mut Out, request: ElicitRequestParams) -> Result<ElicitResult> {
        let (message, schema) = match request {
            ElicitRequestParams::FormElicitationParams { message, requested_schema, .. } => {
                (message, serde_json::to_value(requested_schema).unwrap_or_default())
            }
            ElicitRequestParams::UrlElicitationParams { message, url, .. } => {
                out.note(&format!("the server asks to open {url} ({message}): that is not done"));
                return Ok(ElicitResult::new(ElicitationAction::Decline));
            }
            _ => return Ok(ElicitResult::new(ElicitationAction::Decline)),
        };
        let fields = fields(&schema);
        let open = fields.iter().find(|f| f.required && self.known(f).is_none());
        let terminal = std::io::stdin().is_terminal() && out.style().err_terminal;
        if let (Some(field), false) = (open, terminal) {
            let yes_or_no = field.schema["type"] == "boolean";
            let field = field.name.to_owned();
            self.unanswered.get_or_insert(Unanswered { message, field, yes_or_no });
            return Ok(ElicitResult::new(ElicitationAction::Decline));
        }
        if open.is_some() || !out.style().quiet {
            out.status_lines(cell::harmless_lines(&message).trim_end());
        }
        let mut content = Map::new();
        for field in &fields {
            let value = match self.known(field) {
                Some(value) => Some(value),
                None if terminal => ask(out, field).await?,
                None => None,
            };
            match value {
                Some(value) => drop(content.insert(field.name.to_owned(), value)),
                None if field.required => return Ok(ElicitResult::new(ElicitationAction::Decline)),
                None => {}
            }
        }
        Ok(ElicitResult::new(ElicitationAction::Accept).with_content(Value::Object(content)))
    }

    /// What stands in the way of a call that failed because nobody could be asked.
    pub(super) fn missing(&self) -> Option<Error> {
        let Unanswered { message, field, yes_or_no } = self.unanswered.as_ref()?;
        let flag = if *yes_or_no { "--yes".to_owned() } else { format!("--answer {field}=…") };
        Some(
            Error::new(Kind::Usage, format!("the server asks: {}", message.trim()))
                .with_hint(format!("there is no terminal to ask on: add {flag} to answer it")),
        )
    }

    /// The answer that the flags give.
    fn known(&self, field: &Field<'_>) -> Option<Value> {
        let yes = || (self.yes && field.schema["type"] == "boolean").then_some(Value::Bool(true));
        self.given.get(field.name).cloned().or_else(yes)
    }
}

/// The fields that the answer has, as the protocol allows them: none is nested.
fn fields(schema: &Value) -> Vec<Field<'_>> {
    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let all = schema["properties"].as_object().into_iter().flatten();
    all.map(|(name, schema)| Field { name, schema, required: required.contains(&name.as_str()) }).collect()
}

/// Asks on the terminal. An empty line leaves the field out; to a yes or no it is a no.
async fn ask(out: &mut Out, field: &Field<'_>) -> Result<Option<Value>> {
    let title = field.schema["title"].as_str().unwrap_or(field.name);
    let choices: Vec<&str> = field.schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    loop {
        let form = match field.schema["type"].as_str() {
            Some("boolean") => " [y/N]".to_owned(),
            _ if !choices.is_empty() => format!(" ({})", choices.join(", ")),
            _ => ":".to_owned(),
        };
        out.ask(&format!("{title}{form}"));
        let line = ops::line().await?;
        match read(line.trim(), field.schema, &choices) {
            Ok(value) => return Ok(value),
            Err(why) => out.status(why),
        }
    }
}

/// A line as the schema has it; none if it is empty. Fails with what is wrong with it.
fn read(line: &str, schema: &Value, choices: &[&str]) -> Result<Option<Value>, &'static str> {
    match schema["type"].as_str() {
        Some("boolean") => Ok(Some(Value::Bool(ops::agrees(line)))),
        _ if line.is_empty() => Ok(None),
        Some("integer") => line.parse::<i64>().map(|n| Some(n.into())).map_err(|_| "that is no whole number"),
        Some("number") => match line.parse::<f64>() {
            Ok(n) if n.is_finite() => Ok(Some(n.into())),
            _ => Err("that is no number"),
        },
        _ if choices.is_empty() || choices.contains(&line) => Ok(Some(line.into())),
        _ => Err("that is none of them"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::out::testing::out;
    use crate::cli::out::{Format, Style};
    use serde_json::json;

    fn question(schema: &Value) -> ElicitRequestParams {
        serde_json::from_value(json!({"mode": "form", "message": "Really?\u{1b}[2J", "requestedSchema": schema}))
            .unwrap()
    }

    fn confirm() -> ElicitRequestParams {
        question(&json!({"type": "object", "properties": {"confirm": {"type": "boolean"}}, "required": ["confirm"]}))
    }

    fn name() -> ElicitRequestParams {
        question(&json!({"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}))
    }

    async fn answer(answers: &mut Answers, request: ElicitRequestParams) -> (ElicitResult, String) {
        let (mut o, _, stderr) = out(Style::pipe(Format::Tsv));
        (answers.to(&mut o, request).await.unwrap(), stderr.text())
    }

    #[tokio::test]
    async fn nobody_to_ask_is_a_no_that_says_how_to_say_yes() {
        let mut answers = Answers::default();
        let (said, _) = answer(&mut answers, confirm()).await;
        assert_eq!((said.action, said.content), (ElicitationAction::Decline, None));
        assert!(answers.missing().unwrap().hint().unwrap().contains("add --yes"));
        let mut answers = Answers { yes: true, ..Answers::default() };
        assert_eq!(answer(&mut answers, name()).await.0.action, ElicitationAction::Decline, "a yes is no name");
        assert!(answers.missing().unwrap().hint().unwrap().contains("--answer name=…"));
    }

    #[tokio::test]
    async fn flags_answer_and_the_question_is_shown_harmless() {
        let mut answers = Answers { yes: true, ..Answers::default() };
        let (said, shown) = answer(&mut answers, confirm()).await;
        assert_eq!((said.action, said.content), (ElicitationAction::Accept, Some(json!({"confirm": true}))));
        assert_eq!(shown, "Really?\\u{1b}[2J\n");
        answers.given.insert("name".into(), "standup".into());
        assert_eq!(answer(&mut answers, name()).await.0.content, Some(json!({"name": "standup"})));
        assert!(answers.missing().is_none());
    }

    #[test]
    fn lines_become_what_the_schema_wants() {
        let of = |line: &str, schema: Value| read(line, &schema, &["a", "b"]);
        assert_eq!(of("", json!({"type": "boolean"})), Ok(Some(json!(false))));
        assert_eq!(of("y", json!({"type": "boolean"})), Ok(Some(json!(true))));
        assert_eq!(of("7", json!({"type": "integer"})), Ok(Some(json!(7))));
        assert!(of("x", json!({"type": "integer"})).is_err() && of("nan", json!({"type": "number"})).is_err());
        assert_eq!(of("a", json!({"type": "string"})), Ok(Some(json!("a"))));
        assert!(of("c", json!({"type": "string"})).is_err());
        assert_eq!(of("", json!({"type": "string"})), Ok(None));
    }
}
