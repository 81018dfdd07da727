//! Every operation of the catalogue through the command line, by the script in tests/data/every.txt: with valid arguments,
//! against a sandbox on a socket, and looked at through another operation.
use super::{Cli, Run, Served};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::net::TcpStream;

/// A line of the script.
struct Step<'s> {
    number: usize,
    keeps: Option<&'s str>,
    command: Vec<String>,
    expects: Expect<'s>,
}

enum Expect<'s> {
    Ends(i32),
    Prints(&'s str),
    Lacks(&'s str),
}

impl<'s> Step<'s> {
    fn read(number: usize, line: &'s str) -> Self {
        let (keeps, rest) = match line.strip_prefix('$').and_then(|l| l.split_once(" = ")) {
            Some((name, rest)) => (Some(name), rest),
            None => (None, line),
        };
        let (command, expects) = if let Some((c, text)) = rest.split_once(" => ") {
            (c, Expect::Prints(text))
        } else if let Some((c, text)) = rest.split_once(" !> ") {
            (c, Expect::Lacks(text))
        } else if let Some((c, code)) = rest.rsplit_once(" ? ").filter(|(_, code)| code.parse::<i32>().is_ok()) {
            (c, Expect::Ends(code.parse().unwrap()))
        } else {
            (rest, Expect::Ends(0))
        };
        Self { number, keeps, command: words(command), expects }
    }

    /// What is wrong with how it went.
    fn fault(&self, run: &Run, known: &BTreeMap<String, String>) -> Option<String> {
        let (code, said) = match &self.expects {
            Expect::Ends(code) => (*code, true),
            Expect::Prints(text) => (0, run.out.contains(&fill(text, known))),
            Expect::Lacks(text) => (0, !run.out.contains(&fill(text, known))),
        };
        let kept = self.keeps.is_none() || !run.out.trim().is_empty();
        let fine = run.code == code && said && kept;
        let out: String = run.out.chars().take(300).collect();
        (!fine).then(|| format!("line {}: {:?} ended with {}: {out}{}", self.number, self.command, run.code, run.err))
    }
}

/// Words of a line; those in single quotes keep their spaces.
fn words(line: &str) -> Vec<String> {
    let quoted = line.split('\'').enumerate().flat_map(|(i, part)| -> Vec<String> {
        if i % 2 == 1 { vec![part.to_owned()] } else { part.split_whitespace().map(str::to_owned).collect() }
    });
    quoted.collect()
}

/// The text with names of kept values replaced, the longest first.
fn fill(text: &str, known: &BTreeMap<String, String>) -> String {
    let mut names: Vec<_> = known.iter().collect();
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    names.into_iter().fold(text.to_owned(), |t, (name, value)| t.replace(&format!("${name}"), value))
}

/// What the sandbox says of itself.
fn state(url: &str) -> Run {
    let host = url.trim_start_matches("http://").trim_end_matches("/api/v1");
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "GET /__sandbox/state HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n").unwrap();
    let mut out = String::new();
    stream.read_to_string(&mut out).unwrap();
    Run { code: 0, out, err: String::new() }
}

#[test]
fn every_operation_does_what_it_says() {
    let cli = Cli::new();
    std::fs::write(cli.dir().join("polls.csv"), POLLS).unwrap();
    std::fs::write(cli.dir().join("quizzes.csv"), QUIZZES).unwrap();
    let served = Served::start(&cli, &[]);
    let script = include_str!("../../data/every.txt");
    let mut known = BTreeMap::new();
    let mut done = BTreeSet::new();
    let mut wrong = Vec::new();
    let lines = script.lines().enumerate().filter(|(_, l)| !l.trim().is_empty() && !l.starts_with('#'));
    for step in lines.map(|(n, line)| Step::read(n + 1, line)) {
        let run = if step.command == ["/STATE"] {
            state(&served.url)
        } else {
            let args: Vec<String> = step.command.iter().map(|w| fill(w, &known)).collect();
            let mut args: Vec<&str> = args.iter().map(String::as_str).collect();
            done.insert(args[..2].join(" "));
            args.push("-q");
            cli.run_with(&args, &served.env(), "")
        };
        wrong.extend(step.fault(&run, &known));
        if let Some(name) = step.keeps {
            known.insert(name.to_owned(), run.out.lines().next().unwrap_or_default().to_owned());
        }
    }
    assert!(wrong.is_empty(), "{} steps:\n{}", wrong.len(), wrong.join("\n"));
    let all: BTreeSet<String> = dsamba::api::ops().map(|o| format!("{} {}", o.resource, o.verb)).collect();
    let left: Vec<_> = all.difference(&done).collect();
    assert!(left.is_empty(), "not in the script: {left:?}");
    assert_eq!(all.len(), 142);
}

const POLLS: &str = "question,type,anonymous,option1,option2\nImported?,single,false,Yes,No\n";
const QUIZZES: &str = "quiz_title,timing_mode,time_limit_seconds,question,correct,type,option1,option2\n\
    Imported,quiz,300,Which is even?,4,single,4,5\n";
