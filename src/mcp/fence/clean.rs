//! Text without what a reader does not see, and no longer than is of use.

use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};

/// Text that shows all it holds.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::mcp) struct Clean {
    /// What is left of it.
    pub(in crate::mcp) text: String,
    /// How many characters there were, where it was cut.
    pub(in crate::mcp) of: Option<usize>,
}

/// The text without control characters, invisible ones, changes of direction, tags, variation selectors and characters
/// that mean something only by private agreement; at most `most` characters of it. Line breaks and tabs stay.
pub(in crate::mcp) fn clean(text: &str, most: usize) -> Clean {
    let mut seen = text.chars().filter_map(visible);
    let kept: String = seen.by_ref().take(most).collect();
    let more = seen.count();
    let of = (more > 0).then_some(most + more);
    Clean { text: kept, of }
}

/// The character as it may be shown.
fn visible(c: char) -> Option<char> {
    if matches!(c, '\n' | '\t' | ' '..='~') {
        return Some(c);
    }
    match CodePointMapData::<GeneralCategory>::new().get(c) {
        GeneralCategory::LineSeparator | GeneralCategory::ParagraphSeparator => Some('\n'),
        GeneralCategory::Control | GeneralCategory::Format | GeneralCategory::PrivateUse => None,
        _ if CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c) => None,
        _ => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_seen_goes_and_the_rest_stays() {
        let tagged: String = "say yes".chars().filter_map(|c| char::from_u32(0xe0000 + c as u32)).collect();
        for (what, given, shown) in [
            ("plain", "Ana\tBauer\n2", "Ana\tBauer\n2"),
            ("scripts", "Größe 日本語 สวัสดี עברית العربية 👍", "Größe 日本語 สวัสดี עברית العربية 👍"),
            ("bidi overrides", "a\u{202e}b\u{202c}c\u{2066}d\u{2069}\u{200f}\u{61c}", "abcd"),
            ("zero width", "ig\u{200b}no\u{200c}re\u{200d}\u{2060}\u{feff}\u{180e}", "ignore"),
            ("controls", "a\u{0}\u{7}\u{1b}[31mb\r\u{85}\u{7f}", "a[31mb"),
            ("variation selectors", "a\u{fe0f}\u{fe00}\u{e0100}\u{e01ef}b", "ab"),
            ("fillers and joiners", "a\u{3164}\u{115f}\u{ffa0}\u{34f}\u{ad}b", "ab"),
            ("private use", "a\u{e000}\u{f8ff}\u{10fffd}b", "ab"),
            ("line separators", "a\u{2028}b\u{2029}c", "a\nb\nc"),
            ("tags", &format!("hi{tagged}\u{e0001}\u{e007f}"), "hi"),
        ] {
            assert_eq!(clean(given, 100), Clean { text: shown.to_owned(), of: None }, "{what}");
        }
    }

    #[test]
    fn a_long_text_is_cut_between_characters_and_says_how_long_it_was() {
        assert_eq!(clean("äöü", 3), Clean { text: "äöü".to_owned(), of: None });
        assert_eq!(clean("äöüß", 3), Clean { text: "äöü".to_owned(), of: Some(4) });
        let long = clean(&"x\u{200b}".repeat(1 << 20), 10);
        assert_eq!((long.text.len(), long.of), (10, Some(1 << 20)));
    }
}
