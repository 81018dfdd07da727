//! Answers: replies to questions, in writing or spoken live.
use super::groups::ROOM;
use super::questions::{BY, QUESTION};
use super::spec::{Effects, Kind, Op, Param, Reply, Resource, checked, delete, field, patch, path, post};

const ANSWER: &[Param] =
    &[path("answer", Kind::Uuid, "The answer: its UUID, as it stands with its question in the list of questions")];
/// The wording of an answer. In the path of `update` the same word names the answer itself.
const ANSWERED: Param = field("answer", Kind::Text, "What is answered, in words").required();

/// An action on a question, in someone's name.
const fn answer(op: Op) -> Op {
    op.with(ROOM).with(QUESTION).with(BY).stales(&["questions", "statistics"])
}

/// The operations on answers.
pub static ANSWERS: Resource = Resource {
    name: "answers",
    about: "Replies to questions of a room's Q&A, written or spoken",
    ops: &checked(
        "answers",
        [
            answer(post("create", "/rooms/{room}/questions/{question}/answers", "Answer a question in writing"))
                .tool("create-answer")
                .with(&[ANSWERED, field("private", Kind::Bool, "Whether only the asker sees it")])
                .reply(Reply::Undeclared),
            answer(patch(
                "update",
                "/rooms/{room}/questions/{question}/answers/{answer}",
                "Change the wording of an answer",
            ))
            .tool("update-answer")
            .with(ANSWER)
            .with(&[ANSWERED.arg("text")])
            .reply(Reply::Undeclared),
            answer(delete(
                "delete",
                "/rooms/{room}/questions/{question}/answers/{answer}",
                "Delete an answer; its question stays",
            ))
            .tool("delete-answer")
            .with(ANSWER),
            answer(post(
                "start-live",
                "/rooms/{room}/questions/{question}/live-answers/start",
                "Show that a question is now being answered aloud",
            ))
            .tool("start-live-answer"),
            answer(post(
                "stop-live",
                "/rooms/{room}/questions/{question}/live-answers/stop",
                "End the spoken answer to a question: it has been answered",
            ))
            .tool("stop-live-answer")
            .effect(Effects::DISRUPT),
            answer(post(
                "cancel-live",
                "/rooms/{room}/questions/{question}/live-answers/cancel",
                "Break the spoken answer to a question off, as if it had not begun",
            ))
            .tool("cancel-live-answer")
            .effect(Effects::DISRUPT),
        ],
    ),
};
