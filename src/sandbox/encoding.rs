//! Files of text, as an import takes them: UTF-8, or Windows-1252 from old spreadsheets; never UTF-16 or UTF-32.

/// What the bytes 0x80 to 0x9f mean in Windows-1252; those that mean nothing stay control characters.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a file; none when it is UTF-16 or UTF-32.
pub(crate) fn text(bytes: &[u8]) -> Option<String> {
    // Both have a byte order mark, or zero bytes in every word of a Western language.
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || bytes.contains(&0) {
        return None;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some(text.trim_start_matches('\u{feff}').to_owned());
    }
    let read = |b: &u8| match b {
        0x80..=0x9f => HIGH[usize::from(b - 0x80)],
        _ => char::from(*b),
    };
    Some(bytes.iter().map(read).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_and_windows_1252_are_read_and_utf_16_is_not() {
        assert_eq!(text("\u{feff}Größe €".as_bytes()).as_deref(), Some("Größe €"));
        assert_eq!(text(b"Gr\xf6\xdfe \x80").as_deref(), Some("Größe €"));
        assert_eq!(text(b"\xff\xfea\0b\0"), None);
        assert_eq!(text(b"a\0b\0"), None);
    }
}
