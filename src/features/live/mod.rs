//! The self-test on a real API: the checks that do no harm there, with one room that is made for them and deleted after.
//!
//! Nothing of the API's own counters can be seen from here, so every client goes through a relay on loopback
//! (`relay`), which counts connections and bytes at the socket; what a token says is read from the token itself.

mod checks;
mod relay;

use super::check::Figure;
use super::rig::{Mode, call};
use super::{Feature, Outcome};
use crate::client::{Args, Client, Options};
use crate::error::{Error, Kind, Result};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long the join token lives that is watched.
const ROOM_TOKEN: Duration = Duration::from_secs(6);
/// Longest that a check may take, once.
const LONGEST: Duration = Duration::from_secs(30);
/// How many requests all checks make together, with the room's own, where none has to be repeated.
pub const REQUESTS: u32 = 70;

type Running = Pin<Box<dyn Future<Output = Result<Figure>> + Send>>;

struct Check {
    feature: Feature,
    name: &'static str,
    did: &'static str,
    counts: &'static str,
    run: fn(Live, Mode) -> Running,
}

const CHECKS: &[Check] = &[
    Check {
        feature: Feature::Connection,
        name: "live-reuse",
        did: "5 reads of a room, one after another",
        counts: "connections opened to the API",
        run: |live, mode| Box::pin(checks::reuse(live, mode)),
    },
    Check {
        feature: Feature::Connection,
        name: "live-cap",
        did: "10 reads of a room at once with a pool of 2",
        counts: "most connections to the API at a time",
        run: |live, mode| Box::pin(checks::cap(live, mode)),
    },
    Check {
        feature: Feature::Token,
        name: "live-token",
        did: "a join token of 6 s that is watched for 8 s",
        counts: "live tokens that the watcher saw, read from the tokens themselves",
        run: |live, mode| Box::pin(checks::token(live, mode)),
    },
    Check {
        feature: Feature::Resource,
        name: "live-coalesce",
        did: "8 identical reads at once, and the bytes of one alone",
        counts: "bytes from the API, as a multiple of one read",
        run: |live, mode| Box::pin(checks::coalesce(live, mode)),
    },
    Check {
        feature: Feature::Resource,
        name: "live-cache",
        did: "8 identical reads, one after another, and the bytes of one alone",
        counts: "bytes from the API, as a multiple of one read",
        run: |live, mode| Box::pin(checks::cache(live, mode)),
    },
];

/// The self-test on one API. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Live(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    options: Options,
    room: String,
}

impl Live {
    /// On the API of these options; a proxy is not gone through. Sends nothing yet. Fails with kind `Usage` where one is set.
    pub fn new(options: Options, behind_a_proxy: bool) -> Result<Self> {
        if behind_a_proxy {
            return Err(Error::usage("the self-test on a real API counts at the socket and cannot go through a proxy")
                .with_hint("run it where the API can be reached directly, with HTTPS_PROXY and its like unset"));
        }
        let room = format!("self-test-{:016x}", rand::random::<u64>());
        Ok(Self(Arc::new(Inner { options, room })))
    }

    /// The address of the room that is made: it is unique, and tells what it is for.
    pub fn room(&self) -> &str {
        &self.0.room
    }

    fn options(&self) -> &Options {
        &self.0.options
    }

    /// How many checks these features have here.
    pub fn planned(features: &[Feature]) -> usize {
        CHECKS.iter().filter(|check| features.contains(&check.feature)).count()
    }

    /// Makes the room and runs the checks of these features, one after another. However it ends, and if it is dropped,
    /// [`Live::end`] must be called.
    pub async fn run(&self, features: &[Feature], mut told: impl FnMut(&Outcome)) -> Result<Vec<Outcome>> {
        let client = Client::new(self.options().clone())?;
        let args = Args::new().with("friendly_url", self.room()).with("privacy", "private");
        call(&client, "create-room", args.with("description", "Self-test of dsamba; deleted when it ends")).await?;
        let mut outcomes = Vec::new();
        for check in CHECKS.iter().filter(|check| features.contains(&check.feature)) {
            let began = Instant::now();
            let (on, off) = (self.once(check, Mode::On).await, self.once(check, Mode::Off).await);
            let outcome = Outcome {
                feature: check.feature,
                check: check.name,
                did: check.did,
                counts: check.counts,
                on,
                off,
                took: began.elapsed(),
                runs: 1,
            };
            told(&outcome);
            outcomes.push(outcome);
        }
        Ok(outcomes)
    }

    async fn once(&self, check: &Check, mode: Mode) -> Result<Figure> {
        // In a task of its own, so that a panic ends this check and nothing else; dropped, it ends with this.
        let mut task = tokio::task::JoinSet::new();
        task.spawn(tokio::time::timeout(LONGEST, (check.run)(self.clone(), mode)));
        let broken = |why: &str| Error::new(Kind::Failed, why);
        match task.join_next().await {
            Some(Ok(Ok(figure))) => figure,
            Some(Ok(Err(_))) => Err(broken("it took too long")),
            Some(Err(_)) | None => Err(broken("it broke off")),
        }
    }

    /// Deletes the room, whether or not it is known to be there.
    pub async fn end(&self) -> Result<()> {
        let client = Client::new(self.options().clone())?;
        match call(&client, "delete-room", Args::new().with("room", self.room())).await {
            Err(e) if e.kind() != Kind::NotFound => {
                Err(Error::new(e.kind(), format!("the room {} could not be deleted: {}", self.room(), e.message()))
                    .with_hint(format!("delete it yourself: dsamba rooms delete {}", self.room())))
            }
            _ => Ok(()),
        }
    }
}
