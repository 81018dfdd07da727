//! A configuration in JSON, with or without comments.

use super::document::Flaw;
use jsonc_parser::ParseOptions;
use jsonc_parser::cst::{CstInputValue, CstNode, CstObject, CstObjectProp, CstRootNode};
use serde_json::{Map, Value};

/// The member with the questions to the user.
const INPUTS: &str = "inputs";
const BOM: char = '\u{feff}';

/// A text that is edited in place.
pub(in crate::cli::commands::mcp) struct JsonDocument {
    root: CstRootNode,
    servers: &'static str,
    bom: bool,
}

impl JsonDocument {
    /// Reads a text; an empty one is an object without members.
    pub(super) fn parse(servers: &'static str, text: &str, comments: bool) -> Result<Self, Flaw> {
        let options = ParseOptions {
            allow_comments: comments,
            allow_trailing_commas: comments,
            allow_loose_object_property_names: false,
            allow_missing_commas: false,
            allow_single_quoted_strings: false,
            allow_hexadecimal_numbers: false,
            allow_unary_plus_numbers: false,
            allow_bare_decimal_point_numbers: false,
            allow_non_finite_numbers: false,
            allow_extended_string_escapes: false,
        };
        let bare = text.strip_prefix(BOM);
        if !comments && !text.trim().is_empty() {
            strict(bare.unwrap_or(text))?;
        }
        let root = CstRootNode::parse(bare.unwrap_or(text), &options)
            .map_err(|e| Flaw { line: Some(e.line_display()), what: lower(&e.kind().to_string()) })?;
        let document = Self { root, servers, bom: bare.is_some() };
        document.check().map(|()| document)
    }

    /// Refuses what cannot be edited without guessing.
    fn check(&self) -> Result<(), Flaw> {
        let Some(value) = self.root.value() else { return Ok(()) };
        let root = value.as_object().ok_or_else(|| Flaw::whole("it is no object"))?;
        for name in [self.servers, INPUTS] {
            let found: Vec<_> =
                root.properties().into_iter().filter(|p| p.decoded_name().as_deref() == Some(name)).collect();
            let fits = found
                .iter()
                .all(|p| if name == INPUTS { p.array_value().is_some() } else { p.object_value().is_some() });
            if found.len() > 1 {
                return Err(Flaw::whole(format!("it has `{name}` twice")));
            }
            if !fits && (name == self.servers || self.servers == "servers") {
                return Err(Flaw::whole(format!("`{name}` has another form")));
            }
        }
        let entries = root.object_value(self.servers).map(|s| s.properties()).unwrap_or_default();
        let mut names: Vec<_> = entries.iter().filter_map(CstObjectProp::decoded_name).collect();
        names.sort();
        match names.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(Flaw::whole(format!("it has the server `{}` twice", pair[0]))),
            None => Ok(()),
        }
    }

    pub(super) fn servers(&self) -> Map<String, Value> {
        let root = self.root.object_value();
        let servers = root.and_then(|r| r.object_value(self.servers)).and_then(|s| s.to_serde_value());
        match servers {
            Some(Value::Object(map)) => map,
            _ => Map::new(),
        }
    }

    pub(super) fn change(&mut self, name: &str, changes: &[(&'static str, Option<Value>)]) {
        let Some(servers) = self.root.object_value_or_create().and_then(|r| r.object_value_or_create(self.servers))
        else {
            return;
        };
        let Some(entry) = servers.get(name).and_then(|p| p.object_value()) else {
            let members = changes.iter().filter_map(|(key, value)| Some(((*key).to_owned(), input(value.as_ref()?))));
            let whole = CstInputValue::Object(members.collect());
            match servers.get(name) {
                Some(property) => property.set_value(whole),
                None => drop(servers.append(name, whole)),
            }
            return;
        };
        for (key, value) in changes {
            match (entry.get(key), value) {
                (Some(property), Some(value)) => property.set_value(input(value)),
                (None, Some(value)) => drop(entry.append(key, input(value))),
                (Some(property), None) => property.remove(),
                (None, None) => {}
            }
        }
    }

    pub(super) fn add_input(&mut self, id: &str, wanted: &Value) -> bool {
        let Some(inputs) = self.root.object_value_or_create().and_then(|r| r.array_value_or_create(INPUTS)) else {
            return false;
        };
        let there = inputs.elements().iter().filter_map(CstNode::to_serde_value).any(|e| e["id"] == id);
        if !there {
            inputs.append(input(wanted));
        }
        !there
    }

    pub(super) fn remove(&mut self, name: &str, inputs: &[&str]) {
        let Some(root) = self.root.object_value() else { return };
        if let Some(servers) = root.object_value(self.servers) {
            if let Some(property) = servers.get(name) {
                property.remove();
            }
            drop_if_empty(&root, self.servers, servers.properties().is_empty());
        }
        let rest = Value::Object(self.servers()).to_string();
        let unused = |id: &str| !rest.contains(&format!("${{input:{id}}}"));
        if let Some(questions) = root.array_value(INPUTS) {
            for element in questions.elements() {
                let value = element.to_serde_value().unwrap_or_default();
                if inputs.iter().any(|id| value["id"] == **id && unused(id)) {
                    element.remove();
                }
            }
            drop_if_empty(&root, INPUTS, questions.elements().is_empty());
        }
    }

    pub(super) fn text(&self) -> String {
        let bom = if self.bom { BOM.to_string() } else { String::new() };
        format!("{bom}{}", self.root)
    }
}

/// Refuses what is no JSON: the parser for editing takes some comments whatever it is told.
fn strict(text: &str) -> Result<(), Flaw> {
    let read = serde_json::from_str::<serde::de::IgnoredAny>(text);
    let told = |e: &serde_json::Error| e.to_string().split(" at line").next().unwrap_or_default().to_owned();
    read.map(drop).map_err(|e| Flaw { line: Some(e.line()), what: told(&e) })
}

fn drop_if_empty(root: &CstObject, name: &str, empty: bool) {
    if let (true, Some(property)) = (empty, root.get(name)) {
        property.remove();
    }
}

fn input(value: &Value) -> CstInputValue {
    match value {
        Value::Null => CstInputValue::Null,
        Value::Bool(b) => CstInputValue::Bool(*b),
        Value::Number(n) => CstInputValue::Number(n.to_string()),
        Value::String(s) => CstInputValue::String(s.clone()),
        Value::Array(items) => CstInputValue::Array(items.iter().map(input).collect()),
        Value::Object(map) => CstInputValue::Object(map.iter().map(|(k, v)| (k.clone(), input(v))).collect()),
    }
}

/// With a small letter first, as our errors are.
fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn parse(text: &str) -> JsonDocument {
        JsonDocument::parse("servers", text, true).unwrap_or_else(|f| panic!("{}", f.what))
    }

    #[test]
    fn comments_order_and_line_ends_stay() {
        let text = "{\r\n\t// mine\r\n\t\"servers\": {\r\n\t\t\"b\": { \"x\": 1.0e3 }, // why\r\n\t},\r\n\t\"a\": [1,2]\r\n}\r\n";
        let mut document = parse(text);
        document.change("n", &[("command", Some(json!("c"))), ("args", Some(json!(["s"])))]);
        let now = document.text();
        for kept in ["\t// mine\r\n", "\"b\": { \"x\": 1.0e3 }, // why", "\"a\": [1,2]\r\n}\r\n"] {
            assert!(now.contains(kept), "{kept:?} in {now}");
        }
        assert_eq!(parse(&now).servers()["n"], json!({"command": "c", "args": ["s"]}));
        assert!(!now.replace("\r\n", "").contains('\n'), "{now:?}");
        document.remove("n", &[]);
        assert_eq!(parse(&document.text()).servers(), parse(text).servers());
    }

    #[test]
    fn members_of_an_entry_change_one_by_one() {
        let mut document = parse("{\"servers\": {\"n\": {\"command\": \"old\", /* keep */ \"x\": 1, \"env\": {}}}}");
        document.change("n", &[("command", Some(json!("new"))), ("env", None), ("url", Some(json!("u")))]);
        assert_eq!(document.servers()["n"], json!({"command": "new", "x": 1, "url": "u"}));
        assert!(document.text().contains("/* keep */"), "{}", document.text());
    }

    #[test]
    fn questions_are_shared_and_go_with_the_last_entry_that_refers_to_them() {
        let mut document = parse("");
        assert!(document.add_input("k", &json!({"id": "k"})) && !document.add_input("k", &json!({"id": "k"})));
        for name in ["one", "two"] {
            document.change(name, &[("env", Some(json!({"K": "${input:k}"})))]);
        }
        document.remove("one", &["k"]);
        assert!(document.text().contains("\"inputs\""), "{}", document.text());
        document.remove("two", &["k"]);
        assert_eq!(document.text().split_whitespace().collect::<String>(), "{}");
    }

    #[test]
    fn what_cannot_be_edited_is_refused_with_its_line() {
        let flaw = |text: &str, comments| JsonDocument::parse("mcpServers", text, comments).err().expect(text);
        assert_eq!(flaw("{\n  \"a\": 1,\n  oops\n}", true).line, Some(3));
        assert_eq!(flaw("{\n // no\n}", false).line, Some(2));
        assert!(flaw("{\"a\": 1,}", false).line.is_some() && flaw("{\"a\": 'b'}", true).line.is_some());
        for other in [
            "[]",
            "{\"mcpServers\": []}",
            "{\"mcpServers\": {}, \"mcpServers\": {}}",
            "{\"mcpServers\": {\"a\": {}, \"a\": {}}}",
        ] {
            assert_eq!(flaw(other, false).line, None, "{other}");
        }
    }

    #[test]
    fn a_byte_order_mark_stays() {
        let mut document = parse("\u{feff}{}");
        document.change("n", &[("url", Some(json!("u")))]);
        assert!(document.text().starts_with("\u{feff}{"));
    }
}
