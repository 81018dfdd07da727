//! `dsamba token inspect`: what a join token says, whether it holds, and for how long.

use super::super::Verb;
use super::signing_key;
use crate::cli::context::Context;
use crate::client::token::jwt;
use crate::error::{Error, Kind, Result};
use clap::{Arg, ArgMatches, Command};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};
use std::io::Read;
use url::Url;

pub(in crate::cli::commands) const INSPECT: Verb = Verb { resource: "token", name: "inspect", build, run };

/// A token is never longer than this.
const MOST: u64 = 64 << 10;

fn build(command: Command) -> Command {
    command
        .about("Show what a join token says, whether it is genuine, and how long it holds")
        .long_about(
            "Show what a join token says, whether it is genuine, and how long it holds.\n\n\
             The signature is checked with the developer key where one is set. Nothing is sent. Fails when the token is \
             forged, expired or not valid yet.",
        )
        .arg(Arg::new("@token").value_name("TOKEN").help("The token, or a join link that holds it; from stdin unless given"))
}

fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let token = match matches.get_one::<String>("@token").map(String::as_str) {
        Some(text) if text != "-" => text.to_owned(),
        _ => {
            let mut text = String::new();
            std::io::stdin().lock().take(MOST).read_to_string(&mut text)?;
            text
        }
    };
    let token = bare(token.trim());
    let claims = jwt::read(&token)?;
    let signature = signing_key(context).map(|key| jwt::is_signed_by(&token, &key));
    let now = Timestamp::now().as_second();
    let (state, left) = state(&claims, now);
    let shown = json!({
        "signature": match signature { Some(true) => "genuine", Some(false) => "forged", None => "not checked" },
        "state": state,
        "time_left": left,
        "claims": claims,
    });
    context.out.value(&shown)?;
    if signature == Some(false) {
        return Err(Error::new(Kind::Failed, "the token is not signed by this developer key"));
    }
    if signature.is_none() {
        context.out.note(&format!("without {} the signature is not checked", crate::env::DEVELOPER_KEY));
    }
    match state {
        "valid" => Ok(()),
        other => Err(Error::new(Kind::Failed, format!("the token is {other}"))),
    }
}

/// The token itself, out of a join link if it is one.
fn bare(text: &str) -> String {
    let in_link =
        Url::parse(text).ok().and_then(|u| u.query_pairs().find(|(n, _)| n == "token").map(|(_, t)| t.into_owned()));
    in_link.unwrap_or_else(|| text.to_owned())
}

/// Whether the claims hold at this moment, and for how long still.
fn state(claims: &Map<String, Value>, now: i64) -> (&'static str, Value) {
    let at = |name: &str| claims.get(name).and_then(|v| v.as_i64().or_else(|| v.as_f64().map(floor)));
    if at("exp").is_some_and(|exp| exp <= now) {
        return ("expired", "none".into());
    }
    let left = at("exp").map_or_else(
        || "for ever".to_owned(),
        |exp| format!("{:#}", SignedDuration::from_secs(exp.saturating_sub(now))),
    );
    match at("nbf") {
        Some(nbf) if nbf > now => ("not valid yet", left.into()),
        _ => ("valid", left.into()),
    }
}

#[allow(clippy::cast_possible_truncation)] // a time beyond i64 is as far away as its limit
fn floor(n: f64) -> i64 {
    n.floor() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_how_long_a_token_holds() {
        let of = |v: Value| state(v.as_object().unwrap(), 1000);
        assert_eq!(of(json!({})), ("valid", json!("for ever")));
        assert_eq!(of(json!({"exp": 4660})), ("valid", json!("1h 1m")));
        assert_eq!(of(json!({"exp": 1000})), ("expired", json!("none")));
        assert_eq!(of(json!({"exp": 1060, "nbf": 1030})).0, "not valid yet");
    }

    #[test]
    fn finds_the_token_in_a_link() {
        assert_eq!(bare("https://t.digitalsamba.com/room?x=1&token=a.b.c"), "a.b.c");
        assert_eq!(bare("a.b.c"), "a.b.c");
    }
}
