//! `dsamba test-enhanced-features`: the self-test of the core's optimizations.

use super::Hand;
use crate::cli::context::{Context, Threads};
use crate::cli::globals::JUNIT;
use crate::cli::out::{Format, Out};
use crate::error::{Error, Kind, Result};
use crate::features::live::{self, Live};
use crate::features::{self, Feature, Outcome};
use crate::mcp::signal;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::time::Instant;

pub(super) const COMMAND: Hand = Hand { name: "test-enhanced-features", build, run };

/// What a table shows of a check.
const COLUMNS: &[&str] = &["verdict", "feature", "check", "measured", "off", "wanted", "did"];

fn build(command: Command) -> Command {
    let formats = Format::ALL.iter().map(|(name, _)| *name).chain([JUNIT]);
    command
        .about("Test the optimizations of the core on this machine; no account needed")
        .long_about(
            "Test the optimizations of the core on this machine; no account needed.\n\n\
             Each check runs on a sandbox of its own, on real sockets and with the faults it needs, once with its feature on \
             and once with it off. It passes when the figure is as wanted with the feature on and is not with it off. Figures \
             are counted at the server, not taken from what the client says of itself. Exits with 1 if any check fails.",
        )
        .arg(
            Arg::new("@feature")
                .long("feature")
                .value_name("FEATURE")
                .action(ArgAction::Append)
                .value_parser(PossibleValuesParser::new(Feature::NAMES))
                .help("Only the checks of this feature; may be given more than once"),
        )
        .arg(
            Arg::new("@live")
                .long("live")
                .action(ArgAction::SetTrue)
                .help("Run the harmless part on the API itself: makes one room, and deletes it even when interrupted"),
        )
        // The global flag with one more form, which is this command's own.
        .arg(
            Arg::new("@format")
                .long("output-format")
                .short('o')
                .value_name("FORMAT")
                .value_parser(PossibleValuesParser::new(formats))
                .help("Form of the report [default: table on a terminal, tsv in a pipe]"),
        )
}

fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    context.tell_notes();
    let named: Vec<Feature> =
        matches.get_many::<String>("@feature").into_iter().flatten().map(|f| f.parse()).collect::<Result<_>>()?;
    let wanted = |feature: &Feature| named.is_empty() || named.contains(feature);
    let features: Vec<Feature> = Feature::ALL.into_iter().filter(wanted).collect();
    let live = matches.get_flag("@live").then(|| live(context)).transpose()?;
    let as_junit = matches.get_one::<String>("@format").is_some_and(|f| f == JUNIT);
    context.serve(Threads::All, async |out| {
        let end = signal::asked_to_end();
        let began = Instant::now();
        let interrupted = || Error::new(Kind::Interrupted, "interrupted");
        let outcomes = match &live {
            None => tokio::select! {
                outcomes = shown(out, &features) => outcomes,
                () = end => return Err(interrupted()),
            },
            Some(live) => {
                let done = tokio::select! {
                    done = on_the_api(out, live, &features) => done,
                    () = end => Err(interrupted()),
                };
                // However it went.
                live.end().await?;
                done?
            }
        };
        out.end_progress();
        report(out, &outcomes, as_junit)?;
        conclude(out, &outcomes, began)
    })
}

/// Runs the checks behind a progress bar.
async fn shown(out: &mut Out, features: &[Feature]) -> Vec<Outcome> {
    let total = u64::try_from(features::planned(features)).ok();
    out.start_progress("checks", false);
    out.progress(0, total);
    let mut done = 0;
    features::run(features, |_| {
        done += 1;
        out.progress(done, total);
    })
    .await
}

/// The self-test on the API that the settings name.
fn live(context: &mut Context) -> Result<Live> {
    if context.config.sandbox.value {
        return Err(Error::usage("--live is for the API itself, and --sandbox is not it")
            .with_hint("leave one of them out: without --live every check has a sandbox of its own"));
    }
    // Fails where no credential is set.
    context.client()?;
    let proxied = crate::client::Proxy::from_env()?.is_set();
    let live = Live::new(context.options()?, proxied)?;
    let host = context.config.api_url.value.host_str().unwrap_or_default().to_owned();
    let text = format!(
        "on {host}: makes the room {}, sends about {} requests, and deletes the room",
        live.room(),
        live::REQUESTS
    );
    context.out.note(&text);
    Ok(live)
}

/// Runs the harmless checks behind a progress bar.
async fn on_the_api(out: &mut Out, live: &Live, features: &[Feature]) -> Result<Vec<Outcome>> {
    let total = u64::try_from(Live::planned(features)).ok();
    out.start_progress("checks", false);
    out.progress(0, total);
    let mut done = 0;
    live.run(features, |_| {
        done += 1;
        out.progress(done, total);
    })
    .await
}

fn report(out: &mut Out, outcomes: &[Outcome], as_junit: bool) -> Result<()> {
    if as_junit {
        return out.write(features::junit(outcomes).as_bytes());
    }
    let json = matches!(out.style().format, Format::Json | Format::Ndjson | Format::Yaml);
    let mut rows = out.rows(if json { &[] } else { COLUMNS });
    for outcome in outcomes {
        rows.value(&outcome.to_json())?;
    }
    rows.finish()?;
    Ok(())
}

fn conclude(out: &mut Out, outcomes: &[Outcome], began: Instant) -> Result<()> {
    let failures: Vec<_> = outcomes.iter().filter_map(|o| Some((o, o.failure()?))).collect();
    for (outcome, why) in &failures {
        out.warn(&format!("{} {}: {why}", outcome.feature.name(), outcome.check));
    }
    for outcome in outcomes.iter().filter(|o| o.runs > 1 && o.failure().is_none()) {
        let name = outcome.feature.name();
        out.note(&format!(
            "{name} {} passed when it was run again, by itself: the machine was busy before",
            outcome.check
        ));
    }
    let seconds = began.elapsed().as_secs_f64();
    if failures.is_empty() {
        out.note(&format!("all {} checks passed in {seconds:.1} s", outcomes.len()));
        return Ok(());
    }
    Err(Error::new(Kind::Failed, format!("{} of {} checks failed", failures.len(), outcomes.len()))
        .with_hint("on a machine that is very busy, try again when it is not; `-o json` tells all that was measured"))
}
