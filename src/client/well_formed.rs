//! Whether a reply is JSON, found out faster than by a parser: eight bytes of a text at a time.
//!
//! Every reply of the API is looked at so before anybody relies on it. A yes is certain; what is unusual, such as an exponent or
//! values many levels deep, is left to the parser, and so is what is wrong, for it can say where.

/// Most levels of arrays and objects.
const DEEP: u32 = 60;

/// Whether the bytes are one JSON value, of which the texts may hold bytes that are no UTF-8. No says nothing.
pub(super) fn is_well_formed(json: &[u8]) -> bool {
    Scan { json, at: 0 }.value().is_some_and(|end| end == json.len())
}

struct Scan<'a> {
    json: &'a [u8],
    at: usize,
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.json.get(self.at).copied()
    }

    /// The next byte that is no space.
    fn next(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    fn eat(&mut self, byte: u8) -> Option<()> {
        (self.next()? == byte).then(|| self.at += 1)
    }

    /// Goes over the value and the space after it; where that ends.
    fn value(mut self) -> Option<usize> {
        // A bit for each level: whether it is an object. Above them one that ends the stack.
        let mut levels: u64 = 1;
        loop {
            match self.next()? {
                b'{' => {
                    self.at += 1;
                    levels = deeper(levels, true)?;
                    if self.next()? != b'}' {
                        self.name()?;
                        continue;
                    }
                }
                b'[' => {
                    self.at += 1;
                    levels = deeper(levels, false)?;
                    if self.next()? != b']' {
                        continue;
                    }
                }
                b'"' => self.text()?,
                b't' => self.word(b"true")?,
                b'f' => self.word(b"false")?,
                b'n' => self.word(b"null")?,
                _ => self.number()?,
            }
            // A value has ended, or a level is empty: levels end until there is a comma.
            loop {
                if levels == 1 {
                    self.next();
                    return Some(self.at);
                }
                let is_object = levels & 1 == 1;
                match self.next()? {
                    b'}' if is_object => levels >>= 1,
                    b']' if !is_object => levels >>= 1,
                    b',' => {
                        self.at += 1;
                        if is_object {
                            self.name()?;
                        }
                        break;
                    }
                    _ => return None,
                }
                self.at += 1;
            }
        }
    }

    /// A name and its colon.
    fn name(&mut self) -> Option<()> {
        if self.next()? != b'"' {
            return None;
        }
        self.text()?;
        self.eat(b':')
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        self.json[self.at..].starts_with(word).then(|| self.at += word.len())
    }

    /// A number without exponent.
    fn number(&mut self) -> Option<()> {
        self.at += usize::from(self.peek()? == b'-');
        if self.peek()? == b'0' {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        (!matches!(self.peek(), Some(b'e' | b'E' | b'0'..=b'9'))).then_some(())
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    /// A text, from its quote to the one at its end.
    fn text(&mut self) -> Option<()> {
        self.at += 1;
        loop {
            while let Some(word) = self.json.get(self.at..self.at + 8) {
                let word = u64::from_le_bytes(word.try_into().ok()?);
                let marks = marks(word);
                if marks != 0 {
                    self.at += (marks.trailing_zeros() / 8) as usize;
                    break;
                }
                self.at += 8;
            }
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(());
                }
                b'\\' => match self.json.get(self.at + 1)? {
                    b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 2,
                    b'u' => {
                        let four = self.json.get(self.at + 2..self.at + 6)?;
                        if !four.iter().all(u8::is_ascii_hexdigit) {
                            return None;
                        }
                        self.at += 6;
                    }
                    _ => return None,
                },
                ..0x20 => return None,
                _ => self.at += 1,
            }
        }
    }
}

/// One level more, if that is not too deep.
fn deeper(levels: u64, is_object: bool) -> Option<u64> {
    (levels.leading_zeros() > 63 - DEEP).then(|| levels << 1 | u64::from(is_object))
}

/// The highest bit of bytes that end a text or have a meaning in it, or that may not be there: exact for the first of them.
const fn marks(word: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    const fn zero(word: u64) -> u64 {
        word.wrapping_sub(EACH) & !word & HIGH
    }
    let control = word.wrapping_sub(EACH * 0x20) & !word & HIGH;
    control | zero(word ^ (EACH * b'"' as u64)) | zero(word ^ (EACH * b'\\' as u64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::rngs::SmallRng;
    use rand::{RngExt, SeedableRng};
    use serde::de::IgnoredAny;

    fn parses(json: &[u8]) -> bool {
        serde_json::from_slice::<IgnoredAny>(json).is_ok()
    }

    #[test]
    fn what_replies_are_like_is_seen_at_once() {
        for json in [
            "{}",
            "[]",
            " [ ] ",
            "0",
            "-0.50",
            "\"\"",
            "null",
            "[[],{}]",
            "{\"a\":[1,2,{\"b\":\"x\\u00e9\\/\\\"\"}],\"c\":true}",
            "{\"a\" : 1 , \"b\" : [ false , null ]}\n",
            "\"0123456\\n89abcdef\"",
            "[\"\u{e9}\u{1f600}\"]",
        ] {
            assert!(is_well_formed(json.as_bytes()), "{json}");
        }
    }

    #[test]
    fn what_is_wrong_is_never_taken() {
        for json in [
            "",
            " ",
            "{",
            "}",
            "[",
            "]",
            "{]",
            "[}",
            "[,]",
            "{,}",
            "[1,]",
            "{\"a\":1,}",
            "{\"a\"}",
            "{\"a\":}",
            "{a:1}",
            "01",
            "-",
            "1.",
            ".5",
            "+1",
            "tru",
            "truex",
            "\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"\u{1}\"",
            "1 2",
            "{} {}",
            "[1 2]",
            "{\"a\":1 \"b\":2}",
            "{\"a\":1,1}",
            "[\"a\":1]",
            "[] ,",
            "{}}",
            "{\"a\":1]",
            "[[,1]]",
            "{,\"a\":1}",
            "[{},]",
        ] {
            assert!(!is_well_formed(json.as_bytes()), "{json}");
            assert!(!parses(json.as_bytes()), "{json}");
        }
        // Left to the parser.
        let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
        assert!(!is_well_formed(deep.as_bytes()) && parses(deep.as_bytes()));
        assert!(!is_well_formed(b"1e3") && parses(b"1e3"));
    }

    /// A reply with bytes changed, left out and put in: whatever is taken, the parser takes.
    #[test]
    fn it_never_takes_what_the_parser_refuses() {
        let whole = br#"{"id":"0f0e","n":[-1.5,0,12],"t":"a\"b\\c\u00e9\n","o":{"x":null,"y":[true,false,{}]},"z":""}"#;
        let bytes = b"{}[]\",:\\u0a1.-e tfn\x01\xc3";
        let mut random = SmallRng::seed_from_u64(7);
        let mut taken = 0;
        for _ in 0..60_000 {
            let mut json = whole.to_vec();
            for _ in 0..random.random_range(1..4) {
                let at = random.random_range(0..json.len());
                let byte = bytes[random.random_range(0..bytes.len())];
                match random.random_range(0..3) {
                    0 => json[at] = byte,
                    1 => json.insert(at, byte),
                    _ => drop(json.remove(at)),
                }
            }
            if is_well_formed(&json) {
                taken += 1;
                assert!(parses(&json), "{}", String::from_utf8_lossy(&json));
            }
        }
        assert!(taken > 1_000, "{taken}");
    }
}
