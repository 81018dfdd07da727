//! Pages ahead, over a list that changes while it is read.

use super::super::Cursor;
use super::shelf::{Change, options, rooms, shelf, shelf_with};
use super::{names, op, read};
use crate::client::{Args, Options};
use crate::error::Kind;
use rand::{RngExt, SeedableRng, rngs::StdRng};
use std::collections::BTreeSet;
use std::sync::atomic::Ordering::SeqCst;
use std::sync::{Arc, Mutex};
use std::time::Duration;

#[tokio::test(start_paused = true)]
async fn counted_pages_come_side_by_side_as_many_as_the_pool_has_connections_and_in_order() {
    for (resource_optimization, most, millis) in [(true, 5, 100), (false, 1, 420)] {
        let (client, shelf) = shelf_with(Options { resource_optimization, ..options() }, 2013, None);
        let begun = tokio::time::Instant::now();
        assert_eq!(read(rooms(&client)).await.unwrap(), names(0..2013));
        assert_eq!(shelf.most.load(SeqCst), most);
        assert_eq!(shelf.asked.lock().unwrap().len(), 21);
        assert!(begun.elapsed() <= Duration::from_millis(millis), "{:?}", begun.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn no_more_is_asked_for_than_may_be_given_out() {
    for cap in [1, 99, 100, 101, 250, 500, 1000, 1234] {
        let (client, shelf) = shelf(1000);
        assert_eq!(read(rooms(&client).at_most(cap)).await.unwrap(), names(0..cap.min(1000)));
        let asked: u64 = shelf.asked.lock().unwrap().iter().map(|(_, limit)| limit).sum();
        let probe = if cap > 1000 { 100 } else { 0 };
        assert!(asked <= cap + probe, "{cap}: {asked}");
    }
}

#[tokio::test(start_paused = true)]
async fn rows_deleted_meanwhile_hide_no_others() {
    for seed in 0..60 {
        let mut random = StdRng::seed_from_u64(seed);
        let change: Change = Box::new(move |_, rows| {
            for _ in 0..random.random_range(0..4) {
                if !rows.is_empty() {
                    rows.remove(random.random_range(0..rows.len()));
                }
            }
        });
        let (client, shelf) = shelf_with(options(), 1500, Some(change));
        let read = read(rooms(&client)).await.unwrap();
        let once: BTreeSet<_> = read.iter().cloned().collect();
        assert_eq!(once.len(), read.len(), "seed {seed}: no row comes twice");
        for row in names(shelf.rows.lock().unwrap().iter().copied()) {
            assert!(once.contains(&row), "seed {seed}: {row} is missing");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn rows_added_meanwhile_make_no_other_come_twice_or_go() {
    for seed in 0..60 {
        let mut random = StdRng::seed_from_u64(seed);
        let change: Change = Box::new(move |answered, rows| {
            for n in 0..random.random_range(0..4) {
                rows.insert(random.random_range(0..=rows.len()), 1_000_000 + answered as u64 * 10 + n);
            }
        });
        let (client, _) = shelf_with(options(), 1500, Some(change));
        let read = read(rooms(&client)).await.unwrap();
        let once: BTreeSet<_> = read.iter().cloned().collect();
        assert_eq!(once.len(), read.len(), "seed {seed}");
        assert!(names(0..1500).iter().all(|row| once.contains(row)), "seed {seed}");
    }
}

#[tokio::test(start_paused = true)]
async fn more_deleted_at_once_than_can_be_read_again_is_an_error() {
    let change: Change = Box::new(|answered, rows| {
        if answered == 7 {
            rows.drain(0..700);
        }
    });
    let (client, _) = shelf_with(options(), 3000, Some(change));
    let e = read(rooms(&client)).await.unwrap_err();
    assert!(e.message().contains("deleted between two pages") && e.hint().is_some(), "{e}");
}

#[tokio::test(start_paused = true)]
async fn a_page_that_fails_does_so_in_its_place_and_the_reading_goes_on_from_there() {
    let (client, shelf) = shelf(1000);
    shelf.broken.lock().unwrap().insert(300, 1);
    let mut pages = rooms(&client);
    for _ in 0..3 {
        assert_eq!(pages.next_page().await.unwrap().unwrap().rows.len(), 100);
    }
    assert_eq!(pages.next_page().await.unwrap_err().kind(), Kind::Server);
    assert_eq!(pages.cursor(), Some(Cursor::Offset(300)));
    let rest = read(pages).await.unwrap();
    assert_eq!(rest, names(300..1000));
}

#[tokio::test(start_paused = true)]
async fn whoever_stops_reading_gives_up_what_is_on_its_way() {
    let (client, shelf) = shelf(1000);
    let mut pages = rooms(&client);
    pages.next_page().await.unwrap();
    tokio::task::yield_now().await;
    assert_eq!(shelf.flying.load(SeqCst), 5);
    drop(pages);
    tokio::task::yield_now().await;
    assert_eq!(shelf.flying.load(SeqCst), 0);
    // A wait that is given up loses no page.
    let mut pages = rooms(&client);
    let mut rows = 0;
    loop {
        match tokio::time::timeout(Duration::from_millis(7), pages.next_page()).await {
            Ok(Ok(Some(page))) => rows += page.rows.len(),
            Ok(Ok(None)) => break,
            Ok(Err(e)) => panic!("{e}"),
            Err(_) => {
                // The first page is asked by the wait itself: it needs one that lasts.
                if rows == 0 {
                    rows += pages.next_page().await.unwrap().unwrap().rows.len();
                }
            }
        }
        if rows >= 1000 {
            break;
        }
    }
    assert_eq!(rows, 1000);
}

#[tokio::test(start_paused = true)]
async fn where_memory_runs_short_fewer_pages_are_ahead() {
    let (client, shelf) = shelf_with(Options { memory_limit: 128 << 10, ..options() }, 1000, None);
    assert_eq!(read(rooms(&client)).await.unwrap(), names(0..1000));
    let most = shelf.most.load(SeqCst);
    assert!(most == 2, "{most} at a time");
}

#[tokio::test(start_paused = true)]
async fn from_row_to_row_nothing_moves_and_a_cursor_goes_on() {
    let change: Change = Box::new(|_, rows| {
        rows.drain(0..3);
    });
    let (client, shelf) = shelf_with(options(), 1000, Some(change));
    let mut pages = rooms(&client).consistent().unwrap();
    assert_eq!(pages.cursor(), None);
    let first = pages.next_page().await.unwrap().unwrap().rows.len();
    let cursor = pages.cursor().unwrap();
    assert_eq!((first, cursor.to_string()), (100, "--after r102".to_owned()));
    drop(pages);
    let kept: Cursor = serde_json::from_str(&serde_json::to_string(&cursor).unwrap()).unwrap();
    assert_eq!(read(rooms(&client).resume(kept)).await.unwrap(), names(103..1000));
    assert_eq!(shelf.most.load(SeqCst), 1);
    let by_number = read(client.list(op("list-rooms"), Args::new()).unwrap().resume(Cursor::Offset(900))).await;
    assert!(by_number.unwrap().len() < 100);
    let error = client.list(op("list-webhook-events"), Args::new()).unwrap().consistent().unwrap_err();
    assert_eq!(error.kind(), Kind::Usage);
}

#[tokio::test(start_paused = true)]
async fn progress_is_told_after_each_page() {
    let (client, _) = shelf(250);
    let told = Arc::new(Mutex::new(Vec::new()));
    let into = told.clone();
    let pages = rooms(&client).on_progress(move |p| into.lock().unwrap().push((p.rows, p.total)));
    read(pages).await.unwrap();
    assert_eq!(*told.lock().unwrap(), [(100, Some(250)), (200, Some(250)), (250, Some(250))]);
}
