//! Transcription: speech turned into text while a session runs.
use super::groups::ROOM;
use super::spec::{Effects, Resource, action, checked};

/// The operations on transcription.
pub static TRANSCRIPTION: Resource = Resource {
    name: "transcription",
    about: "Turn speech into text while a session runs; `transcripts` has the result",
    ops: &checked(
        "transcription",
        [
            action("start", "/rooms/{room}/transcription/start", "Start to write down what is said in a room")
                .tool("start-transcription")
                .with(ROOM)
                .stales(&["transcripts"]),
            action("stop", "/rooms/{room}/transcription/stop", "Stop writing down what is said in a room")
                .tool("stop-transcription")
                .with(ROOM)
                .effect(Effects::DISRUPT)
                .stales(&["transcripts", "statistics"]),
        ],
    ),
};
