//! What results look like.
use super::{Cli, Served};
use serde_json::Value;

#[test]
fn a_pipe_gets_tab_separated_raw_values_and_a_remark_on_stderr() {
    let cli = Cli::new();
    let run = cli.sandbox(&["rooms", "list", "--limit", "3"]);
    assert_eq!(run.err, "note: 3 of 24 shown; --all for the rest\n");
    let out = run.ok();
    assert_eq!(out.lines().count(), 3);
    for line in out.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        assert!(cells.len() > 2 && uuid::Uuid::try_parse(cells[0]).is_ok(), "{line}");
    }
    let quiet = cli.sandbox(&["rooms", "list", "--limit", "3", "-q"]);
    assert_eq!((quiet.out.as_str(), quiet.err.as_str()), (out.as_str(), ""));
    assert_eq!(cli.sandbox(&["rooms", "list", "--all"]).err, "", "all is all");
    assert_eq!(cli.sandbox(&["rooms", "list", "--limit", "24"]).err, "", "24 of 24 is all");
}

#[test]
fn every_format_tells_the_same_rows() {
    let cli = Cli::new();
    let list = |format: &str| cli.sandbox(&["rooms", "list", "-o", format, "--fields", "id,description"]).ok();
    let json: Vec<Value> = serde_json::from_str(&list("json")).unwrap();
    assert_eq!(json.len(), 24);
    let ndjson: Vec<Value> = list("ndjson").lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(json, ndjson);
    let line = |sep: &str| -> Vec<String> {
        let cells = |r: &Value| [r["id"].as_str().unwrap(), r["description"].as_str().unwrap()].join(sep);
        json.iter().map(cells).collect()
    };
    assert_eq!(list("tsv").lines().collect::<Vec<_>>(), line("\t"));
    let csv = list("csv");
    assert_eq!(csv.lines().next(), Some("id,description"));
    assert_eq!(csv.lines().skip(1).collect::<Vec<_>>(), line(","));
    let yaml = list("yaml");
    let yaml: Vec<&str> = yaml.lines().filter_map(|l| l.strip_prefix("- id: ")).collect();
    assert_eq!(yaml, json.iter().map(|r| r["id"].as_str().unwrap()).collect::<Vec<_>>());
    let table = list("table");
    assert!(table.starts_with("ID  ") && table.lines().count() == 25, "{table}");
}

#[test]
fn json_rows_are_as_the_api_sent_them() {
    let cli = Cli::new();
    let api: Value = serde_json::from_str(&cli.sandbox(&["api", "GET", "/rooms", "--json"]).ok()).unwrap();
    let listed: Value = serde_json::from_str(&cli.sandbox(&["rooms", "list", "--json"]).ok()).unwrap();
    assert_eq!(listed, api["data"]);
    assert_eq!(listed[0].to_string(), api["data"][0].to_string(), "the order of the fields too");
}

#[test]
fn an_unknown_field_lists_the_fields_and_is_no_error_on_an_empty_list() {
    let cli = Cli::new();
    let err = cli.sandbox(&["rooms", "list", "--fields", "id,nmae"]).fails(2);
    assert!(err.contains("there is no field `nmae`") && err.contains("description"), "{err}");
    let none = cli.sandbox(&["rooms", "list", "--tag", "no-such-tag", "--fields", "nmae", "-o", "json"]);
    assert_eq!(none.ok(), "[]\n");
}

#[test]
fn a_call_that_changed_something_is_not_told_as_never_sent() {
    let cli = Cli::new();
    let err = cli.sandbox(&["rooms", "create", "--friendly-url", "made", "--fields", "nmae"]).fails(1);
    assert!(err.contains("carried out") && err.contains("no field `nmae`"), "{err}");
    cli.sandbox(&["rooms", "get", "made"]).ok();
}

#[test]
fn one_object_is_its_fields_and_with_fields_its_values() {
    let cli = Cli::new();
    let id = cli.sandbox(&["rooms", "create", "--description", "A\tB", "--fields", "id"]).ok();
    let whole = cli.sandbox(&["rooms", "get", id.trim()]).ok();
    assert!(whole.lines().any(|l| l == "description\tA\\tB"), "{whole}");
    assert_eq!(cli.sandbox(&["rooms", "show", id.trim(), "--fields", "description,id"]).ok(), format!("A\\tB\t{id}"));
}

#[test]
fn a_table_shows_a_secret_only_by_name() {
    let cli = Cli::new();
    let id = cli.sandbox(&["webhooks", "list", "--fields", "id", "--limit", "1"]).ok();
    let get = |more: &[&str]| cli.sandbox(&[&["webhooks", "get", id.trim()], more].concat()).ok();
    let secret = get(&["--fields", "authorization_header"]);
    assert!(secret.trim().len() > 8, "{secret}");
    assert!(!get(&["-o", "table"]).contains(secret.trim()));
    assert!(get(&["-o", "table", "--fields", "authorization_header"]).contains(secret.trim()));
}

#[test]
fn a_limit_spans_pages_and_all_is_everything() {
    let cli = Cli::new();
    let served = Served::start(&cli, &["--rooms", "250"]);
    let list = |more: &[&str]| {
        let args = [&["rooms", "list", "--fields", "id"], more].concat();
        cli.run_with(&args, &served.env(), "")
    };
    let ids = |text: &str| text.lines().map(str::to_owned).collect::<std::collections::HashSet<_>>().len();
    let run = list(&["--limit", "150"]);
    assert_eq!(run.err, "note: 150 of 250 shown; --all for the rest\n");
    assert_eq!(ids(&run.ok()), 150);
    let run = list(&["--offset", "200"]);
    assert_eq!((run.err.as_str(), ids(&run.out)), ("", 50));
    assert_eq!(ids(&list(&["--all"]).ok()), 250);
    let run = list(&["-o", "table", "--all"]);
    assert_eq!(run.out.lines().count(), 251, "one header for all pages");
}
