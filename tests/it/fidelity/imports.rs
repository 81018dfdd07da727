//! Imports from CSV, templates, and exports in every format.

use super::http::{Content, form};
use super::world::{POLL_CSV, QUIZ_CSV, World};
use serde_json::{Value, json};
use std::io::Read;

async fn import(world: &World, what: &str, name: &str, content: &[u8]) -> (u16, Value) {
    let path = format!("/rooms/{}/{what}/import", world.id("quiet"));
    let answer = world.call("POST", &path, form("file", name, content)).await;
    (answer.status, answer.json())
}

#[tokio::test]
async fn rows_with_one_title_become_one_quiz() {
    let world = World::new().await;
    assert_eq!(import(&world, "quizzes", "q.csv", QUIZ_CSV.as_bytes()).await.0, 200);
    let room = world.id("quiet");
    let id = world.get(&format!("/rooms/{room}/quizzes?limit=1")).await["data"][0]["id"].as_str().unwrap().to_owned();
    let quiz = world.get(&format!("/rooms/{room}/quizzes/{id}")).await;
    assert_eq!(
        (&quiz["title"], &quiz["time_limit_minutes"], &quiz["status"]),
        (&json!("Cities"), &json!(1), &json!("created"))
    );
    let questions = quiz["questions"].as_array().unwrap();
    assert_eq!(questions.len(), 2);
    assert_eq!((&questions[0]["text"], &questions[0]["multiple"]), (&json!("Where, in Italy?"), &json!(true)));
    let right: Vec<bool> =
        questions[0]["choices"].as_array().unwrap().iter().map(|c| c["correct"].as_bool().unwrap()).collect();
    assert_eq!(right, [true, true, false]);
}

#[tokio::test]
async fn every_fault_of_a_file_is_named_by_row() {
    let world = World::new().await;
    let head = "quiz_title,timing_mode,time_limit_seconds,question,correct,type,option1,option2,passing_score\n";
    let row =
        |mode, seconds, correct, kind, score| format!("T,{mode},{seconds},Q,{correct},{kind},Rome,Milan,{score}\n");
    let good = row("quiz", "60", "Rome", "single", "50");
    let bad = [
        (row("Quiz", "60", "Rome", "single", ""), "timing_mode"),
        (row("quiz", "86400", "Rome", "single", ""), "time_limit_seconds"),
        (row("quiz", "0", "Rome", "single", ""), "time_limit_seconds"),
        (row("quiz", "60", "rome", "single", ""), "correct"),
        (row("quiz", "60", "1", "single", ""), "correct"),
        (row("quiz", "60", "Rome|Milan", "single", ""), "correct"),
        (row("quiz", "60", "Rome", "both", ""), "type"),
        (row("quiz", "60", "Rome", "single", "101"), "passing_score"),
        (format!("T,quiz,60,{},Rome,single,Rome,Milan,\n", "q".repeat(513)), "question"),
        ("T,quiz,60,Q,Rome,single,Rome,,\n".to_owned(), "option2"),
    ];
    for (row, column) in &bad {
        let (status, body) = import(&world, "quizzes", "q.csv", format!("{head}{good}{row}").as_bytes()).await;
        assert_eq!((status, body["errors"][format!("row.3.{column}")].is_array()), (422, true), "{row}: {body}");
    }
    let all: String = bad.iter().map(|(row, _)| row.as_str()).collect();
    let (_, body) = import(&world, "quizzes", "q.csv", format!("{head}{all}").as_bytes()).await;
    assert!(body["errors"].as_object().unwrap().len() >= bad.len(), "{body}");
    let (status, _) =
        import(&world, "polls", "p.csv", b"question,type,anonymous,option1,option2\nOne?,many,no,A,\n").await;
    assert_eq!(status, 422);
    let room = world.id("quiet");
    assert_eq!(world.get(&format!("/rooms/{room}/quizzes")).await["total_count"], json!(1), "nothing of it was kept");
}

#[tokio::test]
async fn files_are_csv_or_text_in_utf_8_of_two_megabytes() {
    let world = World::new().await;
    assert_eq!(import(&world, "polls", "p.TXT", POLL_CSV.as_bytes()).await.0, 200);
    assert_eq!(import(&world, "polls", "p.csv", format!("\u{feff}{POLL_CSV}").as_bytes()).await.0, 200);
    let old = POLL_CSV.replace("Which", "F\u{fc}r").chars().map(|c| c as u8).collect::<Vec<u8>>();
    assert_eq!(import(&world, "polls", "p.csv", &old).await.0, 200);
    let room = world.id("quiet");
    let newest = world.get(&format!("/rooms/{room}/polls?limit=1")).await["data"][0]["question"].clone();
    assert_eq!(newest, "Für day is best?");
    let utf_16: Vec<u8> = POLL_CSV.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let large = format!("{POLL_CSV}{}", "x".repeat(2 << 20));
    for (name, content) in [
        ("p.csv", utf_16),
        ("p.csv", large.into_bytes()),
        ("p.xlsx", POLL_CSV.into()),
        ("p.csv", b"a,b\n1,2\n".to_vec()),
    ] {
        let (status, body) = import(&world, "polls", name, &content).await;
        assert_eq!((status, body["errors"]["file"].is_array()), (422, true), "{name}: {body}");
    }
}

#[tokio::test]
async fn a_template_can_be_imported_as_it_is() {
    let world = World::new().await;
    for what in ["polls", "quizzes"] {
        let template = world.call("GET", &format!("/rooms/{}/{what}/template", world.id("quiet")), Content::None).await;
        assert_eq!((template.status, template.header("content-type")), (200, "text/csv; charset=UTF-8"));
        let (status, body) = import(&world, what, "t.csv", &template.body).await;
        assert_eq!(status, 200, "{what}: {body}");
    }
}

#[tokio::test]
async fn exports_come_in_every_format_and_language() {
    let world = World::new().await;
    let room = world.id("room").to_owned();
    let fetch = async |what: &str| {
        let answer = world.call("GET", &format!("/rooms/{room}/{what}"), Content::None).await;
        assert_eq!(answer.status, 200, "{what}: {}", answer.text());
        answer
    };
    let messages = world.get(&format!("/rooms/{room}/chat")).await["total_count"].as_u64().unwrap();
    let text = fetch("chat/export").await;
    assert_eq!(text.header("content-type"), "text/plain; charset=UTF-8");
    assert_eq!(text.text().lines().count() as u64, messages + 1);
    assert!(fetch("chat/export?locale=de").await.text().starts_with("Zeit | Name | Nachricht"));
    assert!(fetch("chat/export?lang=es&format=csv").await.text().starts_with("Hora,Nombre,Mensaje\r\n"));
    let rows: Vec<Value> = serde_json::from_slice(&fetch("chat/export?format=json").await.body).unwrap();
    assert_eq!(rows.len() as u64, messages);
    for what in ["chat", "quizzes"] {
        let archive = fetch(&format!("{what}/export?format=zip")).await;
        assert_eq!(archive.header("content-type"), "application/zip");
        let csv = fetch(&format!("{what}/export?format=csv")).await.text();
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(archive.body)).unwrap();
        let mut inside = String::new();
        zip.by_name(&format!("{what}.csv")).unwrap().read_to_string(&mut inside).unwrap();
        assert_eq!(inside, csv);
        assert!(zip.by_name(&format!("{what}.txt")).is_ok());
    }
    for what in ["polls/export?format=json", "questions/export?format=json", "transcripts/export?format=json"] {
        assert!(fetch(what).await.json().is_array(), "{what}");
    }
}
