//! Roles as other resources name them: by id or by name.

use crate::sandbox::call::Call;
use crate::sandbox::reply::Refusal;
use crate::sandbox::store::{Row, Table, text};
use serde_json::Value;
use std::sync::Arc;

/// The role with this id or name.
pub(crate) fn find(call: &Call<'_>, role: &str) -> Option<Arc<Row>> {
    call.store.get(Table::Roles, role).or_else(|| call.store.rows_of(Table::Roles, "name", role).next())
}

/// The id of the role that a field names; 422 for the field when there is none.
pub(crate) fn one(call: &Call<'_>, field: &str, role: &str) -> Result<String, Refusal> {
    let found = find(call, role).map(|r| text(&r, "id").to_owned());
    found.ok_or_else(|| Refusal::field(field, format!("The selected {} is invalid.", field.replace('_', " "))))
}

/// Brings the role fields of settings into the form in which rows hold them: ids.
pub(crate) fn settle(call: &Call<'_>, settings: &mut Row) -> Result<(), Refusal> {
    if let Some(Value::String(role)) = settings.get("default_role") {
        let id = one(call, "default_role", role)?;
        settings.insert("default_role".to_owned(), Value::from(id));
    }
    for field in ["roles", "private_group_chat_roles"] {
        let Some(Value::Array(given)) = settings.get(field) else { continue };
        let ids = given.iter().enumerate().map(|(at, role)| {
            let role = role.as_str().unwrap_or_default();
            find(call, role).map(|r| Value::from(text(&r, "id"))).ok_or_else(|| {
                Refusal::field(format!("{field}.{at}"), format!("The selected {field}.{at} is invalid."))
            })
        });
        let ids = ids.collect::<Result<Vec<_>, _>>()?;
        settings.insert(field.to_owned(), Value::Array(ids));
    }
    Ok(())
}
