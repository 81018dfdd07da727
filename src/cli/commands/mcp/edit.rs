//! One entry in the configuration of one assistant, as the arguments of `install` and `uninstall` name it.

use super::clients::{self, Client, DEFAULT_NAME, Scope};
use crate::error::{Error, Kind, Result};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The arguments that name a client's entry.
pub(super) fn common(command: Command) -> Command {
    let clients: Vec<&str> = clients::ALL.iter().map(|c| c.name).collect();
    let scopes = Scope::ALL.map(|(name, _)| name);
    command
        .arg(
            Arg::new("@client")
                .value_name("CLIENT")
                .required(true)
                .value_parser(PossibleValuesParser::new(clients))
                .help("The assistant"),
        )
        .arg(
            Arg::new("@scope")
                .long("scope")
                .value_name("SCOPE")
                .value_parser(PossibleValuesParser::new(scopes))
                .default_value(Scope::User.name())
                .help("For this user everywhere, or for whoever works in this directory"),
        )
        .arg(
            Arg::new("@name")
                .long("name")
                .value_name("NAME")
                .default_value(DEFAULT_NAME)
                .value_parser(name)
                .help("What the server is called there"),
        )
        .arg(
            Arg::new("@dry-run")
                .long("dry-run")
                .action(ArgAction::SetTrue)
                .help("Say what would be changed and write nothing"),
        )
}

/// A name that every client takes.
fn name(text: &str) -> Result<String, &'static str> {
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if plain && (1..=64).contains(&text.len()) {
        Ok(text.to_owned())
    } else {
        Err("letters, digits, `-` and `_`, at most 64")
    }
}

/// The entry that the arguments name.
pub(super) struct Entry {
    pub(super) client: &'static Client,
    pub(super) scope: Scope,
    pub(super) name: String,
    pub(super) file: PathBuf,
    pub(super) dry_run: bool,
}

impl Entry {
    /// Reads the arguments.
    pub(super) fn of(matches: &ArgMatches) -> Result<Self> {
        let text = |id: &str| matches.get_one::<String>(id).map(String::as_str).unwrap_or_default();
        let client = clients::of(text("@client"))?;
        let scope = Scope::ALL.into_iter().find(|(name, _)| *name == text("@scope")).map_or(Scope::User, |(_, s)| s);
        let file = client.file(scope)?;
        Ok(Self { client, scope, name: text("@name").to_owned(), file, dry_run: matches.get_flag("@dry-run") })
    }

    /// Refuses an entry of this name that is another's.
    pub(super) fn refuse_others(&self, existing: Option<&Value>) -> Result<()> {
        match existing {
            Some(entry) if !clients::is_ours(&self.name, entry) => Err(Error::new(
                Kind::Conflict,
                format!("`{}` in {} is another server, not dsamba's", self.name, self.file.display()),
            )
            .with_hint("nothing was changed: choose another --name")),
            _ => Ok(()),
        }
    }

    /// What was done, or would be.
    pub(super) fn done(&self, action: &str, backup: Option<&Path>) -> Value {
        let mut done = json!({
            "client": self.client.name,
            "scope": self.scope.name(),
            "name": self.name,
            "action": if self.dry_run { format!("would be {action}") } else { action.to_owned() },
            "file": self.file.display().to_string(),
        });
        if let Some(backup) = backup {
            done["backup"] = backup.display().to_string().into();
        }
        done
    }
}
