//! The lines that the catalogue needs for something that is only in the facts.

use crate::facts::{Field, Operation};
use std::fmt::Write;

fn constant(name: &str) -> String {
    format!("Kind::{name}")
}

fn kind_of(fact: &Field) -> String {
    let text = match fact.format.as_str() {
        "color" => constant("Color"),
        "url" => constant("Url"),
        "uuid" => constant("Uuid"),
        "date" => constant("Date"),
        _ if fact.values.is_empty() => constant("Text"),
        _ => format!("Kind::OneOf(&{:?})", fact.values),
    };
    match fact.kind.as_str() {
        "bool" => constant("Bool"),
        "integer" => constant("Integer"),
        "number" => constant("Number"),
        "datetime" => constant("DateTime"),
        "file" => constant("File"),
        "integer or datetime" => constant("UnixOrDate"),
        "integer, minutes or datetime" => constant("Expiry"),
        "object" => constant("Object(..)"),
        "object[]" => constant("Many(&Kind::Object(..))"),
        "text[]" => format!("Kind::Many(&{text})"),
        _ => text,
    }
}

/// The line of the catalogue that a field needs.
pub(super) fn suggest(builder: &str, fact: &Field) -> String {
    let mut out = format!("{builder}(\"{}\", {}, \"what it does, in our words\")", fact.name, kind_of(fact));
    match (fact.min, fact.max) {
        (Some(min), Some(max)) => _ = write!(out, ".range({min}, {max})"),
        (Some(min), None) => _ = write!(out, ".at_least({min})"),
        (None, Some(max)) => _ = write!(out, ".at_most({max})"),
        (None, None) => {}
    }
    if fact.required {
        out += ".required()";
    }
    if fact.nullable {
        out += ".nullable()";
    }
    out
}

/// The lines of the catalogue that an operation needs.
pub(super) fn suggest_operation(fact: &Operation) -> String {
    let builder = match fact.method.as_str() {
        "GET" => "get",
        "POST" => "post",
        "PATCH" => "patch",
        _ => "delete",
    };
    let body = fact.body.iter().flat_map(|b| &b.fields).map(|f| suggest("field", f));
    let fields: Vec<String> = fact.query.iter().map(|f| suggest("query", f)).chain(body).collect();
    let with = if fields.is_empty() { String::new() } else { format!(".with(&[{}])", fields.join(", ")) };
    format!("{builder}(\"verb\", \"{}\", \"help\").tool(\"name\"){with} answering {:?}", fact.path, fact.success)
}

#[test]
fn suggestions_are_lines_of_the_catalogue() {
    let field = Field {
        name: "size".to_owned(),
        kind: "text".to_owned(),
        format: String::new(),
        values: vec!["big".to_owned(), "small".to_owned()],
        min: None,
        max: Some(9),
        required: true,
        nullable: false,
    };
    let line =
        "field(\"size\", Kind::OneOf(&[\"big\", \"small\"]), \"what it does, in our words\").at_most(9).required()";
    assert_eq!(suggest("field", &field), line);
}
