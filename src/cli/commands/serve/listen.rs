//! Where `serve` listens on HTTP and what it takes there: flags, and the rows that `--check` shows of them.

use crate::cli::config::{Row, Serving, Source, duration};
use crate::error::{Error, Result};
use crate::mcp::{Listen, ServeOptions, Tls};
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::path::PathBuf;

/// The flags.
pub(super) fn args(command: Command) -> Command {
    let valued = |id: &'static str, value: &'static str, help: &'static str| {
        Arg::new(id).long(&id[1..]).value_name(value).help(help)
    };
    let several = |id, value, help| valued(id, value, help).value_delimiter(',').action(ArgAction::Append);
    command
        .arg(
            Arg::new("@host")
                .long("host")
                .value_name("HOST")
                .default_value("127.0.0.1")
                .help("Address to listen on with --http; one that others reach needs --auth-token-file or --auth-file"),
        )
        .arg(
            several("@listen", "PLACE", "Listen there on HTTP: HOST:PORT, unix:PATH, or systemd for passed sockets")
                .conflicts_with_all(["@host", "@port"]),
        )
        .arg(valued("@tls-cert", "FILE", "Certificate (PEM) to speak TLS with, on TCP").requires("@tls-key"))
        .arg(valued("@tls-key", "FILE", "The certificate's private key (PEM)").requires("@tls-cert"))
        .arg(several("@allowed-host", "NAMES", "Names by which clients may call the server, beside its addresses"))
        .arg(several("@allowed-origin", "ORIGINS", "Web pages that may call it, such as https://app.example.com"))
        .arg(valued("@max-connections", "N", "Most connections open at a time [default: 10000]"))
        .arg(valued("@max-in-flight", "N", "Most calls at a time; more are refused at once (503) [default: 4096]"))
        .arg(valued("@max-wait", "TIME", "Refuse at once (503) what would wait longer for its turn [default: 1s]"))
        .arg(valued(
            "@drain-delay",
            "TIME",
            "Keep serving so long after the end was asked for, not ready [default: none]",
        ))
}

/// The options, as far as they are about listening; none where stdin and stdout are served.
pub(super) fn options(matches: &ArgMatches, serving: &Serving) -> Result<Option<ServeOptions>> {
    // Here `--http` says where to listen. Before the command's name it is the global flag, which is not a switch.
    let http = matches.try_get_one::<bool>("@http").ok().flatten().copied().unwrap_or(false);
    let listen = strings(matches, "@listen").iter().map(|p| p.parse()).collect::<Result<Vec<Listen>>>()?;
    if !http && listen.is_empty() {
        return Ok(None);
    }
    let defaults = ServeOptions::default();
    let time = |id| matches.get_one::<String>(id).map(|t| span(t)).transpose();
    let number = |id| matches.get_one::<String>(id).map(|t| count(t)).transpose();
    let file = |id| matches.get_one::<String>(id).map(PathBuf::from);
    Ok(Some(ServeOptions {
        host: matches.get_one::<String>("@host").cloned().unwrap_or_default(),
        port: serving.port.value,
        listen,
        tls: file("@tls-cert").zip(file("@tls-key")).map(|(cert, key)| Tls { cert, key }),
        allowed_hosts: strings(matches, "@allowed-host"),
        allowed_origins: strings(matches, "@allowed-origin"),
        max_connections: number("@max-connections")?.unwrap_or(defaults.max_connections),
        max_in_flight: number("@max-in-flight")?.unwrap_or(defaults.max_in_flight),
        max_wait: time("@max-wait")?.unwrap_or(defaults.max_wait),
        drain_delay: time("@drain-delay")?.unwrap_or_default(),
        metrics: serving.metrics_path(),
        ..defaults
    }))
}

/// The places as clients will find them, as far as that is known before they are opened.
pub(super) fn places(options: &ServeOptions) -> Vec<String> {
    let by_host = [Listen::Tcp { host: options.host.clone(), port: options.port }];
    let places = if options.listen.is_empty() { &by_host[..] } else { &options.listen };
    let scheme = if options.tls.is_some() { "https" } else { "http" };
    let place = |p: &Listen| match p {
        Listen::Tcp { host, port: 0 } => format!("{scheme}://{host}/mcp at a free port"),
        Listen::Tcp { .. } => format!("{scheme}://{p}/mcp"),
        Listen::Unix(_) => p.to_string(),
        Listen::Inherited => format!("the sockets that systemd passes, {scheme}"),
    };
    places.iter().map(place).collect()
}

/// What `--check` shows of them.
pub(super) fn rows(options: &ServeOptions, serving: &Serving, matches: &ArgMatches) -> Vec<Row> {
    let place = if options.listen.is_empty() { serving.port.source.clone() } else { Source::Flag("listen") };
    let mut rows = vec![Row::new("listens on", places(options).join(", "), &place)];
    if let Some(tls) = &options.tls {
        rows.push(Row::new("tls certificate", tls.cert.display(), &Source::Flag("tls-cert")));
        rows.push(Row::new("tls key", tls.key.display(), &Source::Flag("tls-key")));
    }
    for (name, values, flag) in [
        ("allowed hosts", &options.allowed_hosts, "allowed-host"),
        ("allowed origins", &options.allowed_origins, "allowed-origin"),
    ] {
        if !values.is_empty() {
            rows.push(Row::new(name, values.join(", "), &Source::Flag(flag)));
        }
    }
    for (name, value, flag) in [
        ("most connections", options.max_connections.to_string(), "max-connections"),
        ("most calls at a time", options.max_in_flight.to_string(), "max-in-flight"),
        ("longest wait for a turn", format!("{:?}", options.max_wait), "max-wait"),
        ("drain delay", format!("{:?}", options.drain_delay), "drain-delay"),
    ] {
        let given = matches.contains_id(&format!("@{flag}"));
        rows.push(Row::new(name, value, &if given { Source::Flag(flag) } else { Source::Default }));
    }
    rows
}

/// How many callers there may be, in words.
pub(super) fn limits(options: &ServeOptions) -> String {
    let ServeOptions { max_connections, max_in_flight, max_wait, .. } = options;
    format!("{max_connections} connections, {max_in_flight} calls at a time, {max_wait:?} of waiting")
}

fn strings(matches: &ArgMatches, id: &str) -> Vec<String> {
    let given = matches.get_many::<String>(id).into_iter().flatten();
    given.map(|v| v.trim().to_owned()).filter(|v| !v.is_empty()).collect()
}

fn count(text: &str) -> Result<usize> {
    text.parse().ok().filter(|n| (1..=1_000_000).contains(n)).ok_or_else(|| {
        Error::usage(format!("`{text}` is no number of them")).with_hint("give a whole number from 1 to 1000000")
    })
}

fn span(text: &str) -> Result<std::time::Duration> {
    duration(text).ok_or_else(|| {
        Error::usage(format!("`{text}` is no time")).with_hint("give a time such as 250ms, 30s, 5m or 1h")
    })
}
