//! Reports to webhooks: each event to every webhook that wants it, over HTTP, from a thread of its own.
//!
//! Only addresses of this machine get a report; for any other it is noted that none was sent, so that a sandbox never
//! talks to the outside. What became of each report is a row of the table of deliveries, shown by `/__sandbox/state`.

use super::event::Event;
use super::store::{Row, Store, Table, text};
use super::times;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use url::{Host, Url};

/// Longest that a webhook may take to answer.
const TIMEOUT: Duration = Duration::from_secs(3);
/// How long reports are still sent after the sandbox was dropped.
const LINGER: Duration = Duration::from_secs(5);
/// Reports that wait to be sent; what comes on top is noted as not sent.
const QUEUE: usize = 256;
/// Deliveries that are remembered.
const REMEMBERED: u64 = 1_000;

/// One report to one webhook.
#[derive(Debug)]
pub(crate) struct Report {
    delivery: String,
    url: Url,
    authorization: Option<SecretString>,
    body: Bytes,
}

/// What became of a report: the status that the webhook answered, or why there is none.
pub(crate) type Outcome = Result<u16, String>;

/// Takes what became of the report with this delivery id.
pub(crate) type Tell = Arc<dyn Fn(&str, Outcome) + Send + Sync>;

/// Notes a delivery for each webhook that wants one of these events, and answers what is to be sent.
pub(crate) fn note(store: &mut Store, events: &[Event]) -> Vec<Report> {
    let mut reports = Vec::new();
    for event in events {
        let hooks: Vec<Arc<Row>> = store.rows(Table::Webhooks).filter(|hook| wants(store, hook, event)).collect();
        for hook in hooks {
            reports.extend(note_one(store, &hook, event));
        }
    }
    while store.len(Table::Deliveries) > REMEMBERED {
        let Some(oldest) = store.at(Table::Deliveries, 0) else { break };
        store.delete(Table::Deliveries, text(&oldest, "id"));
    }
    reports
}

fn names(row: &Row, field: &str) -> Vec<String> {
    let list = row.get(field).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether a webhook asked for the event, and the room where it happened, if it names its webhooks, names this one.
fn wants(store: &Store, hook: &Row, event: &Event) -> bool {
    let room = event.data["room_id"].as_str().and_then(|id| store.get(Table::Rooms, id));
    let only = room.map(|room| names(&room, "webhooks")).unwrap_or_default();
    let here = only.is_empty() || only.iter().any(|id| id == text(hook, "id"));
    here && names(hook, "events").iter().any(|name| name == event.event)
}

fn note_one(store: &mut Store, hook: &Row, event: &Event) -> Option<Report> {
    let url = Url::parse(text(hook, "endpoint")).ok().filter(is_here);
    let (status, reason) = match url {
        Some(_) => ("queued", Value::Null),
        None => ("undelivered", Value::from("the sandbox reports to addresses of this machine only")),
    };
    let row = json!({
        "webhook_id": hook["id"],
        "endpoint": hook["endpoint"],
        "event": event.event,
        "timestamp": times::zulu(event.at),
        "status": status,
        "http_status": null,
        "reason": reason,
    });
    let Value::Object(row) = row else { return None };
    let delivery = store.put(Table::Deliveries, row);
    let body = json!({"event": event.event, "timestamp": times::zulu(event.at), "data": event.data});
    let secret = hook.get("authorization_header").and_then(Value::as_str);
    Some(Report {
        delivery: text(&delivery, "id").to_owned(),
        url: url?,
        authorization: secret.map(SecretString::from),
        body: Bytes::from(body.to_string()),
    })
}

/// Whether an address is of this machine.
fn is_here(url: &Url) -> bool {
    let host = match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    };
    host && matches!(url.scheme(), "http" | "https")
}

/// Writes what became of a report into its delivery.
pub(crate) fn settle(store: &mut Store, delivery: &str, outcome: Outcome) {
    let (status, answered, reason) = match outcome {
        Ok(status) if (200..300).contains(&status) => ("delivered", Value::from(status), Value::Null),
        Ok(status) => ("failed", Value::from(status), Value::from("the webhook did not answer with 2xx")),
        Err(reason) => ("failed", Value::Null, Value::from(reason)),
    };
    let fields = [("status", Value::from(status)), ("http_status", answered), ("reason", reason)];
    store.patch(Table::Deliveries, delivery, fields);
}

/// Every delivery that is remembered, oldest first.
pub(crate) fn shown(store: &Store) -> Vec<Value> {
    store.rows(Table::Deliveries).map(|row| Value::Object(Row::clone(&row))).collect()
}

/// Sends reports, one after another in the order of the events, from a thread that starts with the first.
pub(crate) struct Courier {
    tell: Tell,
    line: Mutex<Option<(SyncSender<Report>, JoinHandle<()>)>>,
    closed: Arc<OnceLock<Instant>>,
}

impl Courier {
    pub(crate) fn new(tell: Tell) -> Self {
        Self { tell, line: Mutex::new(None), closed: Arc::default() }
    }

    /// Puts reports in the queue. Never waits.
    pub(crate) fn send(&self, reports: Vec<Report>) {
        if reports.is_empty() {
            return;
        }
        let mut line = self.line.lock().unwrap_or_else(PoisonError::into_inner);
        if line.is_none() {
            let (sender, queue) = sync_channel(QUEUE);
            let (tell, closed) = (Arc::clone(&self.tell), Arc::clone(&self.closed));
            let thread = std::thread::Builder::new().name("webhooks".to_owned());
            match thread.spawn(move || work(&queue, &tell, &closed)) {
                Ok(handle) => *line = Some((sender, handle)),
                Err(e) => {
                    drop(line);
                    return reports.iter().for_each(|r| (self.tell)(&r.delivery, Err(format!("no thread: {e}"))));
                }
            }
        }
        let Some((sender, _)) = &*line else { return };
        let refused: Vec<Report> = reports
            .into_iter()
            .filter_map(|report| match sender.try_send(report) {
                Ok(()) => None,
                Err(TrySendError::Full(report) | TrySendError::Disconnected(report)) => Some(report),
            })
            .collect();
        drop(line);
        for report in refused {
            (self.tell)(&report.delivery, Err("too many reports are waiting".to_owned()));
        }
    }
}

impl Drop for Courier {
    /// What is queued is still sent, for a while: a process that ends has told of what it did.
    fn drop(&mut self) {
        let _ = self.closed.set(Instant::now());
        let line = self.line.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        if let Some((sender, thread)) = line {
            drop(sender);
            let _ = thread.join();
        }
    }
}

fn work(queue: &Receiver<Report>, tell: &Tell, closed: &OnceLock<Instant>) {
    let ready = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| e.to_string());
    let ready = ready.and_then(|runtime| Ok((runtime, client()?)));
    while let Ok(report) = queue.recv() {
        let late = closed.get().is_some_and(|at| at.elapsed() > LINGER);
        let outcome = match &ready {
            _ if late => Err("the sandbox was stopped".to_owned()),
            Ok((runtime, client)) => runtime.block_on(post(client, &report)),
            Err(why) => Err(why.clone()),
        };
        tell(&report.delivery, outcome);
    }
}

/// A client that follows no redirect and asks no proxy: both could lead off this machine.
fn client() -> Result<reqwest::Client, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let tls =
        tls.map_err(|e| e.to_string())?.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth();
    let client = reqwest::Client::builder().tls_backend_preconfigured(tls).no_proxy().timeout(TIMEOUT);
    client.redirect(reqwest::redirect::Policy::none()).build().map_err(|e| e.to_string())
}

async fn post(client: &reqwest::Client, report: &Report) -> Outcome {
    let mut request =
        client.post(report.url.clone()).header(CONTENT_TYPE, "application/json").body(report.body.clone());
    if let Some(secret) = &report.authorization {
        let mut value = http::HeaderValue::try_from(secret.expose_secret())
            .map_err(|_| "authorization_header cannot be sent as a header".to_owned())?;
        value.set_sensitive(true);
        request = request.header(AUTHORIZATION, value);
    }
    let response = request.send().await;
    response.map(|r| r.status().as_u16()).map_err(|e| e.without_url().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_this_machine_are_reported_to() {
        let here = |url: &str| is_here(&Url::parse(url).unwrap());
        for url in ["http://127.0.0.1:9/x", "http://127.8.8.8/", "https://localhost/a", "http://[::1]:80/"] {
            assert!(here(url), "{url}");
        }
        for url in ["http://10.0.0.1/", "http://example.com/", "http://localhost.example.com/", "ftp://127.0.0.1/"] {
            assert!(!here(url), "{url}");
        }
    }
}
