//! The README's blocks are transcripts: each command is run and its output compared. `…` stands for any text within a line.
//! `UPDATE=1` writes the real outputs into the README (and removes the `…`: put them back where values change).

use dsamba::env::Dotenv;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::everything::process::{Running, dsamba, start};

const KEY: &str = "readme-key-0123456789";

fn readme() -> (PathBuf, String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = fs::read_to_string(&path).expect("the README is there");
    (path, text)
}

/// A command and what it printed, stdout and stderr together as a reader sees them.
struct Step {
    command: String,
    output: Vec<String>,
}

/// The steps of a `console` block.
fn steps(block: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for line in block.lines() {
        match (line.strip_prefix("$ "), steps.last_mut()) {
            (Some(command), _) => steps.push(Step { command: command.to_owned(), output: Vec::new() }),
            (None, Some(step)) if step.command.ends_with('\\') && step.output.is_empty() => {
                step.command.push('\n');
                step.command.push_str(line);
            }
            (None, Some(step)) => step.output.push(line.to_owned()),
            (None, None) => panic!("a console block begins with a command: {block}"),
        }
    }
    steps
}

/// Whether a line is what the README shows, with `…` for any text.
fn matches(shown: &str, real: &str) -> bool {
    let mut parts = shown.split('…');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = real.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// Where the README's commands run: a home of their own, and a sandbox on a socket in the service's place.
struct Place {
    home: tempfile::TempDir,
    url: String,
    _sandbox: Running,
}

impl Place {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut command = dsamba(home.path(), KEY);
        command.args(["sandbox", "--port", "0", "--key", KEY]);
        let (sandbox, url) = start(command);
        Self { home, url, _sandbox: sandbox }
    }

    fn run(&self, command: &str) -> Vec<String> {
        let bin = Path::new(env!("CARGO_BIN_EXE_dsamba")).parent().unwrap();
        let path = format!("{}:/usr/bin:/bin", bin.display());
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("{command}\n")]).env_clear().env("PATH", path).current_dir(self.home.path());
        shell.env("HOME", self.home.path()).env("DSAMBA_STATE_DIR", self.home.path().join("state"));
        shell
            .env("DIGITAL_SAMBA_API_URL", &self.url)
            .env("DIGITAL_SAMBA_DEVELOPER_KEY", KEY)
            .env("DSAMBA_NO_DOTENV", "1");
        let output = shell.output().unwrap();
        let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
        text.push_str(&String::from_utf8_lossy(&output.stderr));
        text.lines().map(str::to_owned).collect()
    }
}

#[test]
fn every_block_is_what_the_commands_print_and_every_table_is_the_codes() {
    let (path, text) = readme();
    let place = Place::new();
    let (mut fresh, mut faults, mut seen) = (String::new(), Vec::new(), 0);
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("```console\n") {
        let (block, after) = after.split_once("```").expect("a block ends");
        fresh.push_str(before);
        fresh.push_str("```console\n");
        for step in steps(block) {
            seen += 1;
            let real = place.run(&step.command);
            let same = real.len() == step.output.len() && step.output.iter().zip(&real).all(|(s, r)| matches(s, r));
            if !same {
                faults.push(format!(
                    "$ {}\nshown:\n{}\nreal:\n{}\n",
                    step.command,
                    step.output.join("\n"),
                    real.join("\n")
                ));
            }
            let lines = if same { &step.output } else { &real };
            for line in std::iter::once(&format!("$ {}", step.command)).chain(lines) {
                fresh.push_str(line);
                fresh.push('\n');
            }
        }
        fresh.push_str("```");
        rest = after;
    }
    fresh.push_str(rest);
    assert!(seen > 8, "only {seen} commands found in the README");
    let fresh = with_tables(fresh);
    if crate::golden::updating() {
        fs::write(path, fresh).unwrap();
    } else {
        assert_eq!(
            with_tables(text.clone()),
            text,
            "the README's tables are not those of the code: UPDATE=1 makes them"
        );
        assert!(faults.is_empty(), "the README shows what is not printed:\n{}", faults.join("\n"));
    }
}

#[test]
fn the_two_commands_are_those_that_ci_runs() {
    let (_, text) = readme();
    let ci = |name: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(".ci").join(name)).unwrap();
    for (command, script) in [("cargo run --release -- serve --http --sandbox", "smoke"), ("cargo test", "run")] {
        assert!(text.contains(&format!("\n{command}\n")), "the README's block with `{command}`");
        assert!(ci(script).replace(" --locked", "").contains(command), ".ci/{script} runs `{command}`");
    }
}

fn exit_codes() -> String {
    let rows = dsamba::error::EXIT_CODES.iter().map(|(code, meaning)| format!("| {code} | {meaning} |\n"));
    format!("| code | meaning |\n|---|---|\n{}", rows.collect::<String>())
}

fn variables() -> String {
    let rows = dsamba::env::VARIABLES.iter().map(|v| {
        let dotenv = match v.dotenv {
            Dotenv::Any => "yes",
            Dotenv::Named => "with `--env-file`",
            Dotenv::Never => "no",
        };
        let default = if v.default.is_empty() { String::new() } else { format!("`{}`", v.default) };
        format!("| `{}` | {} | {default} | {dotenv} |\n", v.name, v.about)
    });
    format!("| variable | what it sets | default | in `.env` |\n|---|---|---|---|\n{}", rows.collect::<String>())
}

/// The README with its tables made anew.
fn with_tables(mut text: String) -> String {
    for (name, table) in [("exit codes", exit_codes()), ("variables", variables())] {
        let start = format!("<!-- table: {name} -->\n");
        let at = text.find(&start).expect("the table's mark") + start.len();
        let end = at + text[at..].find("<!-- end -->").expect("the table's end");
        text.replace_range(at..end, &table);
    }
    text
}
