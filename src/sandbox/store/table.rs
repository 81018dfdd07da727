//! The tables of the store.

macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)+) => {
        /// A table: one sort of row.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub(crate) enum Table { $($(#[$doc])* $name,)+ }

        impl Table {
            /// Every table. New ones go at the end: their place is part of the ids.
            pub(crate) const ALL: &[Self] = &[$(Self::$name,)+];

            /// Its name in the journal and in the state.
            pub(crate) const fn name(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }
        }
    };
}

tables! {
    /// One row: the team's default settings.
    Team = "team",
    /// Rooms that can be used.
    Rooms = "rooms",
    /// Rooms that were deleted but whose sessions are still reported.
    GoneRooms = "gone_rooms",
    /// Sessions, past and live.
    Sessions = "sessions",
    /// People in sessions, on the web and on the phone.
    Participants = "participants",
    /// Recordings.
    Recordings = "recordings",
    /// Bookmarks in recordings.
    Bookmarks = "bookmarks",
    /// Streams to outside services.
    Restreamers = "restreamers",
    /// Roles.
    Roles = "roles",
    /// Webhooks.
    Webhooks = "webhooks",
    /// What was sent to webhooks, or could not be.
    Deliveries = "deliveries",
    /// Content libraries.
    Libraries = "libraries",
    /// Folders of libraries.
    Folders = "folders",
    /// Files of libraries.
    Files = "files",
    /// Polls.
    Polls = "polls",
    /// Votes in polls.
    PollVotes = "poll_votes",
    /// Quizzes.
    Quizzes = "quizzes",
    /// Results of quizzes.
    QuizVotes = "quiz_votes",
    /// Questions.
    Questions = "questions",
    /// Answers to questions.
    Answers = "answers",
    /// Chat messages.
    Chat = "chat",
    /// Lines of transcripts.
    Transcripts = "transcripts",
    /// Summaries of sessions.
    Summaries = "summaries",
    /// Rooms of another team: nothing is known of them but their ids.
    Foreign = "foreign",
    /// Ids of parts of rows that are no rows themselves: breakout rooms, poll options, quiz choices.
    Parts = "parts",
}

impl Table {
    /// The table with this number.
    pub(crate) fn from_number(number: u64) -> Option<Self> {
        Self::ALL.get(usize::try_from(number).ok()?).copied()
    }

    /// The table with this name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|t| t.name() == name)
    }
}
