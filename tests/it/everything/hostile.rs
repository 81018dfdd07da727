//! Every operation with missing, wrong and hostile arguments: refused before anything is sent, with the argument named.

use crate::everything::face::Face;
use dsamba::api::{self, Kind, Op, Param, Place};
use serde_json::{Map, Value, json};

type Arguments = Map<String, Value>;

/// Ids that try to leave their segment of the path, or break the request.
const HOSTILE_IDS: &[&str] =
    &["../rooms/x", "..", ".", "", "a/b", "a\\b", "a\nb", "a\tb\u{7f}", "x\r\nx-evil: 1", "\u{202e}gnp"];
/// Odd ids that may be sent, encoded: the API says that there is no such thing, or that it is none.
const ODD_IDS: &[&str] =
    &["%2e%2e%2frooms", "x?limit=1", "x#y", "x;y", "'; drop table rooms", "<script>", "--help", "-"];

/// A value that the parameter takes.
fn valid(param: &Param, kind: &Kind) -> Value {
    match kind {
        Kind::Bool => json!(true),
        Kind::Integer | Kind::Number => json!(param.min.unwrap_or(1).max(1)),
        Kind::OneOf(words) => json!(words[0]),
        Kind::Url => json!("https://example.com/x"),
        Kind::Color => json!("#102030"),
        Kind::Date => json!("2026-01-02"),
        Kind::DateTime => json!("2026-01-02 03:04:05"),
        Kind::Expiry | Kind::UnixOrDate => json!(4_000_000_000_u64),
        Kind::Uuid | Kind::RoomRef | Kind::RoomUuid | Kind::Key => json!("0f0e0d0c-0b0a-4900-8807-060504030201"),
        Kind::Many(of) => json!([valid(param, of)]),
        Kind::Object(members) => {
            let required = members.iter().filter(|m| m.required);
            required.map(|m| (m.name.to_owned(), valid(m, &m.kind))).collect::<Map<_, _>>().into()
        }
        Kind::Text | Kind::File => {
            json!("some text that is long enough".chars().take(limit(param)).collect::<String>())
        }
        Kind::Json => json!({}),
    }
}

fn limit(param: &Param) -> usize {
    param.max.and_then(|m| usize::try_from(m).ok()).unwrap_or(100)
}

/// A value that the parameter can't take, if there is one.
fn wrong(param: &Param) -> Option<Value> {
    match param.kind {
        Kind::Bool => Some(json!("perhaps")),
        Kind::Integer | Kind::Number => Some(json!("twelve")),
        Kind::OneOf(_) => Some(json!("certainly-not-one-of-them")),
        Kind::Url => Some(json!("not an address")),
        Kind::Color => Some(json!("octarine")),
        Kind::Date | Kind::DateTime => Some(json!("the day before yesterday")),
        Kind::Uuid => Some(json!("not-a-uuid")),
        Kind::Text | Kind::File => {
            param.max.filter(|m| *m < 5_000).map(|m| json!("x".repeat(usize::try_from(m).unwrap() + 1)))
        }
        _ => None,
    }
}

/// Whatever the operation must have.
fn required(op: &Op) -> Arguments {
    op.params().filter(|p| p.required).map(|p| (p.arg.to_owned(), valid(p, &p.kind))).collect()
}

/// Ways in which calls were not refused as they should be.
pub(crate) struct Faults<'a> {
    face: &'a dyn Face,
    usage: &'static str,
    pub(crate) found: Vec<String>,
    pub(crate) tried: usize,
}

impl<'a> Faults<'a> {
    /// `usage` stands in the error of a call that was refused before it was sent.
    pub(crate) fn new(face: &'a dyn Face, usage: &'static str) -> Self {
        Self { face, usage, found: Vec::new(), tried: 0 }
    }

    /// The call must be refused unsent, and the error must name one of these arguments.
    fn unsent(&mut self, op: &Op, args: &Arguments, names: &[&str]) {
        self.tried += 1;
        let shown = || format!("{} {}", op.tool, Value::Object(args.clone()));
        match self.face.call(op, args) {
            Ok(reply) => self.found.push(format!("{} was carried out: {reply}", shown())),
            Err(e) => {
                let says_which =
                    names.is_empty() || names.iter().any(|n| e.contains(n) || e.contains(&n.replace('_', "-")));
                if !e.contains(self.usage) || !says_which {
                    self.found.push(format!("{}: the error should name {names:?}: {e}", shown()));
                }
            }
        }
    }

    /// The call may be sent, and must not break anything.
    fn harmless(&mut self, op: &Op, args: &Arguments) {
        self.tried += 1;
        let Err(e) = self.face.call(op, args) else { return };
        if ["exit Some(5)", "exit Some(101)", "exit None", "server error", "panic"].iter().any(|bad| e.contains(bad)) {
            self.found.push(format!("{} {}: {e}", op.tool, Value::Object(args.clone())));
        }
    }

    /// All of it, for every operation.
    pub(crate) fn all(&mut self) {
        for (n, op) in api::ops().enumerate() {
            let needs: Vec<&str> = op.params().filter(|p| p.required).map(|p| p.arg).collect();
            if !needs.is_empty() {
                self.unsent(op, &Arguments::new(), &needs);
            }
            for param in op.path_params() {
                // A few for each operation, all of them over a handful: each is a process on the command line.
                for i in 0..3 {
                    let mut args = required(op);
                    args.insert(param.arg.to_owned(), json!(HOSTILE_IDS[(n + i * 4) % HOSTILE_IDS.len()]));
                    self.unsent(op, &args, &[param.arg]);
                }
                let mut args = required(op);
                args.insert(param.arg.to_owned(), json!(ODD_IDS[n % ODD_IDS.len()]));
                self.harmless(op, &args);
            }
            let mut args = required(op);
            let bad: Vec<&Param> =
                op.params().filter(|p| p.place != Place::Path && wrong(p).is_some()).take(8).collect();
            for param in &bad {
                args.insert(param.arg.to_owned(), wrong(param).unwrap());
            }
            if !bad.is_empty() {
                self.unsent(op, &args, &bad.iter().map(|p| p.arg).collect::<Vec<_>>());
            }
        }
    }
}
