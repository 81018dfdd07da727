//! Parameters that many operations share.
use super::spec::{Kind, Param, path, query};

/// What `after` of a list refers to. The document calls it a room's id on seven lists that are not rooms; that is read as
/// a copying error, and everywhere it is taken as the id of an item of the list itself.
const AFTER: &str = "Go on after the item with this id";

const LIMIT: Param = query("limit", Kind::Integer, "Most rows in one page (100 unless given)").range(1, 100);
const OFFSET: Param = query("offset", Kind::Integer, "Rows to skip").at_least(0);
const ORDER: Param = query("order", Kind::OneOf(&["asc", "desc"]), "Oldest first (asc) or newest first (desc)");

/// `limit`, `offset`.
pub const LIMIT_OFFSET: &[Param] = &[LIMIT, OFFSET];
/// `limit`, `offset`, `order`.
pub const ORDERED: &[Param] = &[LIMIT, OFFSET, ORDER];
/// `limit`, `offset`, `order`, `after`.
pub const PAGE: &[Param] = &[LIMIT, OFFSET, ORDER, query("after", Kind::Key, AFTER)];

/// A room, by UUID or friendly URL.
pub const ROOM: &[Param] = &[path("room", Kind::RoomRef, "The room: its UUID or friendly URL")];
/// A room, where the API takes only its UUID.
pub const ROOM_UUID: &[Param] = &[path("room", Kind::RoomUuid, "The room: its UUID or friendly URL")];
