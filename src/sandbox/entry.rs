//! The sandbox itself: a request in, a response out.

use super::call::Call;
use super::deliver::{self, Courier, Outcome};
use super::event::Event;
use super::faults::Injector;
use super::origin::{BASE, below, here, origin};
use super::outage::Outages;
use super::recent::Recent;
use super::reply::{Answer, Answered, Refusal};
use super::sample::Sample;
use super::stats::Stats;
use super::store::Store;
use super::store::journal::{self, Held, Journal};
use super::{Options, control, exchange, input, oauth, resources, router};
use crate::client::{Args, Credential};
use crate::error::{Error, Result};
use bytes::Bytes;
use http::{Method, Request, Response};
use serde_json::Value;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::broadcast;
use url::Url;

/// Events kept for a listener that is slow.
const EVENTS: usize = 1_024;

/// The API in memory. Cheap to clone; clones are one sandbox.
#[derive(Clone)]
pub struct Sandbox(Arc<Inner>);

struct Inner {
    options: Options,
    faults: Injector,
    stats: Stats,
    recent: Recent,
    outages: Outages,
    state: Arc<Mutex<State>>,
    courier: Courier,
    events: broadcast::Sender<Event>,
    grants: oauth::Grants,
}

struct State {
    store: Store,
    journal: Option<Journal>,
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox").field("options", &self.0.options).finish_non_exhaustive()
    }
}

impl Sandbox {
    /// A sandbox, with the state of its directory if it has one.
    pub fn new(options: Options) -> Result<Self> {
        let anchor = options.clock.now();
        let state = match &options.state_dir {
            Some(dir) => {
                let (journal, store) = Journal::open(dir, options.seed, options.rooms, anchor)?;
                State { store, journal: Some(journal) }
            }
            None => State { store: Store::new(Sample::new(options.seed, options.rooms, anchor)), journal: None },
        };
        let (events, _) = broadcast::channel(EVENTS);
        let faults = Injector::new(options.faults.clone(), options.seed);
        let state = Arc::new(Mutex::new(state));
        let told = Arc::clone(&state);
        let courier = Courier::new(Arc::new(move |delivery, outcome| tell(&told, delivery, outcome)));
        let (counts, recent, outages, grants) = Default::default();
        Ok(Self(Arc::new(Inner { options, faults, stats: counts, recent, outages, state, courier, events, grants })))
    }

    /// Forgets everything that was changed in this state directory.
    pub fn reset(state_dir: &Path) -> Result<()> {
        journal::reset(state_dir)
    }

    /// How it is set up.
    pub fn options(&self) -> &Options {
        &self.0.options
    }

    pub(super) fn injector(&self) -> &Injector {
        &self.0.faults
    }

    pub(super) fn grants(&self) -> &oauth::Grants {
        &self.0.grants
    }

    pub(super) fn counts(&self) -> &Stats {
        &self.0.stats
    }

    pub(super) fn recents(&self) -> &Recent {
        &self.0.recent
    }

    pub(super) fn outages(&self) -> &Outages {
        &self.0.outages
    }

    /// The credential that it accepts.
    pub fn credential(&self) -> Credential {
        Credential::Key(self.0.options.key.clone())
    }

    /// The address of the API for calls within this process.
    pub fn base_url(&self) -> Url {
        let mut url = here();
        url.set_path(BASE);
        url
    }

    /// What happens from now on, as webhooks are told it.
    pub fn events(&self) -> broadcast::Receiver<Event> {
        self.0.events.subscribe()
    }

    /// What the API itself does not show: hands on the phone, streams, transcriptions, deliveries, counts of rows.
    pub fn state(&self) -> Result<Value> {
        let mut state = self.lock();
        state.look(false)?;
        Ok(control::state(&state.store, self.0.options.clock.now()))
    }

    /// Answers one request: uncounted and without faults, which callers meet through [`Transport`](crate::client::Transport)
    /// and on a socket.
    pub fn answer(&self, request: &Request<Bytes>) -> Response<Bytes> {
        if request.uri().path() == oauth::PATH {
            return self.token(request);
        }
        self.respond(request).map_or_else(Refusal::into_response, Answer::into_response)
    }

    fn respond(&self, request: &Request<Bytes>) -> Answered {
        let path = request.uri().path();
        if let Some(path) = path.strip_prefix("/__sandbox/") {
            let route = control::find(request.method(), path)?;
            return self.run(request, request.method() != Method::GET, |call| route(call, path, request));
        }
        let (base, path) = below(path).ok_or_else(Refusal::not_found)?;
        oauth::admit(self, base, request.headers())?;
        let (route, values) = router::find(request.method(), path)?;
        let args = input::read(route.op, values, request)?;
        self.run(request, request.method() != Method::GET, |call| {
            call.op = route.op;
            call.args = args;
            (route.handler)(call)
        })
    }

    /// Runs one call on the state: under the lock of its directory when it may change something.
    fn run(&self, request: &Request<Bytes>, writes: bool, f: impl FnOnce(&mut Call<'_>) -> Answered) -> Answered {
        let broken = |e: Error| Refusal::broken(e.message());
        let now = self.0.options.clock.now();
        let mut guard = self.lock();
        let state = &mut *guard;
        let mut held = state.look(writes).map_err(broken)?;
        let mut events: Vec<Event> = Vec::new();
        let call = |state: &mut State, events: &mut Vec<Event>, f: &mut dyn FnMut(&mut Call<'_>) -> Answered| {
            f(&mut Call {
                op: &control::NO_OP,
                args: Args::new(),
                now,
                store: &mut state.store,
                options: &self.0.options,
                origin: origin(request),
                token_life: exchange::token_life(&self.0.faults.faults()),
                events,
            })
        };
        if state.store.is_due(now) {
            if held.is_none() {
                held = state.look(true).map_err(broken)?;
            }
            // What falls due does so whatever becomes of this call.
            let _ = call(state, &mut events, &mut |call| {
                resources::tick(call);
                Ok(Answer::Nothing)
            });
            state.keep().map_err(broken)?;
        }
        let mut f = Some(f);
        let due = events.len();
        let answered = call(state, &mut events, &mut |call| f.take().map_or(Err(Refusal::not_found()), |f| f(call)));
        if answered.is_err() {
            state.store.roll_back();
            events.truncate(due);
        }
        let reports = deliver::note(&mut state.store, &events);
        state.keep().map_err(broken)?;
        drop(held);
        drop(guard);
        self.0.courier.send(reports);
        for event in events {
            // No listener is no fault.
            let _ = self.0.events.send(event);
        }
        answered
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Keeps what became of a report to a webhook. A state that cannot be written any more has nobody to be told.
fn tell(state: &Mutex<State>, delivery: &str, outcome: Outcome) {
    let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
    if let Ok(_held) = state.look(true) {
        deliver::settle(&mut state.store, delivery, outcome);
        let _ = state.keep();
    }
}

impl State {
    /// Takes in what other processes did; with the lock, when something is to be changed.
    fn look(&mut self, writes: bool) -> Result<Option<Held>> {
        let Some(journal) = &mut self.journal else { return Ok(None) };
        let held = if writes { Some(journal.hold()?) } else { None };
        journal.catch_up(&mut self.store, held.is_some())?;
        Ok(held)
    }

    /// Keeps what was changed.
    fn keep(&mut self) -> Result<()> {
        if let Some(journal) = &mut self.journal {
            return journal.commit(&mut self.store);
        }
        self.store.forget_pending();
        Ok(())
    }
}
