//! Words and their stems.

/// The words of a text, in small letters.
pub(super) fn raw(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase)
}

/// The same without their endings.
pub(super) fn stems(text: &str) -> impl Iterator<Item = String> {
    raw(text).map(|w| stem(&w))
}

fn stem(word: &str) -> String {
    // What is called something is not a call.
    if word == "called" {
        return word.to_owned();
    }
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
