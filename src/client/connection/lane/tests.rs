use super::*;

/// HTTP/2's empty SETTINGS frame.
const SETTINGS: [u8; 9] = [0, 0, 0, 4, 0, 0, 0, 0, 0];

#[tokio::test(start_paused = true)]
async fn a_connection_that_has_died_without_a_word_breaks_while_a_call_has_time_left() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let (near, mut far) = tokio::io::duplex(1 << 20);
    let server = tokio::spawn(async move {
        far.write_all(&SETTINGS).await.unwrap();
        // What comes is swallowed: no reply, and no answer to a ping.
        let mut bytes = [0; 1024];
        while far.read(&mut bytes).await.is_ok_and(|n| n > 0) {}
    });
    let mut link = Fresh::new(Box::new(near), Some(Windows::of(1 << 20, 1)), None).await.unwrap().drive();
    let origin = (Scheme::HTTP, Authority::from_static("api.test"));
    let form = Form { host: HeaderValue::from_static("api.test"), origin, absolute: false };
    let mut place = Some(Request::get("http://api.test/api/v1/rooms").body(Bytes::new()).unwrap());
    let began = tokio::time::Instant::now();
    let answer = link.send(&mut place, &form).await;
    assert!(matches!(answer, Err(Unanswered::Broken(_))));
    assert!(began.elapsed() <= crate::client::Options::default().timeout / 2, "{:?}", began.elapsed());
    assert!(!link.is_open());
    server.abort();
}

#[test]
fn what_is_sent_ahead_over_all_connections_has_a_bound() {
    let of = |bytes: usize, connections| {
        let Windows(one, all) = Windows::of(bytes, connections);
        (one >> 10, all >> 10)
    };
    assert_eq!(of(25 << 20, 5), (1024, 4096));
    assert_eq!(of(25 << 20, 50), (512, 512));
    assert_eq!(of(1 << 20, 100), (64, 64));
    assert_eq!(of(usize::MAX, 0), (1024, 4096));
}

#[tokio::test]
async fn a_request_of_which_nothing_was_written_comes_back_whole() {
    let (near, far) = tokio::io::duplex(4096);
    let fresh = Fresh::new(Box::new(near), None, None).await.unwrap();
    let mut link = fresh.drive();
    tokio::task::yield_now().await;
    // The other side is gone, and the task that drives the connection has had no turn to notice.
    drop(far);
    assert!(link.is_open());
    let origin = (Scheme::HTTP, Authority::from_static("api.test"));
    let form = Form { host: HeaderValue::from_static("api.test"), origin, absolute: false };
    let mut place = Some(Request::post("http://api.test/api/v1/rooms").body(Bytes::from_static(b"{}")).unwrap());
    match link.send(&mut place, &form).await {
        Err(Unanswered::Unsent) => {
            let back = place.unwrap();
            assert_eq!(back.uri(), "http://api.test/api/v1/rooms");
            assert_eq!(&back.body()[..], b"{}");
        }
        Err(Unanswered::Broken(e)) => panic!("taken for sent: {e}"),
        Ok(_) => panic!("there is nobody to answer"),
    }
}
