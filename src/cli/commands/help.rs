//! `dsamba help`: topics that belong to no one command, and the help of any command.

use super::Hand;
use crate::cli::app;
use crate::cli::context::Context;
use crate::error::{Error, Kind, Result};
use clap::{Arg, ArgMatches, Command};

pub(super) const COMMAND: Hand = Hand { name: "help", build, run };

/// Topics: the pages of `docs/`, so that what is read there and here is one text.
const TOPICS: &[(&str, &str)] = &[("high-traffic", include_str!("../../../docs/high-traffic.md"))];

fn build(command: Command) -> Command {
    command.about("Print a topic (high-traffic), or the help of a command").arg(
        Arg::new("@words")
            .value_name("TOPIC or COMMAND")
            .num_args(0..)
            .help("high-traffic, or the words of a command, such as rooms list"),
    )
}

fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let words: Vec<&str> = matches.get_many::<String>("@words").into_iter().flatten().map(String::as_str).collect();
    if let [word] = words[..]
        && let Some((_, text)) = TOPICS.iter().find(|(name, _)| *name == word)
    {
        return context.out.write_lines(text);
    }
    let mut root = app::eager();
    root.build();
    let mut command = &mut root;
    for word in &words {
        command = command.find_subcommand_mut(word).ok_or_else(|| {
            let topics: Vec<_> = TOPICS.iter().map(|(name, _)| *name).collect();
            Error::new(Kind::NotFound, format!("there is no topic or command `{}`", words.join(" ").escape_debug()))
                .with_hint(format!("topics: {}; `dsamba commands` lists the commands", topics.join(", ")))
        })?;
    }
    let text = command.render_long_help().to_string();
    context.out.write_lines(&text)
}
