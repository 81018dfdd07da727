//! Lists over many pages.

use super::{args, op, ways};
use dsamba::client::Options;
use dsamba::sandbox::Sandbox;
use futures_util::TryStreamExt;
use serde_json::{Value, json};
use std::collections::HashSet;

fn id(row: &serde_json::value::RawValue) -> String {
    serde_json::from_str::<Value>(row.get()).unwrap()["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn every_room_comes_once_though_rooms_are_added_meanwhile() {
    let sandbox = Sandbox::new(dsamba::sandbox::Options { rooms: 123, ..Default::default() }).unwrap();
    let mut rooms = 123;
    for way in ways(&sandbox, &Options::default()).await {
        let before: Vec<_> =
            way.client.pages(op("list-rooms"), args(json!({}))).map_ok(|r| id(&r)).try_collect().await.unwrap();
        assert_eq!(before.len(), rooms, "{}", way.name);
        let mut pages = way.client.list(op("list-rooms"), args(json!({"order": "desc", "limit": 25}))).unwrap();
        let (mut seen, mut count) = (HashSet::new(), 0);
        while let Some(page) = pages.next_page().await.unwrap() {
            count += page.rows.len();
            seen.extend(page.rows.iter().map(|r| id(r)));
            way.client.call(op("create-room"), args(json!({}))).await.unwrap();
            rooms += 1;
        }
        assert_eq!(seen.len(), count, "{}: a row came twice", way.name);
        assert!(before.iter().all(|id| seen.contains(id)), "{}: a row was left out", way.name);
    }
}

#[tokio::test]
async fn totals_and_caps() {
    let sandbox = Sandbox::new(dsamba::sandbox::Options { rooms: 250, ..Default::default() }).unwrap();
    for way in ways(&sandbox, &Options::default()).await {
        let mut pages = way.client.list(op("list-rooms"), args(json!({}))).unwrap().at_most(120);
        let mut rows = 0;
        while let Some(page) = pages.next_page().await.unwrap() {
            rows += page.rows.len();
        }
        assert_eq!((rows, pages.total(), pages.ended()), (120, Some(250), false), "{}", way.name);
    }
}

/// Every list of the catalogue that needs no id, read to its end.
#[tokio::test]
async fn every_list_can_be_read() {
    let sandbox = Sandbox::new(dsamba::sandbox::Options::default()).unwrap();
    let way = ways(&sandbox, &Options::default()).await.swap_remove(0);
    let mut lists = 0;
    for op in dsamba::api::ops() {
        if !matches!(op.reply, dsamba::api::Reply::Page(_) | dsamba::api::Reply::Rows)
            || op.params().any(|p| p.required)
        {
            continue;
        }
        let size = if op.is_paged() { json!({"limit": 40}) } else { json!({}) };
        let rows: Vec<_> =
            way.client.pages(op, args(size)).try_collect().await.unwrap_or_else(|e| panic!("{}: {e}", op.tool));
        let whole = way.client.call(op, args(json!({}))).await.unwrap().rows().unwrap();
        assert_eq!(rows.len(), whole.rows.len().max(usize::try_from(whole.total.unwrap_or(0)).unwrap()), "{}", op.tool);
        lists += 1;
    }
    assert!(lists >= 10, "{lists}");
}
