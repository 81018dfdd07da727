//! Questions to the client in rounds: by results that want input, or, in the revisions before them, on the call's stream.

use crate::mcp::confirm::{About, Seals};
use crate::mcp::http::Asker;
use rmcp::model::{ClientCapabilities, ElicitResult, InputRequests, InputRequiredResult, InputResponses, JsonObject};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer};
use serde_json::{Map, Value, json};
use std::time::Duration;

/// How long a client may take to answer.
const LIFE: Duration = Duration::from_secs(10);

/// The questions of one round, by key, from the arguments of the call.
pub(super) type Round = fn(&JsonObject) -> Value;

/// Rounds of questions.
pub(super) struct Rounds {
    pub(super) rounds: &'static [Round],
    /// Whether the client carries sealed state from one round to the next. Without it there is one round.
    pub(super) sealed: bool,
}

/// What comes next.
pub(super) enum Step {
    Ask(Box<InputRequiredResult>),
    /// All is answered: the answers as text.
    Done(String),
}

impl Rounds {
    /// The next step, by what the client brought: state and answers.
    pub(super) async fn step(
        &self,
        name: &str,
        arguments: &JsonObject,
        (state, answers): (Option<String>, Option<InputResponses>),
        context: &RequestContext<RoleServer>,
        seals: &Seals,
    ) -> Result<Step, ErrorData> {
        let able = context.client_capabilities().unwrap_or_default();
        if context.protocol_version().is_some_and(|v| v.has_initialize()) {
            return self.at_once(arguments, context).await;
        }
        let round =
            match (&state, &answers) {
                (Some(state), _) if self.sealed => {
                    let answered = (0..self.rounds.len()).find(|round| {
                        let operation = format!("{name} {round}");
                        seals.redeem(state, &About { principal: "", operation: &operation, arguments: &[] }).is_ok()
                    });
                    Some(answered.ok_or_else(|| {
                        ErrorData::invalid_params("this requestState is not one of this server", None)
                    })?)
                }
                (None, Some(_)) if !self.sealed => Some(0),
                _ => None,
            };
        let next = match round {
            Some(round) if answered(&self.questions(round, arguments, &able)?, answers.as_ref()) => round + 1,
            Some(round) => round,
            None => 0,
        };
        if next == self.rounds.len() {
            return Ok(Step::Done(format!("state-ok {}", json!(answers))));
        }
        let operation = format!("{name} {next}");
        let seal = || seals.seal(&About { principal: "", operation: &operation, arguments: &[] }, None);
        let questions = Value::Object(self.questions(next, arguments, &able)?);
        let questions: InputRequests =
            serde_json::from_value(questions).map_err(|e| ErrorData::internal_error(e.to_string(), None))?;
        Ok(Step::Ask(Box::new(InputRequiredResult::new(Some(questions), self.sealed.then(seal)))))
    }

    /// The questions of a round that the client can answer. Fails where it can answer none.
    fn questions(
        &self,
        round: usize,
        arguments: &JsonObject,
        able: &ClientCapabilities,
    ) -> Result<Map<String, Value>, ErrorData> {
        let Value::Object(all) = self.rounds[round](arguments) else { return Ok(Map::new()) };
        let can = |question: &Value| match question["method"].as_str().unwrap_or_default() {
            "elicitation/create" => able.elicitation.is_some(),
            "sampling/createMessage" => able.sampling.is_some(),
            _ => able.roots.is_some(),
        };
        let left: Map<_, _> = all.iter().filter(|(_, q)| can(q)).map(|(k, q)| (k.clone(), q.clone())).collect();
        if !left.is_empty() {
            return Ok(left);
        }
        let needs: Map<_, _> = all
            .values()
            .filter_map(|q| q["method"].as_str()?.split('/').next())
            .map(|m| (m.to_owned(), json!({})))
            .collect();
        let needs = serde_json::from_value(needs.into()).unwrap_or_default();
        Err(ErrorData::missing_required_client_capability(needs))
    }

    /// Asks everything on the stream of the call, one question after another.
    async fn at_once(&self, arguments: &JsonObject, context: &RequestContext<RoleServer>) -> Result<Step, ErrorData> {
        let asker = context.extensions.get::<http::request::Parts>().and_then(|h| h.extensions.get::<Asker>());
        let Some(asker) = asker else {
            return Err(ErrorData::invalid_request("this client cannot be asked", None));
        };
        let mut answers = Map::new();
        for round in self.rounds {
            let Value::Object(questions) = round(arguments) else { continue };
            for (key, question) in questions {
                let method = question["method"].as_str().unwrap_or_default();
                let answer = asker.ask(method, question["params"].clone(), LIFE).await;
                let answer = answer.ok_or_else(|| ErrorData::invalid_request("the client did not answer", None))?;
                answers.insert(key, answer);
            }
        }
        Ok(Step::Done(Value::Object(answers).to_string()))
    }
}

/// Whether every question has an answer of its form.
fn answered(questions: &Map<String, Value>, answers: Option<&InputResponses>) -> bool {
    questions.iter().all(|(key, question)| {
        let Some(answer) = answers.and_then(|all| all.get(key)) else { return false };
        match question["method"].as_str().unwrap_or_default() {
            "elicitation/create" => serde_json::from_value::<ElicitResult>(answer.clone()).is_ok(),
            "sampling/createMessage" => answer["content"].is_object(),
            _ => answer["roots"].is_array(),
        }
    })
}
