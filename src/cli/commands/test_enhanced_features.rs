//! `dsamba test-enhanced-features`: the self-test of the core's optimizations.

use super::Hand;
use crate::cli::context::Context;
use crate::cli::globals::JUNIT;
use crate::cli::out::{Format, Out};
use crate::error::{Error, Kind, Result};
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
    let as_junit = matches.get_one::<String>("@format").is_some_and(|f| f == JUNIT);
    context.serve(async |out| {
        let end = signal::asked_to_end();
        let began = Instant::now();
        let outcomes = tokio::select! {
            outcomes = shown(out, &features) => outcomes,
            () = end => return Err(Error::new(Kind::Interrupted, "interrupted")),
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
    let seconds = began.elapsed().as_secs_f64();
    if failures.is_empty() {
        out.note(&format!("all {} checks passed in {seconds:.1} s", outcomes.len()));
        return Ok(());
    }
    Err(Error::new(Kind::Failed, format!("{} of {} checks failed", failures.len(), outcomes.len()))
        .with_hint("on a machine that is very busy, try again when it is not; `-o json` tells all that was measured"))
}
