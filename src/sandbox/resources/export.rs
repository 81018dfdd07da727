//! Exports: rows with headings, as text, JSON, CSV, or a ZIP of CSV and text.

use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use bytes::Bytes;
use serde_json::Value;
use std::io::{Cursor, Write};

/// What is exported.
pub(super) struct Export {
    /// Name of the file, without its ending.
    pub(super) name: &'static str,
    /// The headings, in English.
    pub(super) headings: &'static [&'static str],
    /// The rows, a cell a heading.
    pub(super) rows: Vec<Vec<String>>,
    /// The same as JSON.
    pub(super) json: Value,
}

/// Headings in English, Italian, German, Spanish.
const WORDS: &[[&str; 4]] = &[
    ["Time", "Ora", "Zeit", "Hora"],
    ["Name", "Nome", "Name", "Nombre"],
    ["Message", "Messaggio", "Nachricht", "Mensaje"],
    ["Text", "Testo", "Text", "Texto"],
    ["Question", "Domanda", "Frage", "Pregunta"],
    ["Answer", "Risposta", "Antwort", "Respuesta"],
    ["Option", "Opzione", "Auswahl", "Opción"],
    ["Votes", "Voti", "Stimmen", "Votos"],
    ["Quiz", "Quiz", "Quiz", "Cuestionario"],
    ["Correct", "Corretta", "Richtig", "Correcta"],
];

fn translate<'a>(word: &'a str, language: &str) -> &'a str {
    let column = ["en", "it", "de", "es"].iter().position(|l| *l == language).unwrap_or_default();
    WORDS.iter().find(|w| w[0] == word).map_or(word, |w| w[column])
}

/// The export in the format that the call asks for: text unless it asks.
pub(super) fn answer(call: &Call<'_>, export: &Export) -> Answered {
    let language = call.text("locale").or_else(|| call.text("lang")).unwrap_or("en");
    let headings: Vec<&str> = export.headings.iter().map(|h| translate(h, language)).collect();
    let name = |ending: &str| format!("{}.{ending}", export.name);
    // Both text and JSON are announced as plain text.
    let plain = "text/plain; charset=UTF-8";
    let (media, name, content) = match call.text("format") {
        Some("json") => (plain, name("json"), serde_json::to_vec_pretty(&export.json).unwrap_or_default()),
        Some("csv") => ("text/csv; charset=UTF-8", name("csv"), csv(&headings, &export.rows)),
        Some("zip") => ("application/zip", name("zip"), archive(export, &headings)?),
        _ => (plain, name("txt"), lines(&headings, &export.rows)),
    };
    Ok(Answer::File { media, name, content: Bytes::from(content) })
}

fn lines(headings: &[&str], rows: &[Vec<String>]) -> Vec<u8> {
    let mut out = headings.join(" | ");
    out.push('\n');
    for row in rows {
        out.push_str(&row.join(" | "));
        out.push('\n');
    }
    out.into_bytes()
}

/// Rows as CSV: cells with a comma, quote or line break are quoted.
pub(super) fn csv(headings: &[&str], rows: &[Vec<String>]) -> Vec<u8> {
    let cell = |text: &str| {
        let quoted = text.contains([',', '"', '\n', '\r']);
        if quoted { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
    };
    let line = |cells: Vec<String>| cells.join(",") + "\r\n";
    let mut out = line(headings.iter().map(|h| cell(h)).collect());
    for row in rows {
        out.push_str(&line(row.iter().map(|c| cell(c)).collect()));
    }
    out.into_bytes()
}

fn archive(export: &Export, headings: &[&str]) -> Result<Vec<u8>, Refusal> {
    let broken = |e: &dyn std::fmt::Display| Refusal::broken(format!("cannot make the archive: {e}"));
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (ending, content) in [("csv", csv(headings, &export.rows)), ("txt", lines(headings, &export.rows))] {
        zip.start_file(format!("{}.{ending}", export.name), stored).map_err(|e| broken(&e))?;
        zip.write_all(&content).map_err(|e| broken(&e))?;
    }
    zip.finish().map(Cursor::into_inner).map_err(|e| broken(&e))
}
