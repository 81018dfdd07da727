//! The prompts of the suite.

use super::PNG;
use super::questions as ask;
use super::rounds::{Rounds, Step};
use crate::mcp::confirm::Seals;
use rmcp::model::{
    CompleteRequestParams, CompletionInfo, ContentBlock, GetPromptRequestParams, GetPromptResponse, GetPromptResult,
    Prompt, PromptArgument, PromptMessage, Reference, Role,
};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer};
use serde_json::Value;

/// The messages of a prompt, from its arguments by name.
type Messages = fn(&dyn Fn(&str) -> String) -> Vec<ContentBlock>;

/// A prompt: its name, its arguments, its messages.
struct Row(&'static str, &'static [&'static str], Messages);

const ASKS: &str = "test_input_required_result_prompt";

static TABLE: &[Row] = &[
    Row("test_simple_prompt", &[], |_| vec![ContentBlock::text("This is a simple prompt for testing.")]),
    Row("test_prompt_with_arguments", &["arg1", "arg2"], |arg| {
        let text = format!("Prompt with arguments: arg1='{}', arg2='{}'", arg("arg1"), arg("arg2"));
        vec![ContentBlock::text(text)]
    }),
    Row("test_prompt_with_embedded_resource", &["resourceUri"], |arg| {
        let resource = ContentBlock::embedded_text(arg("resourceUri"), "Embedded resource content for testing.");
        vec![resource, ContentBlock::text("Please process the embedded resource above.")]
    }),
    Row("test_prompt_with_image", &[], |_| {
        vec![ContentBlock::image(PNG, "image/png"), ContentBlock::text("Please analyze the image above.")]
    }),
    Row(ASKS, &[], |_| vec![ContentBlock::text("A prompt that asked for its context.")]),
];

/// What `test_prompt_with_arguments` proposes for its arguments.
const WORDS: &[&str] = &["paris", "park", "party", "test"];

/// The prompts as they are listed.
pub(in crate::mcp) fn list() -> impl Iterator<Item = Prompt> {
    TABLE.iter().map(|Row(name, arguments, _)| {
        let arguments: Vec<_> = arguments.iter().map(|a| PromptArgument::new(*a).with_required(true)).collect();
        Prompt::new(*name, Some("A prompt of the conformance suite"), (!arguments.is_empty()).then_some(arguments))
    })
}

/// A prompt; none where it is not the suite's.
pub(in crate::mcp) async fn get(
    request: &GetPromptRequestParams,
    context: &RequestContext<RoleServer>,
    seals: &Seals,
) -> Option<Result<GetPromptResponse, ErrorData>> {
    let Row(name, _, messages) = TABLE.iter().find(|row| row.0 == request.name)?;
    let arguments = request.arguments.clone().unwrap_or_default();
    if *name == ASKS {
        let told = (request.request_state.clone(), request.input_responses.clone());
        let rounds = Rounds { rounds: &[ask::context], sealed: false };
        match rounds.step(name, &arguments, told, context, seals).await {
            Ok(Step::Done(_)) => {}
            Ok(Step::Ask(question)) => return Some(Ok((*question).into())),
            Err(e) => return Some(Err(e)),
        }
    }
    let argument = |name: &str| arguments.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let messages = messages(&argument).into_iter().map(|block| PromptMessage::new(Role::User, block));
    Some(Ok(GetPromptResult::new(messages.collect()).into()))
}

/// Completes an argument; none where it is not one of the suite's prompts.
pub(in crate::mcp) fn complete(request: &CompleteRequestParams) -> Option<CompletionInfo> {
    let Reference::Prompt(prompt) = &request.r#ref else { return None };
    TABLE.iter().find(|row| row.0 == prompt.name)?;
    let fits = WORDS.iter().filter(|word| word.starts_with(&request.argument.value));
    CompletionInfo::new(fits.map(|word| (*word).to_owned()).collect()).ok()
}
