//! Which arguments of a call, and which fields of its reply, are secret.

use super::Checked;
use crate::api::{Kind, Op, Param};
use serde_json::Value;

impl Checked {
    /// The secret values of this call, as text.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let mut found = Vec::new();
        self.values.iter().for_each(|(param, value)| walk(param, value, &mut found));
        found
    }
}

fn walk(param: &Param, value: &Value, found: &mut Vec<String>) {
    if param.secret {
        return leaves(value, found);
    }
    let Some(members) = members(param) else { return };
    let objects = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    for object in objects {
        for member in members {
            object.get(member.name).into_iter().for_each(|v| walk(member, v, found));
        }
    }
}

fn leaves(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Null | Value::Bool(_) => {}
        Value::String(text) => found.push(text.clone()),
        Value::Number(n) => found.push(n.to_string()),
        Value::Array(items) => items.iter().for_each(|v| leaves(v, found)),
        Value::Object(map) => map.values().for_each(|v| leaves(v, found)),
    }
}

/// Names on the wire that are secret in this operation, in its arguments and its reply.
pub(in crate::client) fn secret_names(op: &'static Op) -> Vec<&'static str> {
    let mut names = op.secret_reply.to_vec();
    op.params().for_each(|p| named(p, &mut names));
    names
}

fn named(param: &'static Param, names: &mut Vec<&'static str>) {
    if param.secret {
        names.push(param.name);
    }
    members(param).into_iter().flatten().for_each(|m| named(m, names));
}

/// The members of an object, or of the objects in a list.
fn members(param: &Param) -> Option<&'static [Param]> {
    match param.kind {
        Kind::Object(members) | Kind::Many(&Kind::Object(members)) => Some(members),
        _ => None,
    }
}
