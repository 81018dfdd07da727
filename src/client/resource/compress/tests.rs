use super::*;
use crate::api::{Op, tool};
use crate::client::stream::MAX_WHOLE;
use crate::client::testing::{Answer, Script, client, client_with};
use crate::client::{Args, Client, Options};
use bytes::Bytes;
use std::time::Duration;

const ROOMS: &str = r#"{"data":[{"id":"a","description":"Größe"}]}"#;

fn op() -> &'static Op {
    tool("list-rooms").unwrap()
}

fn head(coding: &str, length: usize) -> Response<()> {
    let head = Response::builder().header("content-encoding", coding).header("content-length", length);
    head.body(()).unwrap()
}

/// The encoded bytes in pieces of so many.
fn pieces(coding: &str, encoded: &[u8], size: usize) -> Answer {
    let pieces = encoded.chunks(size).map(|p| (Duration::ZERO, Ok(Bytes::copy_from_slice(p))));
    Answer::Pieces(head(coding, encoded.len()), pieces.collect())
}

/// Text that is worth compressing, with this in front.
fn long(front: &str) -> String {
    format!("{front}{}", " ".repeat(2 << 20))
}

async fn body(client: &Client) -> crate::Result<Bytes> {
    Ok(client.call(op(), Args::new()).await?.body)
}

fn asked(script: &Script) -> String {
    script.header(0, "accept-encoding").unwrap()
}

#[tokio::test]
async fn replies_of_every_coding_are_decoded_however_they_are_cut_up() {
    let text = long(ROOMS);
    for coding in Coding::ALL {
        let encoded = encode(coding, text.as_bytes()).unwrap();
        for size in [1, 7, encoded.len()] {
            let (client, script) = client([pieces(coding.name(), &encoded, size)]);
            let reply = client.call(op(), Args::new()).await.unwrap();
            assert!(reply.body == text.as_bytes(), "{coding:?} in pieces of {size}");
            assert!(!reply.headers.contains_key("content-encoding") && !reply.headers.contains_key("content-length"));
            assert_eq!(asked(&script), "zstd, br, gzip");
            let stats = client.stats().compression;
            assert_eq!(stats.replies, 1);
            assert_eq!((stats.bytes_received, stats.bytes_decoded), (encoded.len() as u64, text.len() as u64));
            assert_eq!(stats.bytes_saved, (text.len() - encoded.len()) as u64);
        }
    }
}

#[tokio::test]
async fn a_download_is_decoded_piece_by_piece_and_announces_no_length() {
    let text = long("chat");
    let encoded = encode(Coding::Zstd, text.as_bytes()).unwrap();
    let (client, _) = client([pieces("zstd", &encoded, 1000)]);
    let export = tool("export-chat-messages").unwrap();
    let mut reply = client.open(export, Args::new().with("room", "x")).await.unwrap();
    assert_eq!(reply.length(), None);
    let mut length = 0;
    while let Some(piece) = reply.chunk().await.unwrap() {
        assert!(piece.len() <= PIECE, "a bomb goes off in small pieces");
        length += piece.len();
    }
    assert_eq!(length, text.len());
}

#[tokio::test]
async fn switched_off_it_asks_for_plain_replies_and_still_understands_others() {
    let encoded = encode(Coding::Gzip, long(ROOMS).as_bytes()).unwrap();
    let off = Options { resource_optimization: false, ..Options::default() };
    let (client, script) = client_with(off, [pieces("x-gzip", &encoded, 99)]);
    assert!(body(&client).await.unwrap().starts_with(ROOMS.as_bytes()));
    assert_eq!(asked(&script), "identity");
}

#[tokio::test]
async fn a_bomb_ends_at_the_bound_for_whole_replies_and_at_the_memory_limit() {
    let bomb = vec![b' '; MAX_WHOLE + (1 << 20)];
    for coding in Coding::ALL {
        let encoded = encode(coding, &bomb).unwrap();
        assert!(encoded.len() < bomb.len() / 100);
        let options = Options { memory_limit: 1 << 30, ..Options::default() };
        let (roomy, _) = client_with(options, [pieces(coding.name(), &encoded, 1 << 14)]);
        let e = body(&roomy).await.unwrap_err();
        assert_eq!(e.message(), "the reply was to be held whole but is larger than 64 MiB: write it to a file");
        let options = Options { memory_limit: 8 << 20, ..Options::default() };
        let (narrow, _) = client_with(options, [pieces(coding.name(), &encoded, 1 << 14)]);
        let e = body(&narrow).await.unwrap_err();
        assert!(e.message().contains("memory limit of 8 MiB") && e.status() == Some(200), "{e:?}");
        let stats = narrow.stats();
        assert!(stats.memory.most <= 8 << 20 && stats.memory.used == 0);
        assert!(stats.compression.bytes_decoded < 8 << 20, "nothing is decoded that cannot be held");
    }
}

#[tokio::test]
async fn broken_data_is_an_error_not_a_short_reply() {
    let text = long(ROOMS);
    for coding in Coding::ALL {
        let encoded = encode(coding, text.as_bytes()).unwrap();
        let name = coding.name();
        let (cut, _) = client([pieces(name, &encoded[..encoded.len() - 3], 50)]);
        let e = body(&cut).await.unwrap_err();
        assert_eq!((e.kind(), e.status()), (Kind::UnexpectedReply, Some(200)), "{coding:?}");
        assert!(e.message().contains("ends too early"), "{coding:?}: {e}");
        let (plain, _) = client([pieces(name, ROOMS.as_bytes(), 50)]);
        let e = body(&plain).await.unwrap_err();
        assert!(e.message().starts_with(&format!("the {name} data of the reply is broken")), "{coding:?}: {e}");
    }
    let (other, _) = client([pieces("deflate", b"xyz", 50)]);
    assert_eq!(body(&other).await.unwrap_err().message(), "the reply is encoded as `deflate`, which was not asked for");
}

#[tokio::test]
async fn several_in_a_row_and_one_in_another_are_decoded() {
    let text = long(ROOMS);
    let (first, second) = text.split_at(1000);
    for coding in [Coding::Zstd, Coding::Gzip] {
        let both = [encode(coding, first.as_bytes()).unwrap(), encode(coding, second.as_bytes()).unwrap()].concat();
        let (client, _) = client([pieces(coding.name(), &both, 77)]);
        assert_eq!(body(&client).await.unwrap().len(), first.len() + second.len());
    }
    let inner = encode(Coding::Brotli, long(ROOMS).as_bytes()).unwrap();
    let text = [&inner[..], &[0; 4096]].concat();
    let outer = encode(Coding::Gzip, &text).unwrap();
    // What follows brotli's end is no part of the reply.
    let (client, _) = client([pieces("br, gzip", &outer, 50)]);
    assert!(body(&client).await.unwrap_err().message().contains("goes on after its end"));
}

#[tokio::test]
async fn a_reply_without_a_body_stays_as_it_is() {
    let (client, _) = client([Answer::Reply(head("gzip", 0).map(|()| Bytes::new()))]);
    let reply = client.raw("HEAD", "/rooms", &[], None).await.unwrap();
    assert_eq!(reply.headers["content-encoding"], "gzip");
}

#[test]
fn the_best_coding_that_the_client_takes_is_chosen() {
    let chosen = |accept: &str| {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_str(accept).unwrap());
        accepted(&headers).map(Coding::name)
    };
    assert_eq!(accepted(&HeaderMap::new()), None);
    for (accept, wanted) in [
        ("", None),
        ("gzip", Some("gzip")),
        ("gzip, deflate, br", Some("br")),
        ("gzip, deflate, br, zstd", Some("zstd")),
        ("GZIP;Q=1, br;q=0.5", Some("gzip")),
        ("zstd;q=0.2, br;q=0.8, gzip;q=0.8", Some("br")),
        ("*", Some("zstd")),
        ("zstd;q=0, *;q=0.5", Some("br")),
        ("gzip;q=0", None),
        ("*;q=0", None),
        ("identity", None),
        ("identity;q=1, gzip;q=0.5", None),
        ("identity;q=0.5, gzip;q=0.5", Some("gzip")),
        ("gzip;q=nonsense", None),
        ("gzip;q=nan", None),
        ("deflate", None),
    ] {
        assert_eq!(chosen(accept), wanted, "{accept}");
    }
}

#[test]
fn vary_is_said_once() {
    let mut headers = HeaderMap::new();
    vary(&mut headers);
    vary(&mut headers);
    assert_eq!(headers.get_all("vary").iter().count(), 1);
    headers.insert("vary", HeaderValue::from_static("Origin, Accept-Encoding"));
    vary(&mut headers);
    assert_eq!(headers["vary"], "Origin, Accept-Encoding");
}

#[test]
fn what_does_not_get_smaller_is_not_encoded() {
    let mut seed = 1u64;
    let mut noise = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        seed.to_be_bytes()[0]
    };
    let noise: Vec<u8> = (0..4096).map(|_| noise()).collect();
    for coding in Coding::ALL {
        assert!(encode(coding, b"x").is_none() && encode(coding, b"").is_none());
        assert_eq!(encode(coding, &noise), None, "{coding:?}");
    }
}
