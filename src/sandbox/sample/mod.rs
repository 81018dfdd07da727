//! The sample team: a function from table and number to row, the same for the same seed.
//!
//! Nothing is stored here. Rooms and what belongs to the team have fixed dates; the recent past (sessions, recordings,
//! chat) is counted back from the state's anchor, so that a fresh sandbox always has sessions of last week and of now.
//! A row that belongs to something holds its id: `room_id`, `session_id`, `participant_id`, shown or not.
//! One file a table or a few that belong together; a table is added in [`Sample::count`] and [`Sample::row`].

mod ballots;
pub(crate) mod history;
mod library;
pub(crate) mod names;
pub(crate) mod recordings;
pub(crate) mod roles;
pub(crate) mod rooms;
pub(crate) mod settings;
mod talk;

use history::Meeting;

use super::store::ids::{Ids, mix};
use super::store::{Row, Table};
use uuid::Uuid;

/// The sample team of one state.
#[derive(Debug)]
pub(crate) struct Sample {
    pub(crate) ids: Ids,
    pub(crate) seed: u64,
    pub(crate) rooms: u64,
    /// Unix time from which the recent past is counted back.
    pub(crate) anchor: i64,
    /// The sample sessions, by number.
    pub(crate) meetings: Vec<Meeting>,
    /// The sessions that were recorded, by number of the recording.
    recorded: Vec<u64>,
}

impl Sample {
    pub(crate) fn new(seed: u64, rooms: u64, anchor: i64) -> Self {
        // The numbers of rows have 47 bits.
        let (ids, rooms) = (Ids::new(seed), rooms.min(1 << 40));
        let meetings = history::meetings(ids, rooms, anchor);
        let recorded = recordings::recorded(&meetings);
        Self { ids, seed, rooms, anchor, meetings, recorded }
    }

    /// How many sample rows a table has.
    pub(crate) fn count(&self, table: Table) -> u64 {
        match table {
            Table::Team | Table::Foreign => 1,
            Table::Rooms => self.rooms,
            Table::Sessions => self.meetings.len() as u64,
            Table::Participants => history::people(&self.meetings),
            Table::Recordings => self.recorded.len() as u64,
            Table::Bookmarks => recordings::bookmarks(&self.recorded),
            Table::Roles => roles::ROLES.len() as u64,
            Table::Chat | Table::Transcripts | Table::Summaries | Table::Questions | Table::Answers => {
                talk::count(self, table)
            }
            Table::Polls | Table::PollVotes | Table::Quizzes | Table::QuizVotes => ballots::count(self, table),
            _ => library::count(table),
        }
    }

    /// The sample row with this number, which is below [`Sample::count`].
    pub(crate) fn row(&self, table: Table, number: u64) -> Row {
        match table {
            Table::Team => settings::team(self),
            Table::Rooms => rooms::row(self, number),
            Table::Sessions => history::session(self, number),
            Table::Participants => history::participant(self, number),
            Table::Recordings => recordings::recording(self, number),
            Table::Bookmarks => recordings::bookmark(self, number),
            Table::Roles => roles::row(self, number),
            Table::Chat | Table::Transcripts | Table::Summaries | Table::Questions | Table::Answers => {
                talk::row(self, table, number)
            }
            Table::Polls | Table::PollVotes | Table::Quizzes | Table::QuizVotes => ballots::row(self, table, number),
            _ => library::row(self, table, number),
        }
    }

    /// The number of the sample room that has this friendly URL unless it was changed.
    pub(crate) fn room_named(&self, friendly_url: &str) -> Option<u64> {
        rooms::number_of(friendly_url).filter(|n| *n < self.rooms)
    }

    /// The numbers of the sample rows whose field may have this value, where that is known without computing them.
    pub(crate) fn children(&self, table: Table, field: &str, value: &str) -> Option<Vec<u64>> {
        let parent = match (table, field) {
            (Table::Sessions | Table::Participants | Table::Recordings, "room_id") => Table::Rooms,
            (Table::Participants | Table::Recordings, "session_id") => Table::Sessions,
            _ => return None,
        };
        let parent_number = Uuid::parse_str(value).ok().and_then(|id| self.ids.locate(id));
        let parent_number = parent_number.filter(|(t, _)| *t == parent).map(|(_, number)| number);
        let held = |(number, meeting): &(u64, &Meeting)| {
            parent_number == Some(if parent == Table::Rooms { meeting.room } else { *number })
        };
        let meetings = (0..).zip(&self.meetings).filter(held);
        Some(match table {
            Table::Sessions => meetings.map(|(number, _)| number).collect(),
            Table::Participants => meetings.flat_map(|(_, m)| m.first..m.first + m.people).collect(),
            _ => {
                let sessions: Vec<u64> = meetings.map(|(number, _)| number).collect();
                (0..).zip(&self.recorded).filter(|(_, s)| sessions.contains(s)).map(|(number, _)| number).collect()
            }
        })
    }

    /// The id of a sample row.
    pub(crate) fn id(&self, table: Table, number: u64) -> String {
        self.ids.id(table, number).to_string()
    }

    /// A number that looks random, the same for the same seed, purpose and row.
    pub(crate) fn dice(&self, purpose: &str, number: u64) -> u64 {
        let purpose =
            purpose.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
        mix(mix(purpose ^ self.seed).wrapping_add(number.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    /// One of these, by [`Sample::dice`].
    pub(crate) fn one_of<T: Copy>(&self, purpose: &str, number: u64, of: &[T]) -> T {
        let at = self.dice(purpose, number) % of.len() as u64;
        of[usize::try_from(at).unwrap_or_default()]
    }
}
