//! One operation of the facts beside one of the catalogue.

use super::suggest::suggest;
use super::{Aspect, Difference, place};
use crate::facts::{Field, Operation, Success};
use dsamba::api::{BodyForm, Kind, Op, Param, Place, Reply, Total};
use std::collections::BTreeMap;

/// Collects the differences of one operation.
struct Report<'a> {
    fact: &'a Operation,
    op: &'a Op,
    out: &'a mut Vec<Difference>,
}

impl Report<'_> {
    fn add(&mut self, what: &str, aspect: Aspect, advice: &str) {
        let advice = format!("in {} ({}): {advice}", self.op.tool, place::of_tool(self.op.tool));
        self.out.push(Difference { operation: self.fact.key(), what: what.to_owned(), aspect, advice });
    }
}

/// Adds what differs.
pub(super) fn operation(fact: &Operation, op: &Op, out: &mut Vec<Difference>) {
    let mut report = Report { fact, op, out };
    segments(&mut report);
    let query: BTreeMap<String, &Param> = of_place(op, &[Place::Query]);
    fields(&mut report, "query", &fact.query, &query);
    let body = of_place(op, &[Place::Body, Place::WholeBody]);
    fields(&mut report, "field", fact.body.as_ref().map_or(&[], |b| &b.fields), &body);
    forms(&mut report);
    reply_fields(&mut report);
}

/// The catalogue's parameters of a place by the names of the facts, nested ones flattened.
fn of_place(op: &Op, places: &[Place]) -> BTreeMap<String, &'static Param> {
    let mut out = BTreeMap::new();
    for param in op.params().filter(|p| places.contains(&p.place)) {
        if param.place == Place::WholeBody {
            members(&param.kind, "", &mut out);
        } else {
            out.insert(param.name.to_owned(), param);
            members(&param.kind, param.name, &mut out);
        }
    }
    out
}

fn members(kind: &'static Kind, prefix: &str, out: &mut BTreeMap<String, &'static Param>) {
    match kind {
        Kind::Many(inner) => members(inner, &format!("{prefix}[]"), out),
        Kind::Object(params) => {
            for param in *params {
                let name = format!("{prefix}.{}", param.name);
                out.insert(name.clone(), param);
                members(&param.kind, &name, out);
            }
        }
        _ => {}
    }
}

fn segments(report: &mut Report) {
    let params: Vec<_> = report.op.path_params().collect();
    for (segment, param) in report.fact.segments.iter().zip(params) {
        let fits = match (segment.kind.as_str(), segment.name.as_str()) {
            ("uuid or friendly url", _) => param.kind == Kind::RoomRef,
            ("uuid", "room") => param.kind == Kind::RoomUuid,
            ("uuid", _) => param.kind == Kind::Uuid,
            _ => param.kind == Kind::Key,
        };
        if !fits {
            let advice = format!("`{{{}}}` takes {}, and is {:?}", segment.name, segment.kind, param.kind);
            report.add(&segment.name, Aspect::Kind, &advice);
        }
    }
}

fn fields(report: &mut Report, builder: &str, facts: &[Field], params: &BTreeMap<String, &Param>) {
    for fact in facts {
        let Some(param) = params.get(&fact.name) else {
            report.add(&fact.name, Aspect::Missing, &format!("add {}", suggest(builder, fact)));
            continue;
        };
        if !fits(fact, &param.kind) {
            let advice = format!("the facts say {}{}, it is {:?}", fact.kind, format_of(fact), param.kind);
            report.add(&fact.name, Aspect::Kind, &advice);
        }
        let values: Vec<&str> = match param.kind {
            Kind::OneOf(values) | Kind::Many(&Kind::OneOf(values)) => values.to_vec(),
            _ => Vec::new(),
        };
        let (mut ours, mut theirs) = (values.clone(), fact.values.iter().map(String::as_str).collect::<Vec<_>>());
        ours.sort_unstable();
        theirs.sort_unstable();
        if ours != theirs {
            report.add(&fact.name, Aspect::Values, &format!("values {:?}, and they are {values:?}", fact.values));
        }
        if (param.min, param.max) != (fact.min, fact.max) {
            let advice =
                format!("limits {:?} to {:?}, and they are {:?} to {:?}", fact.min, fact.max, param.min, param.max);
            report.add(&fact.name, Aspect::Limits, &advice);
        }
        if param.required != fact.required {
            let advice = if fact.required { "add .required()" } else { "it is not declared required" };
            report.add(&fact.name, Aspect::Required, advice);
        }
        if param.nullable != fact.nullable {
            let advice = if fact.nullable { "add .nullable()" } else { "it is not declared nullable" };
            report.add(&fact.name, Aspect::Nullable, advice);
        }
    }
    for name in params.keys().filter(|n| !facts.iter().any(|f| f.name == **n)) {
        report.add(name, Aspect::Extra, "remove it: the API takes no such thing here");
    }
}

fn format_of(fact: &Field) -> String {
    if fact.format.is_empty() { String::new() } else { format!(" ({})", fact.format) }
}

/// Whether a kind of the catalogue is what the facts say.
fn fits(fact: &Field, kind: &Kind) -> bool {
    let text = |kind: &Kind| match fact.format.as_str() {
        "color" => *kind == Kind::Color,
        "url" => *kind == Kind::Url,
        "uuid" => matches!(kind, Kind::Uuid | Kind::RoomUuid),
        "date" => *kind == Kind::Date,
        _ => matches!(kind, Kind::Text | Kind::Key | Kind::OneOf(_)),
    };
    match fact.kind.as_str() {
        "text" => text(kind),
        "bool" => *kind == Kind::Bool,
        "integer" => *kind == Kind::Integer,
        "number" => *kind == Kind::Number,
        "datetime" => *kind == Kind::DateTime,
        "file" => *kind == Kind::File,
        "integer or datetime" => *kind == Kind::UnixOrDate,
        "integer, minutes or datetime" => *kind == Kind::Expiry,
        "object" => matches!(kind, Kind::Object(_) | Kind::Json),
        "object[]" => matches!(kind, Kind::Many(Kind::Object(_))),
        "text[]" => matches!(kind, Kind::Many(inner) if text(inner)),
        other => panic!("facts of a kind unheard of: {other}"),
    }
}

fn forms(report: &mut Report) {
    let (fact, op) = (report.fact, report.op);
    let body = match &fact.body {
        None => BodyForm::None,
        Some(b) if b.media == "multipart/form-data" => BodyForm::Multipart,
        Some(b) if b.array => BodyForm::Array,
        Some(_) => BodyForm::Object,
    };
    if body != op.body {
        report.add("the body", Aspect::Form, &format!("it is sent as {body:?}, and here as {:?}", op.body));
    }
    let export = fact.path.ends_with("/export");
    let fits = match fact.success {
        Success::Object => op.reply == Reply::Json,
        Success::PageTextTotal => op.reply == Reply::Page(Total::Text),
        Success::PageIntegerTotal => op.reply == Reply::Page(Total::Integer),
        Success::PageNoTotal => op.reply == Reply::Page(Total::Absent),
        Success::Array => op.reply == Reply::Rows,
        Success::Text if export => op.reply == Reply::Export,
        Success::Text => op.reply == Reply::Text,
        Success::Nothing => op.reply == Reply::Nothing,
        Success::Accepted => op.reply == Reply::Accepted,
        Success::Undeclared => op.reply == Reply::Undeclared,
    };
    if !fits {
        report.add("the reply", Aspect::Form, &format!("it is {:?}, and here {:?}", fact.success, op.reply));
    }
}

/// What the catalogue says of replies names fields that they have.
fn reply_fields(report: &mut Report) {
    let fields = &report.fact.reply_fields;
    let rows = match report.fact.success {
        Success::PageTextTotal | Success::PageIntegerTotal | Success::PageNoTotal => "data[].",
        Success::Array => "[].",
        _ => "",
    };
    let has = |name: &str| fields.iter().any(|f| f.strip_prefix(rows) == Some(name));
    // An undocumented reply, and lists of plain words, have no fields to compare with.
    if fields.is_empty() {
        return;
    }
    let op = report.op;
    for column in op.columns.iter().filter(|c| !has(c)) {
        report.add(column, Aspect::Extra, "the reply has no such field to show as a column");
    }
    for secret in op.secret_reply.iter().filter(|s| !has(s)) {
        report.add(secret, Aspect::Extra, "the reply has no such field to mask");
    }
}
