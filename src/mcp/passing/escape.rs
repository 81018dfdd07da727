//! Valid JSON as the inside of a JSON text: a reply goes into the text block of a result so.

/// Bytes that are escaped at a time: small enough to stay where the processor has them at hand.
const BLOCK: usize = 64;

/// Writes valid JSON as the inside of a JSON text. Of what has to be escaped there only quotes and backslashes occur in it.
///
/// Eight bytes at a time: a bit for each byte that needs escaping, and no look at those between. Three times as fast as byte
/// by byte, and most of what a large reply costs.
pub(super) fn escape(json: &[u8], out: &mut Vec<u8>) {
    // All may have to be escaped, and the last eight may be written in one.
    let mut space = [0; 2 * BLOCK + 8];
    for block in json.chunks(BLOCK) {
        let length = escape_block(block, &mut space);
        out.extend_from_slice(&space[..length]);
    }
}

/// The same for one block; how many bytes it takes.
fn escape_block(json: &[u8], space: &mut [u8; 2 * BLOCK + 8]) -> usize {
    let (words, rest) = json.as_chunks::<8>();
    let mut at = 0;
    for word in words {
        let mut word = u64::from_le_bytes(*word);
        let mut marks = equal(word, b'"') | equal(word, b'\\');
        let mut left = 8;
        while marks != 0 {
            let before = (marks.trailing_zeros() / 8) as usize;
            space[at..at + 8].copy_from_slice(&word.to_le_bytes());
            space[at + before] = b'\\';
            space[at + before + 1] = word.to_le_bytes()[before];
            at += before + 2;
            left -= before + 1;
            // Shifted twice, as a shift by 64 is none.
            word = word >> (8 * before) >> 8;
            marks = marks >> (8 * before) >> 8;
        }
        space[at..at + 8].copy_from_slice(&word.to_le_bytes());
        at += left;
    }
    for byte in rest {
        if matches!(byte, b'"' | b'\\') {
            space[at] = b'\\';
            at += 1;
        }
        space[at] = *byte;
        at += 1;
    }
    at
}

/// The highest bit of every byte that is this one, and no other bit.
const fn equal(word: u64, byte: u8) -> u64 {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    let differs = word ^ u64::from_le_bytes([byte; 8]);
    !(((differs & LOW) + LOW) | differs | LOW)
}
