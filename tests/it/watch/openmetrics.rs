//! A reader of OpenMetrics text, strict about what the format demands.

#![allow(clippy::float_cmp)] // counters are whole numbers

use std::collections::BTreeMap;

/// Samples by name and labels: `calls_total{operation="x",outcome="ok"}`.
pub(crate) type Samples = BTreeMap<String, f64>;

/// Reads a page, or says what is wrong with it.
pub(crate) fn parse(page: &str) -> Result<Samples, String> {
    let body = page.strip_suffix("# EOF\n").ok_or("it does not end with # EOF")?;
    let mut family: Option<(String, String)> = None;
    let (mut known, mut samples) = (BTreeMap::new(), Samples::new());
    for line in body.lines() {
        if let Some(rest) = line.strip_prefix("# ") {
            let mut words = rest.splitn(3, ' ');
            let (word, name, text) = (words.next(), words.next().unwrap_or_default(), words.next().unwrap_or_default());
            match word {
                Some("HELP") if !text.is_empty() => {}
                Some("TYPE") if ["counter", "gauge", "histogram", "info"].contains(&text) => {
                    if known.insert(name.to_owned(), text.to_owned()).is_some() {
                        return Err(format!("{name} is described twice"));
                    }
                    family = Some((name.to_owned(), text.to_owned()));
                }
                _ => return Err(format!("no such comment: {line}")),
            }
            continue;
        }
        let (series, value) = line.rsplit_once(' ').ok_or_else(|| format!("no value: {line}"))?;
        let value: f64 = value.parse().map_err(|_| format!("no number: {line}"))?;
        let name = series.split('{').next().unwrap_or_default();
        if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            return Err(format!("no name: {line}"));
        }
        let (base, kind) = family.as_ref().ok_or_else(|| format!("a sample of no family: {line}"))?;
        let suffix = name.strip_prefix(base.as_str()).ok_or_else(|| format!("not of {base}: {line}"))?;
        let fits = match kind.as_str() {
            "counter" => suffix == "_total" && value >= 0.0,
            "histogram" => ["_bucket", "_sum", "_count"].contains(&suffix),
            "info" => suffix == "_info",
            _ => suffix.is_empty(),
        };
        if !fits {
            return Err(format!("not as a {kind} has it: {line}"));
        }
        labels(series)?;
        if samples.insert(series.to_owned(), value).is_some() {
            return Err(format!("twice: {series}"));
        }
    }
    histograms(&samples)?;
    Ok(samples)
}

/// The labels of a series are `name="value"`, each once.
fn labels(series: &str) -> Result<(), String> {
    let Some((_, labels)) = series.split_once('{') else { return Ok(()) };
    let labels = labels.strip_suffix('}').ok_or_else(|| format!("labels without an end: {series}"))?;
    let mut seen = Vec::new();
    for label in labels.split("\",") {
        let (name, value) = label.split_once("=\"").ok_or_else(|| format!("no label: {series}"))?;
        let value = value.strip_suffix('"').unwrap_or(value);
        if seen.contains(&name) || value.contains(['"', '\n']) {
            return Err(format!("a bad label: {series}"));
        }
        seen.push(name);
    }
    Ok(())
}

/// Buckets of a histogram grow, and the last is `+Inf` and equals the count.
fn histograms(samples: &Samples) -> Result<(), String> {
    for (series, count) in samples.iter().filter(|(s, _)| s.contains("_count{")) {
        let (name, labels) = series.split_once("_count{").unwrap_or_default();
        let bucket = format!("{name}_bucket{{le=\"");
        let rest = format!("\",{labels}");
        let mut bounds = Vec::new();
        for (s, n) in samples {
            let Some(bound) = s.strip_prefix(&bucket).and_then(|s| s.strip_suffix(&rest)) else { continue };
            bounds.push((bound.parse::<f64>().map_err(|_| format!("no bound: {s}"))?, *n));
        }
        bounds.sort_by(|a, b| a.0.total_cmp(&b.0));
        if !bounds.is_sorted_by(|a, b| a.1 <= b.1) || bounds.last() != Some(&(f64::INFINITY, *count)) {
            return Err(format!("the buckets of {series} do not add up: {bounds:?}"));
        }
    }
    Ok(())
}

#[test]
fn the_reader_is_strict() {
    let good = "# HELP a Help\n# TYPE a counter\na_total{x=\"y\"} 1\n# EOF\n";
    assert_eq!(parse(good).unwrap()["a_total{x=\"y\"}"], 1.0);
    for (from, to) in [
        ("# EOF\n", ""),
        ("_total", ""),
        ("} 1", "} one"),
        ("x=\"y\"", "x=y"),
        ("# TYPE a counter\n", ""),
        ("} 1\n", "} 1\na_total{x=\"y\"} 2\n"),
    ] {
        assert!(parse(&good.replace(from, to)).is_err(), "{from} -> {to}");
    }
}
