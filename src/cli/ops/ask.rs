//! Consent to what cannot be taken back: asked on a terminal, demanded as `--yes` elsewhere.

use super::command::DANGER;
use crate::api::{Effects, Op};
use crate::cli::out::{Out, cell};
use crate::client::{Args, Client};
use crate::error::{Error, Kind, Result};
use std::io::IsTerminal;

/// Passes when the call does nothing dangerous or the person agrees.
pub(super) async fn consent(out: &mut Out, client: &Client, op: &'static Op, args: &Args) -> Result<()> {
    let effects = op.effects_with(args.names());
    if !DANGER.iter().any(|d| effects.has(*d)) {
        return Ok(());
    }
    let what = format!("{} {} {}", op.resource, op.verb, risk(effects));
    demand_terminal(out, &what)?;
    let hit = describe(client, op, args).await?;
    agree(out, &what, question(op, effects, &hit)).await
}

/// Passes when the person at the terminal says yes; without a terminal it is refused.
pub(crate) async fn agree(out: &mut Out, what: &str, question: String) -> Result<()> {
    demand_terminal(out, what)?;
    out.ask(&question);
    let answer = line().await?;
    if agrees(&answer) { Ok(()) } else { Err(Error::new(Kind::Failed, "not done: nothing was changed")) }
}

/// A line of stdin, read on a thread that may wait.
pub(crate) async fn line() -> Result<String> {
    let read = tokio::task::spawn_blocking(|| {
        let mut line = String::new();
        std::io::stdin().read_line(&mut line).map(|_| line)
    });
    Ok(read.await.map_err(|e| Error::new(Kind::Failed, e.to_string()))??)
}

fn demand_terminal(out: &Out, what: &str) -> Result<()> {
    if std::io::stdin().is_terminal() && out.style().err_terminal {
        return Ok(());
    }
    Err(Error::usage(format!("{what}: it needs a yes"))
        .with_hint("there is no terminal to ask on: add --yes to do it, or --dry-run to see the request"))
}

/// Whether an answer is a yes; anything unclear is a no.
pub(crate) fn agrees(answer: &str) -> bool {
    matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes")
}

fn risk(effects: Effects) -> &'static str {
    if effects.has(Effects::DESTROY) { "removes for good" } else { "interrupts people in a call" }
}

fn question(op: &Op, effects: Effects, what: &str) -> String {
    format!("{} {} {}: {what}. Go on? [y/N]", op.resource, op.verb, risk(effects))
}

/// What the call would hit, in words: looked up where the API can be asked about it. Fails where it is not there.
async fn describe(client: &Client, op: &'static Op, args: &Args) -> Result<String> {
    let given: Vec<String> = args.iter().map(|(k, v)| format!("{k} {}", cell::text(v))).collect();
    let given = if given.is_empty() { "everything of this kind".to_owned() } else { given.join(", ") };
    Ok(match client.target(op, args).await? {
        Some(found) => format!("{} ({given})", found.words),
        None => given,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;

    #[test]
    fn only_a_plain_yes_is_a_yes() {
        assert!(agrees("y\n") && agrees(" YES \n"));
        assert!(!agrees("") && !agrees("\n") && !agrees("yep\n") && !agrees("n\n"));
    }

    #[test]
    fn says_what_goes_and_how_for_good() {
        let op = api::tool("delete-room").unwrap();
        let text = question(op, op.effects, "`Stand-up`, live_participants_count 3");
        assert_eq!(text, "rooms delete removes for good: `Stand-up`, live_participants_count 3. Go on? [y/N]");
    }
}
