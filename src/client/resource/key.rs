//! What makes two questions the same one: credential, operation and arguments, as one number.
//!
//! A key is 128 bits of a keyed hash with a key of this process, so that neither secrets nor arguments are kept in it, and
//! nobody outside can make two questions meet.

use crate::api::Op;
use crate::client::Credential;
use crate::client::check::Checked;
use serde_json::Value;
use siphasher::sip128::{Hasher128, SipHasher13};
use std::hash::{BuildHasher, Hash, Hasher};

/// The identity of a question. Tells nothing about it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Key(u128);

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // Evenly spread already: the hasher of the maps takes it as it is.
        #[allow(clippy::cast_possible_truncation, reason = "half of it is as good a hash as the whole")]
        state.write_u64(self.0 as u64);
    }
}

/// The hasher of maps by [`Key`]: passes it through.
#[derive(Clone, Copy, Default)]
pub(super) struct Prehashed(u64);

impl Hasher for Prehashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for b in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*b);
        }
    }

    fn write_u64(&mut self, n: u64) {
        self.0 = n;
    }
}

impl BuildHasher for Prehashed {
    type Hasher = Self;

    fn build_hasher(&self) -> Self {
        Self(0)
    }
}

/// Makes the keys of one client.
pub(super) struct Keys {
    /// The keys of the hashes: this client's alone.
    secret: [u8; 16],
    credential: u128,
    /// A sign-in, which may come to be another caller's.
    changes: Option<Credential>,
}

impl Keys {
    pub(super) fn new(credential: Option<&Credential>) -> Self {
        let changes = credential.filter(|credential| matches!(credential, Credential::OAuth(_))).cloned();
        let mut keys = Self { secret: rand::random(), credential: 0, changes };
        keys.credential = keys.hashed(credential.map(Credential::identity));
        keys
    }

    fn hasher(&self) -> SipHasher13 {
        SipHasher13::new_with_key(&self.secret)
    }

    fn hashed(&self, value: impl Hash) -> u128 {
        let mut hasher = self.hasher();
        value.hash(&mut hasher);
        hasher.finish128().as_u128()
    }

    /// The key of this question. The order of the arguments does not matter.
    pub(super) fn of(&self, op: &Op, args: &Checked) -> Key {
        self.without(op, args, "")
    }

    /// The key of this question whatever the argument `left_out` is.
    pub(super) fn without(&self, op: &Op, args: &Checked, left_out: &str) -> Key {
        let owner = self.changes.as_ref().map_or(0, Credential::owner);
        let one = |place: u8, name: &str, value: &Value| {
            let mut hasher = self.hasher();
            (place, name).hash(&mut hasher);
            hash(value, &mut hasher);
            hasher.finish128().as_u128()
        };
        let known = args.values.iter().filter(|(p, _)| p.arg != left_out).map(|(p, v)| one(0, p.arg, v));
        let extra = args.extra.iter().map(|(name, v)| one(1, name, v));
        let all = known.chain(extra).fold(0, u128::wrapping_add);
        Key(self.hashed((self.credential, owner, op.tool, all)))
    }
}

/// Feeds a JSON value into a hasher. Each kind of value begins with its own mark and each container with its length, so
/// that no two values feed the same bytes.
fn hash(value: &Value, into: &mut impl Hasher) {
    match value {
        Value::Null => into.write_u8(0),
        Value::Bool(yes) => (1_u8, yes).hash(into),
        Value::Number(n) => match (n.as_i64(), n.as_u64()) {
            (Some(n), _) => (2_u8, n).hash(into),
            (None, Some(n)) => (3_u8, n).hash(into),
            (None, None) => (4_u8, n.as_f64().unwrap_or_default().to_bits()).hash(into),
        },
        Value::String(text) => (5_u8, text).hash(into),
        Value::Array(items) => {
            (6_u8, items.len()).hash(into);
            for item in items {
                hash(item, into);
            }
        }
        Value::Object(map) => {
            (7_u8, map.len()).hash(into);
            for (name, value) in map {
                name.hash(into);
                hash(value, into);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::tool;
    use crate::client::Args;
    use crate::client::check::check;
    use serde_json::json;

    fn args(value: Value) -> Args {
        let Value::Object(map) = value else { panic!("an object") };
        map.into()
    }

    #[test]
    fn a_key_is_of_credential_operation_and_arguments_in_any_order() {
        let keys = Keys::new(Some(&Credential::Key("k1".into())));
        let key = |name: &str, given: Args| {
            let op = tool(name).unwrap();
            keys.of(op, &check(op, &given).unwrap()).0
        };
        let rooms = |value| key("list-rooms", args(value));
        let first = rooms(json!({"limit": 10, "offset": 20}));
        assert_eq!(first, rooms(json!({"offset": "20", "limit": 10})));
        let mut extra = args(json!({"limit": 10}));
        extra.set_extra("offset", 20);
        let others = [
            rooms(json!({"limit": 20, "offset": 10})),
            rooms(json!({"limit": 10})),
            rooms(json!({})),
            key("list-rooms", extra),
            key("list-sessions", args(json!({"limit": 10, "offset": 20}))),
        ];
        for (at, other) in others.iter().enumerate() {
            assert_ne!(first, *other, "{at}");
            assert!(!others[..at].contains(other), "{at}");
        }
    }

    #[test]
    fn two_credentials_never_share_a_key() {
        let op = tool("list-rooms").unwrap();
        let checked = check(op, &Args::new()).unwrap();
        let mut keys = Keys { secret: [7; 16], credential: 1, changes: None };
        let one = keys.of(op, &checked);
        keys.credential = 2;
        assert!(one != keys.of(op, &checked));
        let of = |key: &str| Keys::new(Some(&Credential::Key(key.into())));
        assert!(of("a").of(op, &checked) != of("b").of(op, &checked));
    }

    #[test]
    fn values_that_look_alike_differ() {
        let keys = Keys::new(None);
        let of = |value: &Value| {
            let mut hasher = keys.hasher();
            hash(value, &mut hasher);
            hasher.finish128().as_u128()
        };
        let values = [
            json!(null),
            json!(false),
            json!(0),
            json!("0"),
            json!(0.5),
            json!([]),
            json!({}),
            json!([[], []]),
            json!([[[]]]),
            json!(["a", "b"]),
            json!(["ab"]),
            json!({"a": "b"}),
        ];
        for (at, value) in values.iter().enumerate() {
            assert!(values[..at].iter().all(|other| of(other) != of(value)), "{value}");
        }
    }
}
