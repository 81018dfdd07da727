//! `serve --check`: every setting and its source, and whether a server would start with them.

use super::banner;
use crate::cli::config::{Callers, Row, Serving};
use crate::cli::context::Context;
use crate::cli::out::Format;
use crate::error::{Error, Result};
use crate::mcp::{self, ServeOptions};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// One check: what was looked at, and what is wrong with it.
struct Check {
    name: &'static str,
    fault: Option<Error>,
}

/// What there is to check of a server over HTTP.
pub(super) struct OnHttp<'a> {
    /// Where it would listen, and for whom.
    pub(super) listening: &'a ServeOptions,
    /// The places where it would.
    pub(super) places: Vec<Row>,
    /// Who may call.
    pub(super) callers: &'a Callers,
    /// Whether it would know them.
    pub(super) known: Result<()>,
}

/// Files and directories of this machine that it would use.
pub(super) struct Paths {
    /// Where calls would be recorded.
    pub(super) audit: Option<PathBuf>,
    /// Below which tools would reach files.
    pub(super) files: Option<PathBuf>,
}

/// Shows the settings and the checks. `tools` says how many tools would be shown, or what is wrong with their choice. Fails
/// with kind `Usage` (exit code 2) if a check does.
pub(super) fn run(
    context: &mut Context,
    serving: &Serving,
    mut http: Option<OnHttp<'_>>,
    paths: &Paths,
    tools: Result<Row>,
) -> Result<()> {
    let mut rows = context.config.rows();
    if let Some(OnHttp { places, callers, .. }) = &mut http {
        rows.append(places);
        let access = |r: &Row| Row { name: r.name, value: r.value.clone(), source: r.source.clone() };
        rows.extend(callers.rows.iter().map(access));
        rows.push(Row::switch("metrics", &serving.metrics));
        rows.push(Row::new("metrics endpoint", &serving.endpoint.value, &serving.endpoint.source));
    }
    let on_http = http.is_some();
    let mut checks = checks(context, http)?;
    if let Some(path) = &paths.audit {
        checks.push(Check { name: "audit log", fault: mcp::check_audit(path).err() });
    }
    if let Some(path) = &paths.files {
        checks.push(Check { name: "files root", fault: mcp::check_files_root(path, on_http).err() });
    }
    let fault = tools.map(|row| rows.push(row)).err();
    checks.push(Check { name: "tools", fault });
    let mut notes = std::mem::take(&mut context.config.warnings);
    notes.append(&mut context.config.notes);
    notes.extend(serving.notes.iter().cloned());
    notes.extend(banner::one_call_each(context));
    show(context, &rows, &checks, &notes)?;
    let faults: Vec<&Error> = checks.iter().filter_map(|c| c.fault.as_ref()).collect();
    let Some(first) = faults.first() else { return Ok(()) };
    let all: Vec<_> = faults.iter().map(|e| e.message()).collect();
    let error = Error::usage(format!("the server would not work: {}", all.join("; ")));
    Err(if let Some(hint) = first.hint() { error.with_hint(hint) } else { error })
}

fn checks(context: &Context, http: Option<OnHttp<'_>>) -> Result<Vec<Check>> {
    let config = &context.config;
    let mut checks = Vec::new();
    let mut check = |name, done: Result<()>| checks.push(Check { name, fault: done.err() });
    if let (Some(file), false) = (&config.core.oauth_file, config.sandbox.value) {
        check("oauth file", readable(&file.value));
    }
    if let (Some(file), false) = (&config.ca_file, config.sandbox.value) {
        check("ca file", readable(&file.value));
    }
    // The key or its stand-in, the address, the proxy and the pool: the client is made as it would be.
    let by_tenants = http.as_ref().is_some_and(|http| http.callers.access.tenant_keys) && config.key.is_none();
    if !by_tenants {
        check("client", context.client().map(drop));
    }
    if let Some(OnHttp { listening, known, .. }) = http {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        check("address", runtime.block_on(mcp::check_places(listening)));
        check("allowed hosts and origins", mcp::check_names(listening));
        if let Some(tls) = &listening.tls {
            check("tls", mcp::check_tls(tls));
        }
        check("callers", known);
    }
    Ok(checks)
}

/// Whether a file can be read.
fn readable(path: &Path) -> Result<()> {
    let fault = |e: std::io::Error| {
        Error::usage(format!("cannot read {}: {e}", path.display())).with_hint("check its name and who may read it")
    };
    let file = std::fs::File::open(path).map_err(fault)?;
    if file.metadata().map_err(fault)?.is_dir() {
        return Err(Error::usage(format!("{} is a directory", path.display())));
    }
    Ok(())
}

fn show(context: &mut Context, rows: &[Row], checks: &[Check], notes: &[String]) -> Result<()> {
    let out = &mut context.out;
    if !matches!(out.style().format, Format::Table | Format::Tsv | Format::Csv) {
        let settings: Vec<Value> =
            rows.iter().map(|r| json!({"name": r.name, "value": r.value, "source": r.source})).collect();
        let checks: Vec<Value> = checks
            .iter()
            .map(|c| {
                let fault = c.fault.as_ref();
                json!({"name": c.name, "ok": fault.is_none(), "fault": fault.map(Error::message), "hint": fault.and_then(Error::hint)})
            })
            .collect();
        let ok = checks.iter().all(|c| c["ok"] == true);
        return out.value(&json!({"ok": ok, "settings": settings, "checks": checks, "notes": notes}));
    }
    let mut table = out.rows(&["setting", "value", "source"]);
    for row in rows {
        table.value(&json!({"setting": row.name, "value": row.value, "source": row.source}))?;
    }
    for check in checks {
        let value = check.fault.as_ref().map_or("ok", |_| "fault");
        let why = check.fault.as_ref().map(Error::message).unwrap_or_default();
        table.value(&json!({"setting": format!("check: {}", check.name), "value": value, "source": why}))?;
    }
    table.finish()?;
    for note in notes {
        context.out.note(note);
    }
    Ok(())
}
