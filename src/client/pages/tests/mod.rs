mod ahead;
mod shelf;

use super::*;
use crate::api::tool;
use crate::client::testing::{Answer, client, json};
use crate::error::Kind;
use futures_util::TryStreamExt;
use serde_json::Value;

fn op(name: &str) -> &'static Op {
    tool(name).unwrap()
}

fn ids(range: impl IntoIterator<Item = u64>) -> String {
    range.into_iter().map(|i| format!(r#"{{"x":[{{"id":0}}],"id":"r{i}"}}"#)).collect::<Vec<_>>().join(",")
}

fn page(range: impl IntoIterator<Item = u64>, total: &str) -> Answer {
    json(200, &format!(r#"{{"data":[{}]{total}}}"#, ids(range)))
}

async fn read(pages: Pages) -> crate::Result<Vec<String>> {
    let id = |row: Box<RawValue>| serde_json::from_str::<Value>(row.get()).unwrap()["id"].as_str().unwrap().to_owned();
    pages.rows().map_ok(id).try_collect().await
}

fn names(range: impl IntoIterator<Item = u64>) -> Vec<String> {
    range.into_iter().map(|i| format!("r{i}")).collect()
}

#[tokio::test]
async fn pages_follow_until_a_short_one() {
    let (client, script) = client([page(0..100, ""), page(100..200, ""), page(200..213, "")]);
    let rows = read(client.list(op("list-rooms"), Args::new().with("order", "asc")).unwrap()).await.unwrap();
    assert_eq!(rows, names(0..213));
    assert_eq!(
        script.lines(),
        [
            "GET /rooms?order=asc&limit=100&offset=0",
            "GET /rooms?order=asc&limit=100&offset=100",
            "GET /rooms?order=asc&limit=100&offset=200",
        ]
    );
    let (client, script) = super::super::testing::client([page(0..100, ""), page([], "")]);
    let rows: Vec<_> = client.pages(op("list-rooms"), Args::new()).try_collect().await.unwrap();
    assert_eq!((rows.len(), script.lines().len()), (100, 2));
}

#[tokio::test]
async fn the_callers_limit_is_a_page_and_its_offset_a_start() {
    let (client, script) = client([page(7..9, ""), page(9..10, "")]);
    let args = Args::new().with("limit", "2").with("offset", 7).with("after", "r6");
    assert_eq!(read(client.list(op("list-rooms"), args).unwrap()).await.unwrap(), names(7..10));
    assert_eq!(script.lines(), ["GET /rooms?limit=2&offset=7&after=r6", "GET /rooms?limit=2&offset=9&after=r6"]);
}

#[tokio::test]
async fn a_cap_asks_for_no_more_and_says_whether_it_was_the_end() {
    let (client, script) = client([page(0..100, r#","total_count":"213""#), page(100..150, r#","total_count":"213""#)]);
    let mut pages = client.list(op("list-rooms"), Args::new()).unwrap().at_most(150);
    let mut count = 0;
    while let Some(page) = pages.next_page().await.unwrap() {
        count += page.rows.len();
        assert_eq!(page.total, Some(213));
    }
    assert_eq!((count, pages.total(), pages.ended()), (150, Some(213), false));
    assert_eq!(script.lines()[1], "GET /rooms?limit=50&offset=100");

    let (client, _) = super::super::testing::client([page(0..3, "")]);
    let mut pages = client.list(op("list-rooms"), Args::new()).unwrap().at_most(50);
    assert_eq!(pages.next_page().await.unwrap().unwrap().rows.len(), 3);
    assert!(pages.next_page().await.unwrap().is_none() && pages.ended());

    let (client, script) = super::super::testing::client([]);
    let mut pages = client.list(op("list-rooms"), Args::new()).unwrap().at_most(0);
    assert!(pages.next_page().await.unwrap().is_none());
    assert!(script.lines().is_empty());
}

#[tokio::test]
async fn rows_that_shift_into_the_next_page_come_once() {
    // Two rooms were added at the head meanwhile: the last two rows of a page come again.
    let (client, _) = client([page(0..100, ""), page(98..198, ""), page(196..200, "")]);
    assert_eq!(read(client.list(op("list-rooms"), Args::new()).unwrap()).await.unwrap(), names(0..200));
    // With a cap, a row that comes again does not count.
    let (client, _) = super::super::testing::client([page(0..100, ""), page(98..103, "")]);
    assert_eq!(read(client.list(op("list-rooms"), Args::new()).unwrap().at_most(102)).await.unwrap(), names(0..102));
}

#[tokio::test]
async fn rows_without_an_id_are_all_kept() {
    let rows = [r#"{"a":1}"#; 3].join(",");
    let (client, _) = client([json(200, &format!(r#"{{"data":[{rows}]}}"#))]);
    let rows: Vec<_> = client.pages(op("list-rooms"), Args::new()).try_collect().await.unwrap();
    assert_eq!(rows.len(), 3);
}

#[tokio::test]
async fn a_server_that_ignores_the_offset_is_an_error_not_a_loop() {
    let (client, _) = client([page(0..100, ""), page(0..100, "")]);
    let e = read(client.list(op("list-rooms"), Args::new()).unwrap()).await.unwrap_err();
    assert_eq!(e.kind(), Kind::UnexpectedReply);
}

#[tokio::test]
async fn a_short_page_is_not_the_end_where_the_api_counts_more() {
    let total = r#","total_count":150"#;
    let (client, _) = client([page(0..50, total), page(50..100, total), page(100..150, total)]);
    assert_eq!(read(client.list(op("list-rooms"), Args::new()).unwrap()).await.unwrap(), names(0..150));
    // And a count that is too high ends with the first empty page.
    let (client, script) = super::super::testing::client([page(0..50, total), page([], total)]);
    assert_eq!(read(client.list(op("list-rooms"), Args::new()).unwrap()).await.unwrap(), names(0..50));
    assert_eq!(script.lines().len(), 2);
}

#[tokio::test]
async fn bare_arrays() {
    // Without paging: one request, and no limit or offset in it.
    let (client, script) = client([json(200, r#"["a","b"]"#)]);
    let rows: Vec<_> = client.pages(op("list-webhook-events"), Args::new()).try_collect().await.unwrap();
    assert_eq!((rows.len(), script.lines()), (2, vec!["GET /events".to_owned()]));
    // With offset: like any page.
    let (client, script) = super::super::testing::client([
        json(200, &format!("[{}]", ids(0..100))),
        json(200, &format!("[{}]", ids(100..101))),
    ]);
    let library = "2f0e1c9a-7f3b-4b8e-9a55-0d6f1a2b3c4d";
    let args = Args::new().with("library", library);
    assert_eq!(read(client.list(op("list-library-files"), args).unwrap()).await.unwrap(), names(0..101));
    assert_eq!(script.lines().len(), 2);
    // More than was asked for: the server does not page, and this is all of it.
    let (client, script) = super::super::testing::client([json(200, &format!("[{}]", ids(0..300)))]);
    let args = Args::new().with("library", library);
    assert_eq!(read(client.list(op("list-library-files"), args).unwrap()).await.unwrap(), names(0..300));
    assert_eq!(script.lines().len(), 1);
}

#[tokio::test]
async fn an_outage_is_an_error_and_the_page_can_be_asked_for_again() {
    let (client, script) = client([page(0..100, ""), json(503, "{}"), page(100..101, "")]);
    let mut pages = client.list(op("list-rooms"), Args::new()).unwrap();
    assert_eq!(pages.next_page().await.unwrap().unwrap().rows.len(), 100);
    assert_eq!(pages.next_page().await.unwrap_err().kind(), Kind::Server);
    assert_eq!(pages.next_page().await.unwrap().unwrap().rows.len(), 1);
    assert_eq!(script.lines()[1], script.lines()[2]);
}

#[tokio::test]
async fn what_is_no_list_or_has_wrong_arguments_is_refused() {
    let (client, script) = client([]);
    assert_eq!(client.list(op("get-room-details"), Args::new().with("room", "x")).unwrap_err().kind(), Kind::Usage);
    assert_eq!(client.list(op("list-rooms"), Args::new().with("limit", 101)).unwrap_err().kind(), Kind::Usage);
    let rows: crate::Result<Vec<_>> = client.pages(op("list-rooms"), Args::new().with("lmit", 1)).try_collect().await;
    assert_eq!(rows.unwrap_err().fields()[0].message, "is not known; did you mean `limit`?");
    assert!(script.lines().is_empty());
}
