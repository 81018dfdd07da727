//! Words: their stems, those that say nothing, and those people use for what the catalogue calls otherwise.

/// Words that say nothing about which operation is meant.
const STOP: &str = "a an the of for to in on at by with and or is are was be do how i we my me our please want need can this \
    that from into it its their all what which samba digital api operation";

/// Words people use, and the catalogue's own words for them.
const SYNONYMS: &[(&str, &[&str])] = &[
    ("meet", &["session", "room"]),
    ("call", &["session", "room"]),
    ("conference", &["session", "room"]),
    ("remove", &["delete"]),
    ("erase", &["delete"]),
    ("destroy", &["delete"]),
    ("add", &["create"]),
    ("make", &["create", "generate"]),
    ("new", &["create"]),
    ("schedule", &["create"]),
    ("change", &["update"]),
    ("edit", &["update"]),
    ("modify", &["update"]),
    ("rename", &["update"]),
    ("set", &["update"]),
    ("show", &["get", "list"]),
    ("find", &["list", "get"]),
    ("see", &["get", "list"]),
    ("fetch", &["get"]),
    ("detail", &["get"]),
    ("invite", &["token", "join"]),
    ("join", &["token"]),
    ("ticket", &["token"]),
    ("jwt", &["token"]),
    ("who", &["participant"]),
    ("user", &["participant"]),
    ("people", &["participant"]),
    ("person", &["participant"]),
    ("attendee", &["participant"]),
    ("guest", &["participant"]),
    ("video", &["record"]),
    ("current", &["live"]),
    ("now", &["live"]),
    ("online", &["live"]),
    ("active", &["live"]),
    ("finish", &["end"]),
    ("close", &["end"]),
    ("terminate", &["end"]),
    ("hang", &["end", "disconnect"]),
    ("message", &["chat"]),
    ("question", &["qa"]),
    ("qa", &["question"]),
    ("survey", &["poll"]),
    ("vote", &["poll"]),
    ("test", &["quiz"]),
    ("file", &["library"]),
    ("document", &["library", "file"]),
    ("upload", &["file", "create"]),
    ("dial", &["phone", "connect"]),
    ("telephone", &["phone"]),
    ("rtmp", &["restreamer"]),
    ("stream", &["restreamer"]),
    ("broadcast", &["restreamer"]),
    ("caption", &["transcription", "transcript"]),
    ("subtitle", &["transcription", "transcript"]),
    ("statistic", &["statistics"]),
    ("stat", &["statistic"]),
    ("usage", &["statistic"]),
    ("analytic", &["statistic"]),
    ("report", &["statistic", "export", "summary"]),
    ("minute", &["summary", "statistic"]),
    ("download", &["export", "link"]),
    ("event", &["webhook"]),
    ("callback", &["webhook"]),
    ("default", &["setting"]),
];

/// The catalogue's words for a word that people use; all are stems.
pub(super) fn synonyms(word: &str) -> impl Iterator<Item = String> {
    SYNONYMS.iter().filter(move |(w, _)| stem(w) == word).flat_map(|(_, own)| own.iter().map(|o| stem(o)))
}

/// The words of a text without their endings.
pub(super) fn stems(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase);
    words.filter(|w| !STOP.split(' ').any(|s| s == w)).map(|w| stem(&w))
}

fn stem(word: &str) -> String {
    let cut = |ending: &str, least: usize| word.strip_suffix(ending).filter(|s| s.len() >= least);
    let base = cut("ings", 4)
        .or_else(|| cut("ing", 4))
        .or_else(|| cut("zzes", 2).map(|s| &word[..=s.len()]))
        .or_else(|| cut("ies", 4).map(|s| &word[..=s.len()]))
        .or_else(|| if word.ends_with("ss") { None } else { cut("s", 3) })
        .or_else(|| cut("ed", 4))
        .unwrap_or(word);
    match base.strip_suffix('e').filter(|s| s.len() >= 3) {
        Some(s) => s.to_owned(),
        None => match base.strip_suffix('y').filter(|s| s.len() >= 3) {
            Some(s) => format!("{s}i"),
            None => base.to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for forms in [
            &["library", "libraries"][..],
            &["quiz", "quizzes"],
            &["delete", "deletes", "deleted", "deleting"],
            &["recording", "recordings", "record", "records"],
            &["summary", "summaries"],
        ] {
            let stems: Vec<_> = forms.iter().map(|f| stem(f)).collect();
            assert!(stems.iter().all(|s| *s == stems[0]), "{stems:?}");
        }
    }
}
