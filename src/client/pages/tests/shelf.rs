//! A list over which pages are read, and what happens to it meanwhile.

use super::super::Pages;
use super::op;
use crate::client::testing::client_with;
use crate::client::transport::{Body, Departure, Sending, Transport};
use crate::client::{Args, Client, Options};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What happens to the list after so many requests were answered.
pub(super) type Change = Box<dyn FnMut(usize, &mut Vec<u64>) + Send>;

/// A list of numbered rows, each page 20 ms away.
pub(super) struct Shelf {
    pub(super) rows: Mutex<Vec<u64>>,
    pub(super) asked: Mutex<Vec<(u64, u64)>>,
    pub(super) flying: Arc<AtomicUsize>,
    pub(super) most: AtomicUsize,
    pub(super) change: Mutex<Option<Change>>,
    /// Requests of this offset fail, so often.
    pub(super) broken: Mutex<HashMap<u64, u32>>,
    pub(super) answered: AtomicUsize,
}

struct Flying(Arc<AtomicUsize>);

impl Drop for Flying {
    fn drop(&mut self) {
        self.0.fetch_sub(1, SeqCst);
    }
}

impl Transport for Shelf {
    fn send<'a>(&'a self, request: Request<Bytes>, _departure: &'a Departure) -> Sending<'a> {
        let query: HashMap<String, String> =
            url::form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).into_owned().collect();
        let number = |name: &str| query.get(name).map_or(0, |n| n.parse().unwrap());
        let (offset, limit, after) = (number("offset"), number("limit"), query.get("after").cloned());
        self.asked.lock().unwrap().push((offset, limit));
        self.most.fetch_max(self.flying.fetch_add(1, SeqCst) + 1, SeqCst);
        let flying = Flying(self.flying.clone());
        Box::pin(async move {
            let _flying = flying;
            tokio::time::sleep(Duration::from_millis(20)).await;
            let fails = self.broken.lock().unwrap().get_mut(&offset).is_some_and(|n| {
                let fails = *n > 0;
                *n = n.saturating_sub(1);
                fails
            });
            let mut rows = self.rows.lock().unwrap();
            let answered = self.answered.fetch_add(1, SeqCst);
            if let Some(change) = &mut *self.change.lock().unwrap() {
                change(answered, &mut rows);
            }
            let from = match after {
                Some(id) => rows.iter().position(|r| format!("r{r}") == id).map_or(rows.len(), |at| at + 1),
                None => usize::try_from(offset).unwrap(),
            };
            let page: Vec<_> = rows
                .iter()
                .skip(from)
                .take(usize::try_from(limit).unwrap())
                .map(|r| format!(r#"{{"id":"r{r}"}}"#))
                .collect();
            let body = format!(r#"{{"data":[{}],"total_count":"{}"}}"#, page.join(","), rows.len());
            let body = Full::new(Bytes::from(body)).map_err(|e| match e {});
            let reply = Response::builder().status(if fails { 500 } else { 200 });
            Ok(reply.header("content-type", "application/json").body(Body::new(body)).unwrap())
        })
    }
}

pub(super) fn options() -> Options {
    Options {
        cache: false,
        connection_management: false,
        pool_size: 5,
        ..client_with(Options::default(), []).0.options().clone()
    }
}

pub(super) fn shelf_with(options: Options, rows: u64, change: Option<Change>) -> (Client, Arc<Shelf>) {
    let shelf = Arc::new(Shelf {
        rows: Mutex::new((0..rows).collect()),
        asked: Mutex::default(),
        flying: Arc::default(),
        most: AtomicUsize::new(0),
        change: Mutex::new(change),
        broken: Mutex::default(),
        answered: AtomicUsize::new(0),
    });
    (Client::with_transport(options, shelf.clone()), shelf)
}

pub(super) fn shelf(rows: u64) -> (Client, Arc<Shelf>) {
    shelf_with(options(), rows, None)
}

pub(super) fn rooms(client: &Client) -> Pages {
    client.list(op("list-rooms"), Args::new()).unwrap()
}
