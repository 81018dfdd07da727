//! `dsamba mcp install CLIENT`: writes an assistant's configuration, so that it starts or calls our server.

use super::clients::{self, Client, ConfigFile, Document, Reference, Scope, Server};
use super::edit::{Entry, common};
use super::http;
use crate::cli::commands::serve;
use crate::cli::config::{Config, Source};
use crate::cli::context::Context;
use crate::env;
use crate::error::{Error, Result};
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Map, Value};
use std::path::PathBuf;

pub(super) fn build(command: Command) -> Command {
    common(command.about("Connect an assistant: write its MCP configuration"))
        .arg(
            Arg::new("@url")
                .long("url")
                .value_name("URL")
                .help("Let it call the server that runs at this address, in place of starting one"),
        )
        .arg(
            Arg::new("@bearer-env")
                .long("bearer-env")
                .value_name("VARIABLE")
                .requires("@url")
                .help("The variable in which the assistant finds that server's bearer"),
        )
        .arg(
            Arg::new("@print")
                .long("print")
                .action(ArgAction::SetTrue)
                .conflicts_with("@dry-run")
                .help("Print the configuration and write nothing"),
        )
        .arg(
            Arg::new("@serve")
                .value_name("SERVE FLAGS")
                .num_args(1..)
                .last(true)
                .conflicts_with("@url")
                .help("Flags of `dsamba serve` to start it with, such as --read-only"),
        )
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let entry = Entry::of(matches)?;
    let server = server(context, entry.client, matches)?;
    let wanted = clients::wanted(entry.client, &server);
    let inputs = clients::inputs(&wanted);
    if matches.get_flag("@print") {
        let mut document = Document::parse(entry.client, "", &entry.file)?;
        write(&mut document, &entry.name, &Map::new(), &wanted, &inputs);
        let text = document.text();
        return context.out.write_lines(&format!("{}\n", text.trim_end()));
    }
    let file = ConfigFile::read(&entry.file)?;
    let mut document = Document::parse(entry.client, file.text.as_deref().unwrap_or_default(), &entry.file)?;
    let servers = document.servers();
    let existing = servers.get(&entry.name);
    entry.refuse_others(existing)?;
    let action = if existing.is_some() { "updated" } else { "added" };
    let old = existing.and_then(Value::as_object).cloned().unwrap_or_default();
    let changed = write(&mut document, &entry.name, &old, &wanted, &inputs);
    let (action, backup) = match changed {
        false => ("unchanged", None),
        true if entry.dry_run => (action, None),
        true => (action, file.replace(&document.text(), entry.scope == Scope::User)?),
    };
    context.out.value(&entry.done(action, backup.as_deref()))?;
    advise(context, &entry, &server);
    Ok(())
}

/// Writes the entry and the questions that it needs. Answers whether that changed anything.
fn write(
    document: &mut Document,
    name: &str,
    old: &Map<String, Value>,
    wanted: &Map<String, Value>,
    inputs: &[(&str, Value)],
) -> bool {
    let changes = clients::changes(old, wanted);
    let mut asks_more = false;
    for (id, input) in inputs {
        asks_more |= document.add_input(id, input);
    }
    if !changes.is_empty() {
        document.change(name, &changes);
    }
    asks_more || !changes.is_empty()
}

/// What the assistant is to talk to.
fn server(context: &Context, client: &Client, matches: &ArgMatches) -> Result<Server> {
    if let Some(url) = matches.get_one::<String>("@url") {
        if !client.remote {
            return Err(Error::usage(format!("{} takes servers at an address only in its own settings", client.title))
                .with_hint("leave --url out, so that it starts the server, or add a connector there"));
        }
        let bearer = matches.get_one::<String>("@bearer-env").cloned();
        if let Some(name) = bearer.as_deref().filter(|n| !n.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')) {
            return Err(Error::usage(format!("--bearer-env is `{}`", name.escape_debug()))
                .with_hint("it is the name of a variable, not the bearer itself"));
        }
        return Ok(Server::Http { url: http::address(url)?.to_string(), bearer });
    }
    let config = &context.config;
    let env_file = matches.get_one::<PathBuf>("@env-file");
    let mut args = vec!["serve".to_owned()];
    if config.sandbox.value {
        args.push("--sandbox".to_owned());
    }
    if let Some(file) = env_file {
        args.extend(["--env-file".to_owned(), clients::text(&std::path::absolute(file)?)?]);
    }
    if !config.sandbox.value {
        args.extend(address(config));
    }
    let extra: Vec<String> = matches.get_many::<String>("@serve").into_iter().flatten().cloned().collect();
    let oauth_file = config.core.oauth_file.as_ref().filter(|f| !config.sandbox.value && chosen(&f.source));
    if let Some(file) = oauth_file {
        args.extend(["--oauth-file".to_owned(), clients::text(&std::path::absolute(&file.value)?)?]);
    }
    let known = serve::check_words(&extra)? || config.sandbox.value || env_file.is_some() || oauth_file.is_some();
    args.extend(extra);
    let key = (!known).then(|| match config.key.as_ref().map(|k| &k.source) {
        Some(Source::Env(name)) => *name,
        _ => env::DEVELOPER_KEY,
    });
    Ok(Server::Process { command: clients::text(&clients::program()?)?, args, key })
}

/// Whether a flag or a variable chose it.
fn chosen(source: &Source) -> bool {
    matches!(source, Source::Flag(_) | Source::Env(_))
}

/// The API and the team in effect here, if a flag or a variable chose them: the assistant may not have the variable.
fn address(config: &Config) -> Vec<String> {
    let mut args = Vec::new();
    if chosen(&config.api_url.source) {
        args.extend(["--api-url".to_owned(), config.api_url.value.to_string()]);
    }
    if let Some(team) = config.team.as_ref().filter(|t| chosen(&t.source)) {
        args.extend(["--team".to_owned(), team.value.clone()]);
    }
    args
}

/// Says what is left for the user to do.
fn advise(context: &mut Context, entry: &Entry, server: &Server) {
    let client = entry.client;
    if let Server::Process { key: Some(key), .. } = server {
        let text = match (client.reference, context.config.key.as_ref().map(|k| &k.source)) {
            (Reference::Input, _) => None,
            (Reference::Nothing, _) => Some(format!(
                "{} hands no variables to servers: put {key}=… into a file of your own and add --env-file FILE",
                client.title
            )),
            (_, Some(Source::File(file, _))) => Some(format!(
                "the key is in {}, which the server will not find elsewhere: add --env-file, or set {key}",
                file.display()
            )),
            (_, None) => Some(format!("{key} is not set here; {} must find it in its environment", client.title)),
            (_, Some(_)) => None,
        };
        if let Some(text) = text {
            context.out.note(&text);
        }
    }
    if !entry.dry_run {
        context.out.note(client.next);
    }
}
