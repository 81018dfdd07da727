//! The tasks, in steps that name operations.

use super::Arg;

/// A task.
pub(in crate::mcp) struct Prompt {
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    pub(super) about: &'static str,
    pub(in crate::mcp) args: &'static [Arg],
    /// The operations without which it cannot be done.
    pub(super) needs: &'static [&'static str],
    /// `{arg}` stands for an argument, `{arg|words}` for an argument or these words.
    pub(super) text: &'static str,
}

const fn needed(name: &'static str, about: &'static str) -> Arg {
    Arg { name, about, required: true }
}

const fn may(name: &'static str, about: &'static str) -> Arg {
    Arg { name, about, required: false }
}

const ROOM: Arg = needed("room", "The room: its friendly URL or UUID");
const SESSION: Arg = needed("session", "The session: its UUID, from list-sessions");

/// All of them, by name.
pub(super) const TABLE: &[Prompt] = &[
    Prompt {
        name: "erase-room-data",
        title: "Erase what a room holds",
        about: "Delete recordings, chat, transcripts and the rest of a room's sessions, after showing what would go",
        args: &[ROOM],
        needs: &["get-room-details", "get-live-room", "list-sessions", "get-recordings", "delete-room-resources"],
        text: "Erase what was made in the room {room}; keep the room.\n\
               1. get-room-details for its name, and get-live-room: if people are in it, stop and say so; nothing can be \
               erased before they have left.\n\
               2. Count what is there: list-sessions and get-recordings with room_id and limit 1 (total_count).\n\
               3. Show me the room's name and address and those counts, say that this is for good, and wait for my yes.\n\
               4. delete-room-resources, with delete_history true only if I want participants made anonymous too.\n\
               5. Count again and report what went. If anything is left, say what.",
    },
    Prompt {
        name: "erase-session-data",
        title: "Erase a session's data",
        about: "Delete what one session left and, on request, make its participants anonymous (GDPR)",
        args: &[SESSION, may("anonymous", "true to make the participants anonymous as well")],
        needs: &["get-session", "list-session-participants", "delete-session-resources"],
        text: "Erase what the session {session} left.\n\
               1. get-session: if session_live is true, stop and say so.\n\
               2. list-session-participants with limit 1 for how many people it had; get-recordings with session_id for \
               its recordings, if that is served.\n\
               3. Show me room, day and counts, say that this is for good, and wait for my yes.\n\
               4. delete-session-resources with delete_history {anonymous|false unless I ask for anonymous participants}.\n\
               5. Look again and report what went and what is left.",
    },
    Prompt {
        name: "find-recording",
        title: "Find a recording and share it",
        about: "Find a recording by room or day and get a link that works for a while",
        args: &[may("room", "The room it was made in"), may("minutes", "Minutes that the link shall work")],
        needs: &["get-recordings", "get-recording-download-link"],
        text: "Find a recording for me: room {room|not known, so ask or list the newest}.\n\
               1. get-recordings (room_id if the room is known, status READY, limit 10): show day, length, room.\n\
               2. Let me choose. Then get-recording-download-link with valid_for_minutes {minutes|60}.\n\
               3. Give me the link and until when it works, and say that whoever holds it can watch.",
    },
    Prompt {
        name: "moderate-room",
        title: "Moderate a live room",
        about: "See who is in a room and do what a moderator does: lower hands, stop a recording, end the session",
        args: &[ROOM],
        needs: &["get-live-room-participants", "list-sessions", "end-session"],
        text: "Help me moderate the room {room}.\n\
               1. get-live-room-participants: who is in it, since when, in which role. Nobody there: say so and stop.\n\
               2. Ask what I want: lower someone's hand (lower-participant-hand), write to all (send-chat-message), stop the \
               recording (stop-recording), or end the session for everyone.\n\
               3. To end it: list-sessions with room_id and live true gives the session; then end-session. That puts \
               everyone out: name the room and how many people are in it, and wait for my yes.\n\
               4. Look again and tell me how it is now.",
    },
    Prompt {
        name: "prepare-room",
        title: "A room and its links",
        about: "Find or make a room and make a join link for each person",
        args: &[
            needed("room", "The room: a friendly URL or UUID; one that is not there is made"),
            may("people", "Who gets a link, such as Ana, Ben"),
            may("role", "Their role, such as moderator; get-roles lists them"),
        ],
        needs: &["get-room-details", "prepare-room", "generate-token"],
        text: "Get the room {room} ready.\n\
               1. get-room-details: is it there? If not, it is made in the next step, private unless I say otherwise.\n\
               2. A join link for each of: {people|ask me whom}. prepare-room for the first (room, u for the name, role \
               {role|participant, and moderator for whoever leads it}, exp for the minutes until it ends), generate-token \
               for the others.\n\
               3. One table: person, role, link, until when. Say that whoever holds a link gets in, and send it to nobody \
               yourself.",
    },
    Prompt {
        name: "session-report",
        title: "Report on a session",
        about: "What happened in a session: who was there, for how long, what was said and decided",
        args: &[SESSION],
        needs: &["get-session-report"],
        text: "Write a report on the session {session}.\n\
               1. get-session-report: figures, people, recordings, polls, quizzes, questions and summary in one call. What is \
               listed as missing: say so, with its reason.\n\
               2. If there is no summary, list-session-transcripts, and sum it up; if there is none either, say so.\n\
               3. One page: when and where, who and how long, figures, what was said, what was decided, what is open. Only \
               what the data says.",
    },
    Prompt {
        name: "stop-recording",
        title: "Stop a recording",
        about: "Stop the recording that runs in a room and say when its file is there",
        args: &[ROOM],
        needs: &["get-live-room", "stop-recording", "get-recordings"],
        text: "Stop the recording in the room {room}.\n\
               1. get-live-room: if nobody is there, say so. get-recordings with room_id and status IN_PROGRESS: if none \
               runs, say so and stop.\n\
               2. Tell me the room and how many people are in it, and wait for my yes: it cannot be taken up again.\n\
               3. stop-recording, then get-recordings with room_id and limit 1: the newest. It can be fetched when its status \
               is READY.",
    },
    Prompt {
        name: "usage-report",
        title: "The team's use in a period",
        about: "Minutes, sessions and people of the team in a period, and the busiest rooms",
        args: &[may("from", "First day, as YYYY-MM-DD"), may("to", "Last day, as YYYY-MM-DD")],
        needs: &["get-team-statistics", "list-sessions"],
        text: "Report how the team used its rooms from {from|the first day of this month} to {to|today}.\n\
               1. get-team-statistics with date_start and date_end.\n\
               2. list-sessions of the same days, all pages, with fields id, friendly_url, start_time, end_time and \
               participants_total.\n\
               3. A short table of the figures, the five rooms with most sessions, and one sentence on what stands out.",
    },
    Prompt {
        name: "who-is-live",
        title: "Who is in a call now",
        about: "All rooms in use right now, with the people in each",
        args: &[],
        needs: &["get-live-overview"],
        text: "Who is in a call right now?\n\
               1. get-live-overview, all pages.\n\
               2. A table: room, since when, how many people, their names and roles. Nobody anywhere: one sentence.",
    },
];
