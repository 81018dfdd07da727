//! Imports of polls and quizzes from CSV, and the templates that show their columns.

use super::export::csv;
use super::{Handlers, polls, quizzes};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::Table;
use bytes::Bytes;
use serde_json::{Value, json};
use std::collections::HashMap;

pub(super) const HANDLERS: Handlers = &[
    ("get-poll-template", poll_template),
    ("get-quiz-template", quiz_template),
    ("import-polls", import_polls),
    ("import-quizzes", import_quizzes),
];

/// Columns of polls. Those of the real service are not documented; these are in the manner of its quizzes.
const POLL_COLUMNS: &[&str] = &["question", "type", "anonymous", "option1", "option2"];
const QUIZ_COLUMNS: &[&str] =
    &["quiz_title", "timing_mode", "time_limit_seconds", "question", "correct", "type", "option1", "option2"];
/// Most characters of a title, question or option.
const LONGEST: usize = 512;
/// A time limit is below this many seconds.
const DAY: i64 = 86_400;
/// The passing score of a quiz whose file has none.
const PASSING: i64 = 50;

fn template(name: &str, headings: &[&str], row: &[&str]) -> Answered {
    let content = csv(headings, &[row.iter().map(|c| (*c).to_owned()).collect()]);
    Ok(Answer::File { media: "text/csv; charset=UTF-8", name: name.to_owned(), content: Bytes::from(content) })
}

fn poll_template(call: &mut Call<'_>) -> Answered {
    call.room()?;
    let row = ["Which day suits you?", "single", "false", "Monday", "Friday", "Either"];
    template("polls-template.csv", &[POLL_COLUMNS, &["option3"]].concat(), &row)
}

fn quiz_template(call: &mut Call<'_>) -> Answered {
    call.room()?;
    let row =
        ["Cities", "quiz", "300", "Which are in Italy?", "Rome|Milan", "multiple", "Rome", "Milan", "Paris", "60"];
    template("quizzes-template.csv", &[QUIZ_COLUMNS, &["option3", "passing_score"]].concat(), &row)
}

/// One line of the file: its number, and its cells by column.
struct Line {
    number: usize,
    cells: HashMap<String, String>,
}

impl Line {
    fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map(|c| c.trim_end()).unwrap_or_default()
    }

    /// `option1`, `option2`, ... as far as they are filled in.
    fn options(&self) -> Vec<&str> {
        (1..=self.cells.len()).map(|n| self.cell(&format!("option{n}"))).take_while(|o| !o.is_empty()).collect()
    }
}

type Faults = Vec<(String, String)>;

fn fault(faults: &mut Faults, line: &Line, column: &str, rule: &str) {
    faults.push((format!("row.{}.{column}", line.number), format!("Row {}: {column} {rule}.", line.number)));
}

/// The lines of the file in the call; refuses a file without these columns.
fn lines(call: &Call<'_>, columns: &[&str]) -> Result<Vec<Line>, Refusal> {
    let file = call.text("file").unwrap_or_default().trim_start_matches('\u{feff}').to_owned();
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(file.as_bytes());
    let unreadable = |e: csv::Error| Refusal::field("file", format!("The file cannot be read as CSV: {e}."));
    let heads: Vec<String> = reader.headers().map_err(unreadable)?.iter().map(|h| h.trim().to_owned()).collect();
    let missing: Vec<&str> = columns.iter().copied().filter(|c| !heads.iter().any(|h| h == c)).collect();
    if !missing.is_empty() {
        return Err(Refusal::field("file", format!("The file lacks the columns {}.", missing.join(", "))));
    }
    let mut lines = Vec::new();
    for (at, record) in reader.records().enumerate() {
        let record = record.map_err(unreadable)?;
        let cells = heads.iter().cloned().zip(record.iter().map(str::to_owned)).collect();
        lines.push(Line { number: at + 2, cells });
    }
    if lines.is_empty() {
        return Err(Refusal::field("file", "The file has no rows."));
    }
    Ok(lines)
}

/// Faults of what polls and quizzes have in common: the texts and their lengths.
fn texts(line: &Line, columns: &[&str], faults: &mut Faults) {
    for column in columns {
        if line.cell(column).is_empty() {
            fault(faults, line, column, "is required");
        } else if line.cell(column).chars().count() > LONGEST {
            fault(faults, line, column, "must not be longer than 512 characters");
        }
    }
    for (at, option) in line.options().iter().enumerate() {
        if option.chars().count() > LONGEST {
            fault(faults, line, &format!("option{}", at + 1), "must not be longer than 512 characters");
        }
    }
}

fn import_polls(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let lines = lines(call, POLL_COLUMNS)?;
    let mut faults = Faults::new();
    for line in &lines {
        texts(line, &["question"], &mut faults);
        if !["single", "multiple", "free"].contains(&line.cell("type")) {
            fault(&mut faults, line, "type", "must be single, multiple or free");
        }
        if !["", "true", "false", "1", "0"].contains(&line.cell("anonymous")) {
            fault(&mut faults, line, "anonymous", "must be true or false");
        }
        if line.cell("type") != "free" && line.options().len() < 2 {
            fault(&mut faults, line, "option2", "is required: a poll has at least 2 options");
        }
    }
    if !faults.is_empty() {
        return Err(Refusal::invalid(faults));
    }
    for line in &lines {
        let options: Vec<Value> = line.options().iter().map(|o| json!({"text": o})).collect();
        let anonymous = ["true", "1"].contains(&line.cell("anonymous"));
        let row = polls::new(call, &room, line.cell("question"), line.cell("type"), anonymous, &options);
        call.store.put(Table::Polls, row);
    }
    // What is answered is not declared.
    Ok(Answer::Json(json!({"imported": lines.len()})))
}

fn check_quiz_line(line: &Line, faults: &mut Faults) {
    texts(line, &["quiz_title", "question"], faults);
    if !["quiz", "question"].contains(&line.cell("timing_mode")) {
        fault(faults, line, "timing_mode", "must be quiz or question");
    }
    if !line.cell("time_limit_seconds").parse().is_ok_and(|n: i64| n > 0 && n < DAY) {
        fault(faults, line, "time_limit_seconds", "must be greater than 0 and less than 86400");
    }
    let score = line.cell("passing_score");
    if !score.is_empty() && !score.parse().is_ok_and(|n: f64| (0.0..=100.0).contains(&n)) {
        fault(faults, line, "passing_score", "must be between 0 and 100");
    }
    let options = line.options();
    if options.len() < 2 {
        fault(faults, line, "option2", "is required: a question has at least 2 options");
    }
    let right: Vec<&str> = line.cell("correct").split('|').map(str::trim_end).filter(|c| !c.is_empty()).collect();
    if right.is_empty() {
        fault(faults, line, "correct", "is required");
    } else if right.iter().any(|r| !options.contains(r)) {
        fault(faults, line, "correct", "must be the full text of an option");
    }
    match line.cell("type") {
        "single" if right.len() > 1 => fault(faults, line, "correct", "must be one option for the type single"),
        "single" | "multiple" => {}
        _ => fault(faults, line, "type", "must be single or multiple"),
    }
}

fn import_quizzes(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let lines = lines(call, QUIZ_COLUMNS)?;
    let mut faults = Faults::new();
    for line in &lines {
        check_quiz_line(line, &mut faults);
    }
    if !faults.is_empty() {
        return Err(Refusal::invalid(faults));
    }
    let mut titles: Vec<&str> = Vec::new();
    for line in &lines {
        if !titles.contains(&line.cell("quiz_title")) {
            titles.push(line.cell("quiz_title"));
        }
    }
    for title in &titles {
        let of_quiz: Vec<&Line> = lines.iter().filter(|l| l.cell("quiz_title") == *title).collect();
        let questions: Vec<Value> = of_quiz.iter().map(|line| question(line)).collect();
        let Some(first) = of_quiz.first() else { continue };
        let draft = quizzes::Draft {
            title,
            mode: Some(first.cell("timing_mode")),
            seconds: first.cell("time_limit_seconds").parse().ok(),
            minutes: None,
            passing: first.cell("passing_score").parse::<f64>().map_or_else(|_| Value::from(PASSING), Value::from),
            questions: &questions,
        };
        quizzes::new(call, &room, &draft)?;
    }
    Ok(Answer::Json(json!({"imported": titles.len()})))
}

fn question(line: &Line) -> Value {
    let right: Vec<&str> = line.cell("correct").split('|').map(str::trim_end).collect();
    let choices: Vec<Value> = line.options().iter().map(|o| json!({"text": o, "correct": right.contains(o)})).collect();
    json!({"text": line.cell("question"), "multiple": line.cell("type") == "multiple", "choices": choices})
}
