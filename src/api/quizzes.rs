//! Quizzes: questions with right and wrong answers.
use super::groups::{EXPORT_LANGUAGE, EXPORT_TABLE, OF_SESSION, PAGE, ROOM, ROOM_UUID, SESSION};
use super::spec::{CacheClass, Kind, Op, Param, Reply, Resource, checked, delete, field, get, list, patch, path, post};

const QUIZ: &[Param] = &[path("quiz", Kind::Uuid, "The quiz: its UUID, from the list of the room's quizzes")];

const TITLE: Param = field("title", Kind::Text, "Name of the quiz").range(1, 512);
const TIMING: &[Param] = &[
    field(
        "timing_mode",
        Kind::OneOf(&["quiz", "question"]),
        "Whether the time limit is for the whole quiz or for each question",
    )
    .nullable(),
    field("time_limit_seconds", Kind::Integer, "Seconds that people have to answer").at_least(1),
    field("time_limit_minutes", Kind::Integer, "Minutes that people have for the whole quiz").range(1, 1440),
    field("passing_score", Kind::Number, "Percent of right answers that passes").range(0, 100),
];

const QUESTION: Param = field("text", Kind::Text, "The question");
const MULTIPLE: Param = field("multiple", Kind::Bool, "Whether several choices are right");
const CHOICE: Param = field("text", Kind::Text, "The choice as people see it");
const CORRECT: Param = field("correct", Kind::Bool, "Whether the choice is right");

const NEW_QUESTIONS: Param = field(
    "questions",
    Kind::Many(&Kind::Object(&[
        QUESTION.required(),
        MULTIPLE,
        field("choices", Kind::Many(&Kind::Object(&[CHOICE.required(), CORRECT])), "What people choose from")
            .required(),
    ])),
    "Questions, as [{\"text\": \"2+2?\", \"choices\": [{\"text\": \"4\", \"correct\": true}, {\"text\": \"5\"}]}]",
)
.required();
const CHANGED_QUESTIONS: Param = field(
    "questions",
    Kind::Many(&Kind::Object(&[
        field("id", Kind::Uuid, "UUID of a question that exists already, to keep or change it"),
        QUESTION,
        MULTIPLE,
        field(
            "choices",
            Kind::Many(&Kind::Object(&[
                field("id", Kind::Uuid, "UUID of a choice that exists already, to keep or change it"),
                CHOICE,
                CORRECT,
            ])),
            "What people choose from",
        )
        .required(),
    ])),
    "All questions as they shall be, as when creating, with the ids of those that exist",
)
.nullable();
const FILE: &[Param] =
    &[field("file", Kind::File, "Quizzes as CSV or text in UTF-8, at most 2 MB; the template shows the columns")
        .at_most(2 << 20)
        .required()];

/// Whoever may moderate a room writes its quizzes; voters' names are anybody's.
const WORDS: &[&str] = &["title", "question", "text", "name"];

const fn quiz(op: Op) -> Op {
    op.strangers(WORDS).columns(&["id", "title", "status", "time_limit_minutes", "created_at"])
}

/// The operations on quizzes.
pub static QUIZZES: Resource = Resource {
    name: "quizzes",
    about: "Questions with right and wrong answers, put to everyone in a room",
    ops: &checked(
        "quizzes",
        [
            quiz(list("/rooms/{room}/quizzes", "List the quizzes of a room and how far they are"))
                .tool("list-room-quizzes")
                .with(ROOM)
                .with(PAGE)
                .cache(CacheClass::Short),
            quiz(get("get", "/rooms/{room}/quizzes/{quiz}", "Show one quiz with its questions and right answers"))
                .tool("get-quiz")
                .with(ROOM_UUID)
                .with(QUIZ)
                .cache(CacheClass::Short),
            quiz(post("create", "/rooms/{room}/quizzes", "Create a quiz in a room, ready to be launched there"))
                .tool("create-quiz")
                .with(ROOM)
                .with(&[TITLE.required(), NEW_QUESTIONS])
                .with(TIMING),
            quiz(patch("update", "/rooms/{room}/quizzes/{quiz}", "Change a quiz's title, questions or timing"))
                .tool("update-quiz")
                .with(ROOM_UUID)
                .with(QUIZ)
                .with(&[TITLE, CHANGED_QUESTIONS])
                .with(TIMING),
            delete("delete", "/rooms/{room}/quizzes/{quiz}", "Delete a quiz with its answers")
                .tool("delete-quiz")
                .with(ROOM_UUID)
                .with(QUIZ),
            get("results", "/rooms/{room}/quizzes/{quiz}/results", "Show how people answered, each time the quiz was run")
                .tool("get-quiz-results")
                .with(ROOM)
                .with(QUIZ)
                .with(&[OF_SESSION])
                .reply(Reply::Rows)
                .strangers(WORDS)
                .columns(&["id", "title", "status", "started", "ended"])
                .cache(CacheClass::Live),
            get("export", "/rooms/{room}/quizzes/export", "Fetch the results of a room's quizzes as one document")
                .tool("export-quiz-results")
                .with(ROOM_UUID)
                .with(EXPORT_TABLE)
                .with(EXPORT_LANGUAGE)
                .reply(Reply::Export)
                .strangers(WORDS),
            get("template", "/rooms/{room}/quizzes/template", "Fetch an example of the file from which quizzes can be imported")
                .tool("get-quiz-template")
                .with(ROOM_UUID)
                .reply(Reply::Download),
            post("import", "/rooms/{room}/quizzes/import", "Create many quizzes in a room from one CSV file")
                .tool("import-quizzes")
                .detail(
                    "A row is a question; rows with the same quiz_title make one quiz. Columns: quiz_title, timing_mode \
                     (quiz or question), time_limit_seconds (1 to 86399), question, correct, type (single or multiple), \
                     option1, option2, further options, and passing_score if wanted (50 otherwise). correct holds the \
                     right option's text, several parted by |. Texts have at most 512 characters.",
                )
                .with(ROOM_UUID)
                .with(FILE)
                .reply(Reply::Undeclared),
            delete("delete-by-room", "/rooms/{room}/quizzes", "Delete all quizzes of a room with their answers")
                .tool("delete-room-quizzes")
                .with(ROOM),
            delete("delete-by-session", "/sessions/{session}/quizzes", "Delete the quizzes that people of a session made")
                .tool("delete-session-quizzes")
                .with(SESSION),
        ],
    ),
};
