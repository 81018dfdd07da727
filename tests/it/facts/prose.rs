//! What the document says only in sentences: allowed values, limits, formats.

/// The allowed values that a description names.
pub(super) fn values(text: &str, in_query: bool) -> Vec<String> {
    for marker in ["ust be one of ", "ust be in "] {
        if let Some((_, rest)) = text.split_once(marker) {
            return words(sentence(rest));
        }
    }
    // Query parameters name theirs in parentheses: `Export format (txt or json).`
    if in_query && let Some((_, rest)) = text.split_once('(') {
        let inside = rest.split_once(')').map_or(rest, |(inside, _)| inside);
        let inside = inside.split_once('—').map_or(inside, |(list, _)| list);
        if !inside.contains(':') {
            return words(inside);
        }
    }
    Vec::new()
}

/// Up to the full stop that ends the sentence; a stop inside `720_1.5` does not.
fn sentence(text: &str) -> &str {
    let end =
        text.char_indices().find(|(i, c)| *c == '.' && text[i + 1..].chars().next().is_none_or(char::is_whitespace));
    end.map_or(text, |(i, _)| &text[..i])
}

/// The items of `a, b (what b is) or c` or `['a', 'b']`.
fn words(list: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut depth = 0_u32;
    for c in list.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    let split = plain.replace(" or ", ",");
    let items = split.split(',').map(|w| w.trim().trim_start_matches("or ").trim_matches(['[', ']', '\'', ' ']));
    items.filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

/// The number right after one of these words; megabytes in bytes.
fn number_after(text: &str, markers: &[&str]) -> Option<i64> {
    markers.iter().find_map(|marker| {
        let rest = &text[text.find(marker)? + marker.len()..];
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let unit = if rest[digits.len()..].starts_with("MB") { 1024 * 1024 } else { 1 };
        digits.parse::<i64>().ok().map(|n| n * unit)
    })
}

/// The least value or length that a description names.
pub(super) fn min(text: &str) -> Option<i64> {
    number_after(text, &["at least ", "Min: "])
}

/// The greatest value or length that a description names.
pub(super) fn max(text: &str) -> Option<i64> {
    number_after(text, &["not be greater than ", "Maximum length ", "Max ", "an be up to ", "Maximum and default is "])
}

/// The format that a description names.
pub(super) fn format(text: &str) -> &'static str {
    if text.contains("color hex code") {
        "color"
    } else if text.contains("valid URL") {
        "url"
    } else if text.contains("Y-m-d") {
        "date"
    } else if text.contains("UUID") && !text.contains("friendly") {
        "uuid"
    } else {
        ""
    }
}

#[test]
fn values_are_read_from_sentences() {
    assert_eq!(values("HD. Must be one of 720_1.5 or 1080_5.5. Thanks.", false), ["720_1.5", "1080_5.5"]);
    assert_eq!(values("Must be in ['auto', 'tiled'].", false), ["auto", "tiled"]);
    assert_eq!(
        values("Must be one of single (Single choice), multiple (x) or free (y).", false),
        ["single", "multiple", "free"]
    );
    assert_eq!(values("Export format (txt, json, csv, or zip — archive).", true), ["txt", "json", "csv", "zip"]);
    assert_eq!(values("Names under comma (Ex: a,b).", true), Vec::<String>::new());
    assert_eq!(values("Must not be one of docs, api", false), Vec::<String>::new());
}

#[test]
fn limits_are_read_from_sentences() {
    let text = "Must be at least 3 characters. Must not be greater than 32 characters.";
    assert_eq!((min(text), max(text)), (Some(3), Some(32)));
    assert_eq!((min("Min: 1, Max 512."), max("Min: 1, Max 512.")), (Some(1), Some(512)));
    assert_eq!(max("CSV or TXT file. Max 2MB."), Some(2_097_152));
    assert_eq!(max("Must not be greater than max of your plan. Can be up to 2000 in one."), Some(2000));
}
