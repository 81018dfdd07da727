//! Tokens by a clock that leaps from timer to timer: days pass in milliseconds.

mod failure;
mod freshness;
mod keeping;

use super::{Clock, Event, Fresh, Making, Settings, Source, TokenRequest, Tokens, jwt};
use crate::client::Events;
use crate::error::{Error, Kind};
use serde_json::{Map, Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::broadcast;

/// Where the clock of these tests starts, in Unix seconds.
const START: i64 = 1_800_000_000;
const DAY: u64 = 86_400;

/// Makes tokens of a set life, and counts.
struct Maker {
    clock: Clock,
    /// Seconds; none for tokens without an end.
    life: Mutex<Option<f64>>,
    /// Whether the issuer's clock counts whole seconds only.
    whole: bool,
    /// How long making one takes.
    takes: Duration,
    /// Set while nothing can be made.
    broken: Mutex<Option<Error>>,
    /// When each attempt began, in milliseconds, failed ones too.
    attempts: Mutex<Vec<i64>>,
    under_way: AtomicUsize,
    /// Most attempts that were under way at once.
    most: AtomicUsize,
}

impl Maker {
    fn new(clock: Clock, life: Option<f64>) -> Self {
        Self {
            clock,
            life: Mutex::new(life),
            whole: false,
            takes: Duration::from_millis(20),
            broken: Mutex::default(),
            attempts: Mutex::default(),
            under_way: AtomicUsize::new(0),
            most: AtomicUsize::new(0),
        }
    }

    fn count(&self) -> usize {
        self.attempts.lock().unwrap().len()
    }

    fn breaks(&self, kind: Kind) {
        *self.broken.lock().unwrap() = Some(Error::new(kind, "no token today"));
    }

    fn heals(&self) {
        *self.broken.lock().unwrap() = None;
    }
}

impl Source for Maker {
    fn make<'a>(&'a self, request: &'a TokenRequest, _: i64) -> Making<'a> {
        Box::pin(async move {
            self.attempts.lock().unwrap().push(self.clock.now());
            let now = self.under_way.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(now, Ordering::SeqCst);
            tokio::time::sleep(self.takes).await;
            self.under_way.fetch_sub(1, Ordering::SeqCst);
            if let Some(error) = self.broken.lock().unwrap().clone() {
                return Err(error);
            }
            let mut claims = Map::new();
            #[allow(clippy::cast_precision_loss)]
            let mut at = self.clock.now() as f64 / 1000.0;
            if self.whole {
                at = at.floor();
            }
            claims.insert("rd".into(), request.room().into());
            claims.insert("iat".into(), at.into());
            if let Some(life) = *self.life.lock().unwrap() {
                claims.insert("exp".into(), Value::from(at + life));
            }
            Ok(Fresh { token: jwt::sign(&claims, &"key".into())?.into(), link: None })
        })
    }
}

/// Tokens of this life by a simulated clock.
fn tokens(life: Option<f64>) -> (Tokens, Arc<Maker>) {
    with(Settings::default(), |_| {}, life)
}

fn with(settings: Settings, change: impl FnOnce(&mut Maker), life: Option<f64>) -> (Tokens, Arc<Maker>) {
    let clock = Clock::simulated(START);
    let mut maker = Maker::new(clock.clone(), life);
    change(&mut maker);
    let maker = Arc::new(maker);
    (Tokens::new(maker.clone(), settings, clock, Events::default()), maker)
}

fn request(i: usize) -> TokenRequest {
    TokenRequest::new(format!("room-{i}"))
}

/// The next event, by its name and all it says.
async fn next(events: &mut broadcast::Receiver<Event>) -> (String, Value) {
    let event = tokio::time::timeout(Duration::from_secs(400 * DAY), events.recv()).await.unwrap().unwrap();
    let json = serde_json::to_value(&event).unwrap();
    (json["event"].as_str().unwrap().to_owned(), json)
}

/// The names of the next events.
async fn names(events: &mut broadcast::Receiver<Event>, n: usize) -> Vec<String> {
    let mut names = Vec::new();
    for _ in 0..n {
        names.push(next(events).await.0);
    }
    names
}

#[tokio::test(start_paused = true)]
async fn events_say_what_and_nothing_secret() {
    let (tokens, _) = tokens(Some(3600.0));
    let mut events = tokens.events();
    let held = tokens.subscribe(&request(1)).await.unwrap();
    let (name, made) = next(&mut events).await;
    let at = START + 3600;
    assert_eq!(
        (name.as_str(), &made),
        ("generated", &json!({"event": "generated", "token": 1, "room": "room-1", "expires_at": at}))
    );
    let (_, refreshing) = next(&mut events).await;
    assert_eq!(refreshing, json!({"event": "refreshing", "token": 1, "room": "room-1", "expires_at": at}));
    let (name, refreshed) = next(&mut events).await;
    assert_eq!(name, "refreshed");
    assert!(refreshed["expires_at"].as_i64().unwrap() >= at);
    let token = held.borrow().clone().unwrap();
    assert!(!format!("{token:?} {made} {refreshed} {tokens:?}").contains(token.secret()));
}
