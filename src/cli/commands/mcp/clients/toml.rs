//! A configuration in TOML.

use super::document::Flaw;
use serde_json::{Map, Value};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike};

/// A text that is edited in place.
pub(in crate::cli::commands::mcp) struct TomlDocument {
    document: DocumentMut,
    servers: &'static str,
    /// Whether line ends are those of Windows.
    crlf: bool,
}

impl TomlDocument {
    /// Reads a text.
    pub(super) fn parse(servers: &'static str, text: &str) -> Result<Self, Flaw> {
        let document: DocumentMut = text.parse().map_err(|e: toml_edit::TomlError| Flaw {
            line: e.span().map(|span| 1 + text[..span.start.min(text.len())].matches('\n').count()),
            what: e.message().to_owned(),
        })?;
        if document.get(servers).is_some_and(|item| !item.is_table_like()) {
            return Err(Flaw::whole(format!("`{servers}` is no table")));
        }
        Ok(Self { document, servers, crlf: text.contains("\r\n") })
    }

    pub(super) fn servers(&self) -> Map<String, Value> {
        match self.document.get(self.servers).map(value) {
            Some(Value::Object(map)) => map,
            _ => Map::new(),
        }
    }

    pub(super) fn change(&mut self, name: &str, changes: &[(&'static str, Option<Value>)]) {
        let servers = self.document.entry(self.servers).or_insert_with(|| {
            let mut table = Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        let inline = servers.is_inline_table();
        let Some(servers) = servers.as_table_like_mut() else { return };
        if servers.get(name).is_none_or(|entry| !entry.is_table_like()) {
            let empty = if inline { Item::Value(InlineTable::new().into()) } else { Item::Table(Table::new()) };
            servers.insert(name, empty);
        }
        let Some(entry) = servers.get_mut(name).and_then(Item::as_table_like_mut) else { return };
        for (key, wanted) in changes {
            match wanted {
                Some(wanted) => set(entry, key, wanted),
                None => drop(entry.remove(key)),
            }
        }
    }

    pub(super) fn remove(&mut self, name: &str) {
        let Some(servers) = self.document.get_mut(self.servers).and_then(Item::as_table_like_mut) else { return };
        servers.remove(name);
        if servers.is_empty() {
            self.document.remove(self.servers);
        }
    }

    pub(super) fn text(&self) -> String {
        let text = self.document.to_string();
        if self.crlf { text.replace("\r\n", "\n").replace('\n', "\r\n") } else { text }
    }
}

/// Sets a member; the comment behind the old value stays.
fn set(entry: &mut dyn TableLike, key: &str, wanted: &Value) {
    let mut new = item(wanted);
    if let (Some(old), Some(new)) = (entry.get(key).and_then(Item::as_value), new.as_value_mut()) {
        *new.decor_mut() = old.decor().clone();
    }
    entry.insert(key, new);
}

fn item(value: &Value) -> Item {
    match value {
        Value::Array(items) => {
            let array: Array = items.iter().filter_map(|v| item(v).into_value().ok()).collect();
            toml_edit::value(array)
        }
        Value::Object(map) => {
            let table: InlineTable =
                map.iter().filter_map(|(k, v)| Some((k.as_str(), item(v).into_value().ok()?))).collect();
            toml_edit::value(table)
        }
        Value::String(text) => toml_edit::value(text),
        Value::Bool(b) => toml_edit::value(*b),
        Value::Number(n) => {
            n.as_i64().map_or_else(|| toml_edit::value(n.as_f64().unwrap_or_default()), toml_edit::value)
        }
        Value::Null => Item::None,
    }
}

/// What an item says, as JSON; of dates only their text.
fn value(item: &Item) -> Value {
    if let Some(table) = item.as_table_like() {
        return Value::Object(table.iter().map(|(k, v)| (k.to_owned(), value(v))).collect());
    }
    if let Some(tables) = item.as_array_of_tables() {
        return tables.iter().map(|t| value(&Item::Table(t.clone()))).collect();
    }
    match item.as_value() {
        Some(toml_edit::Value::String(text)) => text.value().as_str().into(),
        Some(toml_edit::Value::Integer(n)) => (*n.value()).into(),
        Some(toml_edit::Value::Float(n)) => (*n.value()).into(),
        Some(toml_edit::Value::Boolean(b)) => (*b.value()).into(),
        Some(toml_edit::Value::Datetime(t)) => t.value().to_string().into(),
        Some(toml_edit::Value::Array(items)) => items.iter().map(|v| value(&Item::Value(v.clone()))).collect(),
        Some(toml_edit::Value::InlineTable(_)) | None => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn parse(text: &str) -> TomlDocument {
        TomlDocument::parse("mcp_servers", text).unwrap_or_else(|f| panic!("{}", f.what))
    }

    const MINE: &str = "model = \"o\" # mine\n\n# a server\n[mcp_servers.b]\ncommand = 'b'   # odd\nargs = [ \"x\",\n  \"y\" ]\n\n[tui]\nx = 1979-05-27\n";

    #[test]
    fn comments_order_and_spelling_stay() {
        let mut document = parse(MINE);
        document.change("n", &[("command", Some(json!("/bin/c"))), ("args", Some(json!(["serve"])))]);
        let now = document.text();
        for line in MINE.lines() {
            assert!(now.contains(line), "{line:?} in {now}");
        }
        assert!(now.contains("[mcp_servers.n]\ncommand = \"/bin/c\"\nargs = [\"serve\"]\n"), "{now}");
        document.remove("n");
        assert_eq!(document.text(), MINE);
    }

    #[test]
    fn members_change_one_by_one_also_inline_and_with_line_ends_of_windows() {
        let mut document = parse("[mcp_servers.n]\r\ncommand = \"old\" # keep\r\nx = 1\r\nargs = []\r\n");
        document.change("n", &[("command", Some(json!("new"))), ("args", None)]);
        assert_eq!(document.text(), "[mcp_servers.n]\r\ncommand = \"new\" # keep\r\nx = 1\r\n");
        let mut document = parse("mcp_servers = { a = { url = \"u\" } }\n");
        document.change("n", &[("url", Some(json!("v")))]);
        assert_eq!(document.servers(), parse(&document.text()).servers());
        assert_eq!(document.servers()["n"], json!({"url": "v"}));
    }

    #[test]
    fn what_is_broken_is_refused_with_its_line_and_without_its_text() {
        let flaw = TomlDocument::parse("mcp_servers", "a = 1\nb = \"SECRET\nc = 2\n").err().unwrap();
        assert_eq!(flaw.line, Some(2));
        assert!(!flaw.what.contains("SECRET"), "{}", flaw.what);
        assert!(TomlDocument::parse("mcp_servers", "mcp_servers = 1\n").is_err());
    }
}
