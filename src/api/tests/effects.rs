//! What operations do beyond reading, as the catalogue says it.

use crate::api::*;
use std::collections::BTreeSet;

#[test]
fn effects_follow_from_what_is_done() {
    let with = |e: Effects| ops().filter(|o| o.effects.has(e)).map(|o| o.tool).collect::<BTreeSet<_>>();
    for op in ops() {
        let has = |e: Effects| op.effects.has(e);
        assert_eq!(has(Effects::READ), op.method == Method::Get, "{}", op.tool);
        assert_eq!(has(Effects::DESTROY), op.method == Method::Delete && op.tool != "unvote-question", "{}", op.tool);
        assert_eq!(op.repeat == Repeat::Safe, op.method == Method::Get, "{}", op.tool);
        assert!(op.cache == CacheClass::None || op.method == Method::Get, "{}", op.tool);
        assert!(op.cache == CacheClass::None || !has(Effects::EGRESS), "{}: a link must not be kept", op.tool);
    }
    assert_eq!(
        with(Effects::DISRUPT).into_iter().collect::<Vec<_>>(),
        [
            "cancel-live-answer",
            "disconnect-phone",
            "end-session",
            "stop-live-answer",
            "stop-recording",
            "stop-restreamer",
            "stop-transcription"
        ]
    );
    assert_eq!(
        with(Effects::EGRESS).into_iter().collect::<Vec<_>>(),
        [
            "connect-phone",
            "create-webhook",
            "generate-token",
            "get-file-links",
            "get-recording-download-link",
            "start-restreamer",
            "update-webhook"
        ]
    );
}

#[test]
fn a_given_argument_can_add_an_effect() {
    let create = op("rooms", "create").unwrap();
    assert!(!create.effects_with(["description"].into_iter()).has(Effects::EGRESS));
    assert!(create.effects_with(["description", "restream_url"].into_iter()).has(Effects::EGRESS));
    assert!(create.params().all(|p| !p.required), "a room can be created with nothing");
}
