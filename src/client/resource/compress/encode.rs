//! Encoding whole bodies, for those who serve.

use super::Coding;
use bytes::Bytes;
use compression_codecs::brotli::params::EncoderParams;
use compression_codecs::core::Level;
use compression_codecs::core::util::{PartialBuffer, WriteBuffer};
use compression_codecs::zstd::params::CParameter;
use compression_codecs::{BrotliEncoder, EncodeV2, GzipEncoder, ZstdEncoder};

/// The body encoded, quickly rather than as small as can be. None where that would not make it smaller.
pub fn encode(coding: Coding, body: &[u8]) -> Option<Bytes> {
    // A window beyond the body would only cost memory. 10 and 17 are the least that both libraries take for granted.
    let window = (usize::BITS - body.len().leading_zeros()).clamp(10, 17);
    match coding {
        Coding::Zstd => run(&mut ZstdEncoder::new_with_params(1, &[CParameter::window_log(window)]), body),
        Coding::Brotli => {
            let params = EncoderParams::default().quality(Level::Precise(4)).size_hint(body.len());
            run(&mut BrotliEncoder::new(params.window_size(window.cast_signed()).text_mode()), body)
        }
        Coding::Gzip => run(&mut GzipEncoder::new(Level::Precise(4).into()), body),
    }
}

fn run(encoder: &mut dyn EncodeV2, body: &[u8]) -> Option<Bytes> {
    // What does not fit into one byte less is not smaller.
    let mut space = vec![0; body.len().saturating_sub(1)];
    let mut input = PartialBuffer::new(body);
    let mut output = WriteBuffer::new_initialized(&mut space);
    while !input.unwritten().is_empty() {
        let before = (input.written_len(), output.written_len());
        encoder.encode(&mut input, &mut output).ok()?;
        if before == (input.written_len(), output.written_len()) {
            return None;
        }
    }
    loop {
        let before = output.written_len();
        if encoder.finish(&mut output).ok()? {
            break;
        }
        if output.written_len() == before {
            return None;
        }
    }
    let written = output.written_len();
    Some(Bytes::copy_from_slice(&space[..written]))
}
