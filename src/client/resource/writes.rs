//! Which resources were written to, as numbers that only grow: how a reply read before a write is known to be old.

use super::cache::SHORT;
use crate::api::{Kind, Op, RESOURCES, Reply as Form};
use crate::client::check::{Checked, is_uuid};
use crate::error::{Kind as Fault, Result};
use serde_json::Value;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::time::Instant;

/// One counter for each resource of the catalogue. It moves when a write begins and again when it ends, however it ends;
/// so a reply whose read began under another number may show what was before the write.
pub(super) struct Writes {
    began: Instant,
    resources: Box<[Resource]>,
}

#[derive(Default)]
struct Resource {
    count: AtomicU64,
    /// Until when a write may still be carried out of which nobody knows whether it was, in milliseconds from `began`.
    restless: AtomicU64,
}

/// Where a resource stands in the catalogue.
fn place(resource: &str) -> Option<usize> {
    RESOURCES.iter().position(|r| r.name == resource)
}

impl Default for Writes {
    fn default() -> Self {
        Self { began: Instant::now(), resources: RESOURCES.iter().map(|_| Resource::default()).collect() }
    }
}

impl Writes {
    fn of(&self, resource: &str) -> Option<&Resource> {
        place(resource).map(|at| &self.resources[at])
    }

    /// What the answer to this question depends on, as one number: the writes to its resource and, where a room is named by
    /// its friendly URL, those to rooms, which may give the name to another.
    pub(super) fn now(&self, op: &Op, args: &Checked) -> u64 {
        let count = |name| self.of(name).map_or(0, |r| r.count.load(Ordering::Acquire));
        let own = count(op.resource);
        if args.values.iter().any(|(param, value)| names_a_room(&param.kind, value)) {
            own + count("rooms")
        } else {
            own
        }
    }

    /// Whether no write to this resource may still be going on at the API.
    pub(super) fn settled(&self, op: &Op) -> bool {
        let until = self.of(op.resource).map_or(0, |r| r.restless.load(Ordering::Acquire));
        until == 0 || until <= self.millis()
    }

    fn millis(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// A write with this operation begins, or of one that nobody knows; it ends when the guard is dropped.
    pub(super) fn begin<'a>(&'a self, op: Option<&'a Op>) -> Writing<'a> {
        let writing = Writing { writes: self, op, settled: false };
        writing.touched(|r| {
            r.count.fetch_add(1, Ordering::AcqRel);
        });
        writing
    }
}

fn names_a_room(kind: &Kind, value: &Value) -> bool {
    match (kind, value) {
        (Kind::RoomRef | Kind::RoomUuid, Value::String(name)) => !is_uuid(name),
        (Kind::Many(kind), Value::Array(items)) => items.iter().any(|item| names_a_room(kind, item)),
        _ => false,
    }
}

/// A write under way.
pub(in crate::client) struct Writing<'a> {
    writes: &'a Writes,
    op: Option<&'a Op>,
    settled: bool,
}

impl Writing<'_> {
    /// Says how it ended. A write that was given up, or broke off, or goes on in the background may still be carried out:
    /// until that is over nothing of its resources is kept.
    pub(in crate::client) fn ended<T>(mut self, reply: &Result<T>) {
        let in_background = self.op.is_some_and(|op| op.reply == Form::Accepted);
        self.settled = match reply {
            Ok(_) => !in_background,
            Err(e) => !matches!(e.kind(), Fault::Network | Fault::Timeout | Fault::UnknownOutcome),
        };
    }

    fn touched(&self, touch: impl Fn(&Resource)) {
        match self.op {
            None => self.writes.resources.iter().for_each(touch),
            Some(op) => {
                let names = op.stales.iter().copied().chain([op.resource]);
                names.filter_map(|name| self.writes.of(name)).for_each(touch);
            }
        }
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        let until = self.writes.millis() + u64::try_from(SHORT.as_millis()).unwrap_or(u64::MAX);
        self.touched(|r| {
            if !self.settled {
                r.restless.fetch_max(until, Ordering::AcqRel);
            }
            r.count.fetch_add(1, Ordering::AcqRel);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::tool;
    use crate::client::Args;
    use crate::client::check::check;

    fn count(writes: &Writes, name: &str, room: Option<&str>) -> u64 {
        let op = tool(name).unwrap();
        let args = room.map_or_else(Args::new, |room| Args::new().with("room", room));
        writes.now(op, &check(op, &args).unwrap())
    }

    #[test]
    fn a_write_moves_its_own_resource_and_what_it_makes_stale_at_both_ends() {
        let writes = Writes::default();
        let all = || ["list-rooms", "list-webhooks"].map(|name| count(&writes, name, None));
        assert_eq!(all(), [0, 0]);
        let create = tool("create-room").unwrap();
        let writing = writes.begin(Some(create));
        assert_eq!(all(), [1, 0]);
        drop(writing);
        assert_eq!(all(), [2, 0]);
        assert_eq!(writes.of("statistics").unwrap().count.load(Ordering::Relaxed), 2);
        drop(writes.begin(None));
        assert_eq!(all(), [4, 2]);
    }

    #[test]
    fn what_is_said_of_a_room_by_its_name_depends_on_rooms_too() {
        let writes = Writes::default();
        drop(writes.begin(Some(tool("create-room").unwrap())));
        let of = |room| count(&writes, "get-live-room", Some(room));
        assert_eq!(of("daily"), of("0c1f5f0a-7d0e-4f0e-9d5e-6d6d2e6f0a01") + 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_write_of_unknown_end_leaves_its_resources_restless_for_a_while() {
        let (rooms, create) = (tool("list-rooms").unwrap(), tool("create-room").unwrap());
        let background = crate::api::ops().find(|op| op.reply == Form::Accepted && op.resource == "rooms").unwrap();
        let ok = || Ok(());
        let broken = || Err(crate::Error::new(Fault::UnknownOutcome, "broke off"));
        let refused = || Err(crate::Error::new(Fault::Invalid, "no"));
        for (op, end, settled) in [
            (create, Some(ok()), true),
            (create, Some(refused()), true),
            (create, Some(broken()), false),
            (create, None, false),
            (background, Some(ok()), false),
        ] {
            let writes = Writes::default();
            let writing = writes.begin(Some(op));
            if let Some(reply) = end {
                writing.ended(&reply);
            } else {
                drop(writing);
            }
            assert_eq!(writes.settled(rooms), settled, "{}", op.tool);
            tokio::time::advance(SHORT).await;
            assert!(writes.settled(rooms));
        }
    }
}
