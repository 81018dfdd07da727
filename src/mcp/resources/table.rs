//! Which address is which operation.

use super::{SCHEME, export};
use crate::api::{self, Op};
use crate::client::Args;
use crate::mcp::scope::Reach;
use percent_encoding::percent_decode_str;

/// An address and the operation that reads it.
pub(super) struct Row {
    /// After the scheme; `{name}` stands for an argument.
    pub(super) path: &'static str,
    /// The operation, by its tool's name.
    pub(super) tool: &'static str,
}

impl Row {
    /// The operation.
    pub(super) fn op(&self) -> Option<&'static Op> {
        api::tool(self.tool)
    }

    /// The form of its addresses.
    pub(super) fn template(&self) -> String {
        let query = self.op().filter(|op| export::is(op)).map(export::query_template).unwrap_or_default();
        format!("{SCHEME}{}{query}", self.path)
    }
}

const fn row(path: &'static str, tool: &'static str) -> Row {
    Row { path, tool }
}

/// All of them. What has no placeholder comes before what would match it too.
pub(super) const TABLE: &[Row] = &[
    row("rooms", "list-rooms"),
    row("rooms/live", "list-live-rooms"),
    row("rooms/{room}", "get-room-details"),
    row("rooms/{room}/live", "get-live-room"),
    row("rooms/{room}/sessions", "list-room-sessions"),
    row("sessions", "list-sessions"),
    row("sessions/{session}", "get-session"),
    row("sessions/{session}/participants", "list-session-participants"),
    row("sessions/{session}/statistics", "get-session-statistics"),
    row("sessions/{session}/summary", "get-session-summary"),
    row("recordings", "get-recordings"),
    row("recordings/archived", "get-archived-recordings"),
    row("recordings/{recording}", "get-recording"),
    row("recordings/{recording}/download", "get-recording-download-link"),
    row("exports/rooms/{room}/chat", "export-chat-messages"),
    row("exports/rooms/{room}/questions", "export-qa-data"),
    row("exports/rooms/{room}/transcripts", "export-room-transcripts"),
    row("exports/rooms/{room}/polls", "export-poll-results"),
    row("exports/rooms/{room}/quizzes", "export-quiz-results"),
    row("exports/sessions/{session}/transcripts", "export-session-transcripts"),
    row("libraries", "list-libraries"),
    row("libraries/{library}", "get-library-details"),
    row("libraries/{library}/hierarchy", "get-library-hierarchy"),
    row("roles", "get-roles"),
    row("webhooks", "list-webhooks"),
];

/// Rows that a list is cut to, as a model asks for one.
const ROWS: u64 = 20;

/// Those of operations that are served.
pub(super) fn served(reach: &Reach) -> impl Iterator<Item = &'static Row> {
    TABLE.iter().filter(|row| api::tool(row.tool).is_some_and(|op| reach.serves(op)))
}

/// What an address reads, and with which arguments.
pub(super) fn find(reach: &Reach, uri: &str) -> Option<(&'static Row, Args)> {
    let rest = uri.strip_prefix(SCHEME)?;
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (row, mut args) = served(reach).find_map(|row| Some((row, matched(row, path)?)))?;
    if rest.contains('?') {
        let op = row.op().filter(|op| export::is(op))?;
        export::query(op, query, &mut args)?;
    }
    Some((row, args))
}

fn matched(row: &Row, path: &str) -> Option<Args> {
    let (mut own, mut given) = (row.path.split('/'), path.split('/'));
    let mut args = Args::new();
    loop {
        match (own.next(), given.next()) {
            (None, None) => break,
            (Some(own), Some(given)) => match own.strip_prefix('{').and_then(|o| o.strip_suffix('}')) {
                Some(name) if !given.is_empty() => {
                    args.set(name, percent_decode_str(given).decode_utf8().ok()?.into_owned());
                }
                None if own == given => {}
                _ => return None,
            },
            _ => return None,
        }
    }
    let op = api::tool(row.tool)?;
    if op.is_paged() {
        args.set("limit", ROWS);
    }
    Some(args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Repeat;
    use crate::mcp::{Scope, Surface};

    #[test]
    fn every_address_reads_by_an_operation_that_takes_its_ids() {
        for row in TABLE {
            let op = api::tool(row.tool).unwrap_or_else(|| panic!("{}", row.tool));
            assert_eq!(op.repeat, Repeat::Safe, "{}", row.tool);
            for name in row.path.split('/').filter_map(|p| p.strip_prefix('{')?.strip_suffix('}')) {
                assert!(op.param(name).is_some_and(|p| p.required), "{} {name}", row.tool);
            }
            let required = op.params().filter(|p| p.required).count();
            assert_eq!(required, row.path.matches('{').count(), "{}", row.tool);
        }
    }

    #[test]
    fn an_address_is_one_row_and_its_ids() {
        let reach = Reach::new(Surface::Default, &Scope::default()).unwrap();
        let found = |uri: &str| find(&reach, uri).map(|(row, args)| (row.tool, args.get("room").cloned()));
        assert_eq!(found("digitalsamba://rooms"), Some(("list-rooms", None)));
        assert_eq!(found("digitalsamba://rooms/live"), Some(("list-live-rooms", None)));
        assert_eq!(found("digitalsamba://rooms/a%20b/live"), Some(("get-live-room", Some("a b".into()))));
        for none in ["digitalsamba://", "digitalsamba://rooms/", "digitalsamba://rooms/a/b/c", "http://rooms", "rooms"]
        {
            assert_eq!(found(none), None, "{none}");
        }
        let scope = Scope { toolsets: vec!["polls".to_owned()], ..Scope::default() };
        assert!(find(&Reach::new(Surface::Default, &scope).unwrap(), "digitalsamba://rooms").is_none());
    }
}
