//! Ten thousand join tokens of one day, made together and kept fresh for ninety days by a simulated clock: how often they are
//! refreshed, when, and what they hold in memory.
//!
//! `cargo bench --bench tokens` prints one table and exits with 1 where a target is missed. Time is tokio's paused clock: days
//! pass in milliseconds. The tokens are as large as the API's, and made by a source in this process that takes 20 ms.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::exit, missing_docs)]
// Figures are rounded for reading.
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap
)]

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dsamba::client::events::Events;
use dsamba::client::token::{Clock, Fresh, Making, Settings, Source, TokenRequest, Tokens};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

#[global_allocator]
static ALLOCATOR: &stats_alloc::StatsAlloc<std::alloc::System> = &stats_alloc::INSTRUMENTED_SYSTEM;

const TOKENS: usize = 10_000;
const DAYS: u64 = 90;
const DAY: u64 = 86_400;
const MARGIN: f64 = 300.0;
const START: i64 = 1_800_000_000;

/// Makes tokens of a set life, and notes when.
struct Maker {
    clock: Clock,
    life: Option<f64>,
    made: Mutex<Vec<i64>>,
}

impl Source for Maker {
    fn make<'a>(&'a self, request: &'a TokenRequest, _: i64) -> Making<'a> {
        Box::pin(async move {
            self.made.lock().unwrap().push(self.clock.now());
            tokio::time::sleep(Duration::from_millis(20)).await;
            let end = self.life.map(|life| self.clock.now() as f64 / 1000.0 + life);
            let exp = end.map_or_else(String::new, |end| format!(r#","exp":{end:.3}"#));
            let claims = format!(
                r#"{{"td":"00000000-0000-4000-8000-00000000beef","rd":"{}","u":"A name"{exp}}}"#,
                request.room()
            );
            let token = format!("eyJhbGciOiJIUzI1NiJ9.{}.{}", URL_SAFE_NO_PAD.encode(claims), "s".repeat(43));
            let link = format!("https://team.digitalsamba.com/{}?token={token}", request.room());
            Ok(Fresh { token: token.into(), link: Some(link.into()) })
        })
    }
}

fn tokens(life: Option<f64>) -> (Tokens, Arc<Maker>) {
    let clock = Clock::simulated(START);
    let maker = Arc::new(Maker { clock: clock.clone(), life, made: Mutex::default() });
    // The clock cannot be set off here: the timer need not look for that each minute.
    let settings = Settings { recheck: Duration::from_secs(3600), ..Settings::default() };
    (Tokens::new(maker.clone(), settings, clock, Events::default()), maker)
}

fn request(n: usize) -> TokenRequest {
    TokenRequest::new(format!("0f0e0d0c-0b0a-4909-8807-{n:012x}")).claim("ud", n)
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    let missed = runtime.block_on(async { many().await | lives().await });
    if missed {
        std::process::exit(1);
    }
}

fn row(what: &str, figure: &str, wanted: &str, met: bool) -> bool {
    println!("  {what:<52} {figure:>14}   {} (wanted: {wanted})", if met { "met" } else { "MISSED" });
    !met
}

async fn many() -> bool {
    println!("{TOKENS} tokens of one day, made together, kept fresh for {DAYS} days");
    let begun = Instant::now();
    let (tokens, maker) = tokens(Some(DAY as f64));
    let before = ALLOCATOR.stats();
    let mut held = Vec::with_capacity(TOKENS);
    for n in 0..TOKENS {
        held.push(tokens.subscribe(&request(n)).await.unwrap());
    }
    let stats = ALLOCATOR.stats();
    let noted = maker.made.lock().unwrap().capacity() * 8;
    let held_now = |s: &stats_alloc::Stats| s.bytes_allocated as f64 - s.bytes_deallocated as f64;
    let megabytes = (held_now(&stats) - held_now(&before) - noted as f64) / 1e6;
    let mut least_left = f64::INFINITY;
    for _ in 0..DAYS * 24 * 2 {
        tokio::time::sleep(Duration::from_secs(1800)).await;
        let now = maker.clock.now() as f64 / 1000.0;
        for token in &held {
            let token = token.borrow();
            let end = token.as_ref().map_or(0.0, |t| t.expires_at().unwrap() as f64);
            least_left = least_left.min(end - now);
        }
    }
    let made = maker.made.lock().unwrap();
    let refreshes = made.len() - TOKENS;
    let least = (DAYS as f64 * DAY as f64 / (DAY as f64 - MARGIN)).floor() * TOKENS as f64;
    let over = refreshes as f64 / least - 1.0;
    let first = START * 1000 + DAY as i64 * 1000;
    // Whole minutes only.
    let mut minutes = vec![0_u32; ((maker.clock.now() - first) / 60_000) as usize];
    for at in made.iter().filter(|at| **at >= first) {
        if let Some(minute) = minutes.get_mut(((at - first) / 60_000) as usize) {
            *minute += 1;
        }
    }
    let mean = f64::from(minutes.iter().sum::<u32>()) / minutes.len() as f64;
    let most = f64::from(*minutes.iter().max().unwrap());
    let mut missed =
        row("refreshes above the least possible", &format!("{:.2} %", over * 100.0), "at most 1 %", over.abs() <= 0.01);
    missed |= row(
        "busiest minute from day 2, beside the mean",
        &format!("{:.2}", most / mean),
        "at most 2",
        most / mean <= 2.0,
    );
    // A second for the rounding of the end, which is told in whole seconds.
    missed |= row(
        "least life left in a token seen",
        &format!("{least_left:.0} s"),
        "its margin of 300 s",
        least_left >= MARGIN - 1.1,
    );
    missed |= row("memory held", &format!("{megabytes:.1} MB"), "under 20 MB", megabytes < 20.0);
    println!("  mean {mean:.2} refreshes a minute; simulated in {:.1} s\n", begun.elapsed().as_secs_f64());
    missed
}

async fn lives() -> bool {
    println!("one token of each life, watched");
    let year = 365.0 * DAY as f64;
    let mut missed = false;
    for (name, life, watched) in [
        ("1 s, for 100 s", Some(1.0), 100),
        ("5 min, for 400 min", Some(300.0), 24_000),
        ("25 days, for 100 days", Some(25.0 * DAY as f64), 100 * DAY),
        ("3 years, for 10 years", Some(3.0 * year), 3650 * DAY),
        ("10 years, for 10 years", Some(10.0 * year), 3650 * DAY),
        ("none, for 10 years", None, 3650 * DAY),
    ] {
        let (tokens, maker) = tokens(life);
        let held = tokens.subscribe(&request(0)).await.unwrap();
        let begun = maker.clock.now();
        let (step, mut dead) =
            (Duration::from_secs_f64(life.map_or(DAY as f64, |l| l / 7.0).min(watched as f64 / 10.0)), 0);
        while maker.clock.now() < begun + watched as i64 * 1000 {
            tokio::time::sleep(step).await;
            let live = held
                .borrow()
                .as_ref()
                .is_some_and(|t| t.expires_at().is_none_or(|end| end * 1000 + 999 >= maker.clock.now()));
            dead += u32::from(!live);
        }
        let refreshes = maker.made.lock().unwrap().len() - 1;
        // The least, one for the first, which comes early, and a quarter where the margin is a fifth of the life.
        let most = life.map_or(0.0, |life| (watched as f64 / (life - MARGIN.min(life / 5.0))).ceil() + 1.0);
        let figure = format!("{refreshes} refreshes");
        missed |= row(name, &figure, "always live, and few", dead == 0 && refreshes as f64 <= most);
    }
    missed
}
