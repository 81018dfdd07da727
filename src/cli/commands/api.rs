//! `dsamba api METHOD PATH`: any call, as it stands.

use super::Hand;
use crate::cli::context::Context;
use crate::cli::{globals, ops};
use crate::client::Client;
use crate::error::{Error, Result};
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::Value;

pub(super) const COMMAND: Hand = Hand { name: "api", build, run };

/// Rows asked for at once with `--all`.
const PAGE: u64 = 100;

fn build(command: Command) -> Command {
    let switch =
        |id: &'static str, help: &'static str| Arg::new(id).long(&id[1..]).action(ArgAction::SetTrue).help(help);
    command
        .about("Call any path of the API as it stands")
        .arg(Arg::new("@method").value_name("METHOD").required(true).help("GET, POST, PATCH, PUT or DELETE"))
        .arg(Arg::new("@path").value_name("PATH").required(true).help("Path below the API's address, such as /rooms"))
        .arg(
            Arg::new("@query")
                .long("query")
                .short('q')
                .value_name("NAME=VALUE")
                .action(ArgAction::Append)
                .help("A parameter of the query; may be repeated"),
        )
        // Here `-q` is the query, so the global `--quiet` stands without its letter.
        .arg(globals::quiet().short(None))
        .arg(Arg::new("@body").long("body").value_name("JSON").help("The body: @FILE, - for stdin, or itself"))
        .arg(switch("@all", "Every row of a list, page after page; only for GET"))
        .arg(switch("@yes", "Send a DELETE without asking").short('y'))
        .arg(switch("@dry-run", "Show the request and send nothing").conflicts_with("@curl"))
        .arg(switch("@curl", "Show the request as a curl line and send nothing"))
}

fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let text = |id: &str| matches.get_one::<String>(id).map(String::as_str).unwrap_or_default();
    let (method, path) = (text("@method").to_ascii_uppercase(), text("@path"));
    let query =
        matches.get_many::<String>("@query").into_iter().flatten().map(|p| pair(p)).collect::<Result<Vec<_>>>()?;
    let body = matches.get_one::<String>("@body").map(|b| ops::json_of("--body", b)).transpose()?;
    if matches.get_flag("@dry-run") || matches.get_flag("@curl") {
        let client = context.mute_client()?;
        let request = client.raw_request(&method, path, &query, body.as_ref())?;
        if matches.get_flag("@curl") {
            let line = client.curl_raw(&request);
            return context.out.write_lines(&format!("{line}\n"));
        }
        return ops::show_request(context, &request, client.redactor());
    }
    let client = context.client()?;
    if method == "DELETE" && !matches.get_flag("@yes") {
        let what = format!("api {method} {path} removes for good");
        Context::block_on(ops::agree(&mut context.out, &what, format!("{what}. Go on? [y/N]")))?;
    }
    let out = &mut context.out;
    Context::block_on(async {
        if matches.get_flag("@all") {
            return all(out, &client, &method, path, query).await;
        }
        let reply = client.raw(&method, path, &query, body.as_ref()).await?;
        match serde_json::from_slice::<Value>(&reply.body) {
            Ok(value) => out.value(&value),
            Err(_) if reply.body.is_empty() => {
                out.status(&format!("{method} {path}: {}", reply.status));
                Ok(())
            }
            Err(_) => {
                match std::str::from_utf8(&reply.body) {
                    Ok(text) => out.write_lines(text)?,
                    Err(_) if out.style().terminal => {
                        return Err(Error::usage("the reply is binary and stdout is a terminal")
                            .with_hint("send stdout to a file"));
                    }
                    Err(_) => out.write(&reply.body)?,
                }
                out.flush()
            }
        }
    })
}

/// The rows of a list, page after page, until a page is short.
async fn all(
    out: &mut crate::cli::out::Out,
    client: &Client,
    method: &str,
    path: &str,
    query: Vec<(String, String)>,
) -> Result<()> {
    if method != "GET" {
        return Err(Error::usage("--all reads a list: it goes with GET only"));
    }
    let given = query.iter().find(|(n, _)| n == "offset");
    let mut offset: u64 = match given {
        Some((_, text)) => text.parse().map_err(|_| Error::usage(format!("`offset={text}` is not a number")))?,
        None => 0,
    };
    let query: Vec<_> = query.into_iter().filter(|(n, _)| n != "offset" && n != "limit").collect();
    out.start_progress("rows", false);
    let mut rows = out.rows(&[]);
    loop {
        let mut query = query.clone();
        query.extend([("limit".to_owned(), PAGE.to_string()), ("offset".to_owned(), offset.to_string())]);
        let page = match client.raw(method, path, &query, None).await.and_then(|r| r.rows()) {
            Ok(page) => page,
            Err(e) => {
                rows.break_off()?;
                return Err(e);
            }
        };
        for row in &page.rows {
            rows.raw(row)?;
        }
        rows.flush()?;
        rows.progress(page.total);
        let count = page.rows.len() as u64;
        offset += count;
        // A list that takes no limit answers whole.
        if count != PAGE || page.total.is_some_and(|t| offset >= t) {
            break;
        }
    }
    rows.finish()?;
    out.end_progress();
    Ok(())
}

fn pair(text: &str) -> Result<(String, String)> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err(Error::usage(format!("--query `{text}` is not NAME=VALUE"))),
    }
}
