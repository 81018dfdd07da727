//! The tools of the suite.

use super::questions as ask;
use super::rounds::{Round, Rounds, Step};
use super::{PNG, WAV};
use crate::mcp::confirm::Seals;
use crate::mcp::progress::Progress;
use rmcp::model::{CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, ResourceContents, Tool};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer};
use serde_json::{Value, json};
use std::time::Duration;

/// How long the tool with progress works between two words.
const STEP: Duration = Duration::from_millis(50);

/// A tool of the suite.
pub(in crate::mcp) struct Row {
    name: &'static str,
    about: &'static str,
    does: Does,
}

enum Does {
    /// Answers with these.
    Answer(fn() -> Vec<ContentBlock>),
    /// Fails.
    Fail,
    /// Tells three times how far it is.
    Progress,
    /// Asks the client, round after round, and answers then.
    Ask(Rounds),
}

const fn row(name: &'static str, about: &'static str, does: Does) -> Row {
    Row { name, about, does }
}

const fn asks(name: &'static str, about: &'static str, rounds: &'static [Round]) -> Row {
    row(name, about, Does::Ask(Rounds { rounds, sealed: false }))
}

const fn seals(name: &'static str, about: &'static str, rounds: &'static [Round]) -> Row {
    row(name, about, Does::Ask(Rounds { rounds, sealed: true }))
}

static TABLE: &[Row] = &[
    row(
        "test_simple_text",
        "Answers with text",
        Does::Answer(|| vec![text("This is a simple text response for testing.")]),
    ),
    row("test_image_content", "Answers with a picture", Does::Answer(|| vec![picture()])),
    row("test_audio_content", "Answers with a sound", Does::Answer(|| vec![ContentBlock::audio(WAV, "audio/wav")])),
    row(
        "test_embedded_resource",
        "Answers with a resource",
        Does::Answer(|| {
            vec![ContentBlock::embedded_text("test://embedded-resource", "This is an embedded resource content.")]
        }),
    ),
    row(
        "test_multiple_content_types",
        "Answers with text, a picture and a resource",
        Does::Answer(|| {
            let json = ResourceContents::text(r#"{"test":"data","value":123}"#, "test://mixed-content-resource");
            let json = ContentBlock::resource(json.with_mime_type("application/json"));
            vec![text("Multiple content types test:"), picture(), json]
        }),
    ),
    row("test_error_handling", "Fails", Does::Fail),
    row("test_tool_with_progress", "Tells how far it is", Does::Progress),
    row("test_logging_tool", "Logs nothing to a client that asked for no log", Does::Answer(|| vec![text("done")])),
    row(
        "json_schema_2020_12_tool",
        "Has a schema with what JSON Schema 2020-12 knows",
        Does::Answer(|| vec![text("done")]),
    ),
    row("test_x_mcp_header", "Has an argument that is named in a header too", Does::Answer(|| vec![text("done")])),
    asks("test_elicitation", "Asks for a name and an address", &[ask::person]),
    asks("test_elicitation_sep1034_defaults", "Asks with defaults", &[ask::defaults]),
    asks("test_elicitation_sep1330_enums", "Asks for choices", &[ask::choices]),
    asks("test_streaming_elicitation", "Asks for a name", &[ask::name]),
    asks("test_sampling", "Asks the client's model", &[ask::prompt]),
    asks("test_missing_capability", "Needs the client's model", &[ask::capital]),
    asks("test_input_required_result_elicitation", "Asks for a name", &[ask::name]),
    asks("test_input_required_result_sampling", "Asks the client's model", &[ask::capital]),
    asks("test_input_required_result_list_roots", "Asks for the client's roots", &[ask::roots]),
    asks("test_input_required_result_capabilities", "Asks what the client can answer", &[ask::all]),
    seals("test_input_required_result_request_state", "Asks, with state", &[ask::confirm]),
    seals("test_input_required_result_tampered_state", "Asks, with state", &[ask::confirm]),
    seals("test_input_required_result_multiple_inputs", "Asks for three things at once", &[ask::all]),
    seals("test_input_required_result_multi_round", "Asks twice", &[ask::step_1, ask::step_2]),
];

fn text(text: &str) -> ContentBlock {
    ContentBlock::text(text)
}

fn picture() -> ContentBlock {
    ContentBlock::image(PNG, "image/png")
}

/// The tools as they are listed.
pub(in crate::mcp) fn list() -> impl Iterator<Item = Tool> {
    TABLE.iter().map(|row| {
        let schema = match schema(row.name) {
            Value::Object(schema) => schema,
            _ => serde_json::Map::new(),
        };
        Tool::new(row.name, row.about, std::sync::Arc::new(schema))
    })
}

/// The tool of this name.
pub(in crate::mcp) fn of(name: &str) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.name == name)
}

fn schema(name: &str) -> Value {
    match name {
        "test_elicitation" => {
            json!({"type": "object", "properties": {"message": {"type": "string"}}, "required": ["message"]})
        }
        "test_sampling" => {
            json!({"type": "object", "properties": {"prompt": {"type": "string"}}, "required": ["prompt"]})
        }
        "test_x_mcp_header" => {
            json!({"type": "object", "properties": {"region": {"type": "string", "x-mcp-header": "Region"}}})
        }
        "json_schema_2020_12_tool" => json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "object",
            "$defs": {"address": {
                "$anchor": "addressDef",
                "type": "object",
                "properties": {"street": {"type": "string"}, "city": {"type": "string"}},
            }},
            "properties": {
                "name": {"type": "string"},
                "address": {"$ref": "#/$defs/address"},
                "contactMethod": {"type": "string", "enum": ["phone", "email"]},
                "phone": {"type": "string"},
                "email": {"type": "string"},
            },
            "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
            "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
            "then": {"required": ["phone"]},
            "else": {"required": ["email"]},
            "additionalProperties": false,
        }),
        _ => json!({"type": "object", "properties": {}, "additionalProperties": false}),
    }
}

/// Does what the tool does.
pub(in crate::mcp) async fn call(
    row: &Row,
    request: CallToolRequestParams,
    context: &RequestContext<RoleServer>,
    seals: &Seals,
) -> Result<CallToolResponse, ErrorData> {
    Ok(match &row.does {
        Does::Answer(blocks) => CallToolResult::success(blocks()).into(),
        Does::Fail => CallToolResult::error(vec![text("This tool intentionally returns an error for testing")]).into(),
        Does::Progress => {
            let progress = Progress::of(context);
            let work = async {
                for done in [0.0, 50.0, 100.0] {
                    progress.tell(done, Some(100.0), "working");
                    tokio::time::sleep(STEP).await;
                }
            };
            progress.during(Box::pin(work)).await;
            CallToolResult::success(vec![text("done")]).into()
        }
        Does::Ask(rounds) => {
            let arguments = request.arguments.unwrap_or_default();
            let told = (request.request_state, request.input_responses);
            match rounds.step(row.name, &arguments, told, context, seals).await? {
                Step::Ask(question) => (*question).into(),
                Step::Done(answers) => CallToolResult::success(vec![text(&answers)]).into(),
            }
        }
    })
}
