//! What each operation is about, as facets: what is done, with what, where and when.

/// What rooms can be set up for: named beside settings, it is not what is asked for.
macro_rules! features {
    () => {
        "chat! recording! transcript! whiteboard! question! poll! library! permission! person! role! restream! phone! summary! file!"
    };
}

/// The facets of every operation. The first is what is done, the second with what; those after them are what else has to be
/// said for it to be meant, with a `?` what fits it if it is said, and with a `!` what counts neither for it nor against it.
pub(super) const FACETS: &[(&str, &str)] = &[
    ("list-rooms", "list room all tag? count?"),
    ("get-room-details", "get room setting? chat! recording! transcript! whiteboard! permission!"),
    ("create-room", "create room setting! session? person! tag!"),
    (
        "update-room",
        "update room setting? chat! recording! transcript! whiteboard! person! library! tag! role! webapp!",
    ),
    ("delete-room", "delete room"),
    ("delete-rooms-by-tag", "delete room tag many?"),
    (
        "delete-room-resources",
        "delete everything room many? recording! chat! poll! transcript! summary! question! quiz!",
    ),
    ("generate-token", "create token room? person? role?"),
    ("list-live-rooms", "list room now all count? session? person? where!"),
    ("get-live-room", "get room now count? person?"),
    ("list-live-participants", "list person now all where? room?"),
    ("get-live-room-participants", "list person now room joined? session?"),
    ("list-sessions", "list session all past? team?"),
    ("list-room-sessions", "list session room past?"),
    ("get-session", "get session statistics? started! start! end! joined! left!"),
    ("end-session", "end session person? now? room?"),
    (
        "delete-session-resources",
        "delete everything session all! recording! chat! poll! transcript! summary! question! quiz!",
    ),
    ("list-participants", "list person all past? room! count? session! where? export?"),
    ("list-room-participants", "list person room past? export?"),
    ("list-session-participants", "list person session past? joined? export?"),
    ("get-participant", "get person statistics? session! joined? left? past? phone!"),
    ("raise-participant-hand", "raise hand person?"),
    ("lower-participant-hand", "lower hand person?"),
    ("connect-phone", "connect phone session? room?"),
    ("disconnect-phone", "disconnect phone session? room?"),
    ("phone-participants-joined", "joined phone person? session? room?"),
    ("phone-participants-left", "left phone person? session? room?"),
    ("raise-phone-participant-hand", "raise hand phone person? session? room?"),
    ("lower-phone-participant-hand", "lower hand phone person? session? room?"),
    ("mute-phone-participant", "mute phone person? session? room?"),
    ("unmute-phone-participant", "unmute phone person? session? room?"),
    ("get-recordings", "list recording all team? session? past?"),
    ("get-archived-recordings", "list recording archived all?"),
    ("get-recording", "get recording"),
    ("get-recording-download-link", "link recording session? file?"),
    ("get-recording-bookmarks", "list bookmark recording?"),
    ("start-recording", "start recording session? room?"),
    ("stop-recording", "stop recording session? room?"),
    ("archive-recording", "archive recording"),
    ("unarchive-recording", "unarchive recording archived?"),
    ("delete-recording", "delete recording session! room!"),
    ("delete-room-recordings", "delete recording room many"),
    ("delete-session-recordings", "delete recording session many?"),
    ("start-restreamer", "start restream session? room?"),
    ("stop-restreamer", "stop restream session? room?"),
    ("start-transcription", "start transcript session? room?"),
    ("stop-transcription", "stop transcript session? room?"),
    ("list-room-transcripts", "list transcript room? all?"),
    ("list-session-transcripts", "list transcript session past?"),
    ("export-room-transcripts", "export transcript room all?"),
    ("export-session-transcripts", "export transcript session past?"),
    ("delete-room-transcripts", "delete transcript room many?"),
    ("delete-session-transcripts", "delete transcript session"),
    ("get-session-summary", "get summary session? past?"),
    ("delete-room-summaries", "delete summary room many?"),
    ("delete-session-summaries", "delete summary session"),
    ("list-chat-messages", "list chat room?"),
    ("send-chat-message", "send chat room? person?"),
    ("export-chat-messages", "export chat room?"),
    ("delete-room-chats", "delete chat room many?"),
    ("delete-session-chats", "delete chat session"),
    ("list-questions", "list question room? person?"),
    ("create-question", "create question room? send?"),
    ("update-question", "update question room!"),
    ("dismiss-question", "dismiss question room! answer!"),
    ("reopen-question", "reopen question room! dismiss!"),
    ("vote-question", "vote question room!"),
    ("unvote-question", "unvote question room!"),
    ("delete-question", "delete question room!"),
    ("export-qa-data", "export question room? answer? all?"),
    ("delete-room-qa", "delete question room many? answer?"),
    ("delete-session-qa", "delete question session"),
    ("create-answer", "create answer question? send? room! session! person!"),
    ("update-answer", "update answer question? room!"),
    ("delete-answer", "delete answer question? room!"),
    ("start-live-answer", "start live-answer question"),
    ("stop-live-answer", "stop live-answer question"),
    ("cancel-live-answer", "cancel live-answer question"),
    ("list-room-polls", "list poll room? all?"),
    ("get-poll", "get poll room!"),
    ("create-poll", "create poll room! session! person!"),
    ("update-poll", "update poll room!"),
    ("delete-poll", "delete poll room!"),
    ("get-poll-results", "results poll room!"),
    ("export-poll-results", "export poll results? room? all?"),
    ("get-poll-template", "template poll import? file? export?"),
    ("import-polls", "import poll file? room! session! person!"),
    ("delete-room-polls", "delete poll room many"),
    ("delete-session-polls", "delete poll session"),
    ("list-room-quizzes", "list quiz room? all?"),
    ("get-quiz", "get quiz question? room!"),
    ("create-quiz", "create quiz question? room! session! person!"),
    ("update-quiz", "update quiz question! room!"),
    ("delete-quiz", "delete quiz room!"),
    ("get-quiz-results", "results quiz person? room!"),
    ("export-quiz-results", "export quiz results? room? all?"),
    ("get-quiz-template", "template quiz import? file? export?"),
    ("import-quizzes", "import quiz file? room! session! person!"),
    ("delete-room-quizzes", "delete quiz room many"),
    ("delete-session-quizzes", "delete quiz session results? answer?"),
    ("list-libraries", "list library all file! team?"),
    ("get-library-details", "get library file! folder!"),
    ("create-library", "create library team? file? all? folder!"),
    ("update-library", "update library file! folder!"),
    ("delete-library", "delete library file! folder!"),
    ("get-library-hierarchy", "list tree library folder? file?"),
    ("list-library-folders", "list folder library? all? file!"),
    ("get-library-folder-details", "get folder library? file!"),
    ("create-library-folder", "create folder library? file!"),
    ("update-library-folder", "update folder library? file!"),
    ("delete-library-folder", "delete folder library? file!"),
    ("list-library-files", "list file library? folder! all?"),
    ("get-library-file-details", "get file library? folder!"),
    ("get-file-links", "link file library?"),
    ("create-library-file", "create file library? import? folder!"),
    ("create-webapp", "create webapp library? link? file!"),
    ("create-whiteboard", "create whiteboard library? file!"),
    ("update-library-file", "update file library? folder!"),
    ("delete-library-file", "delete file library? folder!"),
    ("get-roles", "list role all"),
    ("get-role", "get role permission?"),
    ("create-role", "create role permission?"),
    ("update-role", "update role permission? chat? recording? mute! unmute! person! raise! end! send!"),
    ("delete-role", "delete role"),
    ("get-permissions", "list permission role? all?"),
    ("get-team-statistics", "get statistics team? past? person? all?"),
    ("get-current-team-statistics", "get statistics team? period"),
    ("get-current-statistics", "get statistics period team?"),
    ("get-statistics-totals", "get statistics total tag? all?"),
    ("list-started-sessions", "list session started person statistics?"),
    ("get-room-statistics", "get statistics room past?"),
    ("get-current-room-statistics", "get statistics room period"),
    ("get-session-statistics", "get statistics session past? person?"),
    ("get-participant-statistics", "get statistics person session! joined! left!"),
    ("list-webhooks", "list webhook all"),
    ("get-webhook", "get webhook link! event!"),
    ("create-webhook", "create webhook event? person! joined! session! recording! send! left!"),
    ("update-webhook", "update webhook link! event?"),
    ("delete-webhook", "delete webhook"),
    ("list-webhook-events", "list event webhook? all?"),
    ("get-default-room-settings", concat!("get default setting? room? team? all? ", features!())),
    ("update-default-room-settings", concat!("update default setting? room? team? all? ", features!())),
];

/// The facets of every composite.
pub(super) const COMPOSITES: &[(&str, &str)] = &[
    ("prepare-room", "create token room link? person? role? joined? session? one-room?"),
    ("get-live-overview", "list person room now all? where? count? team? session? statistics?"),
    (
        "get-session-report",
        "get everything session past? statistics? summary? person? poll? results? question? quiz? recording? all? one-session?",
    ),
    (
        "erase-session-data",
        "delete everything session all? recording? chat? poll? transcript? summary? question? quiz? person? one-session?",
    ),
    (
        "erase-room-data",
        "delete everything room all? recording? chat? poll? transcript? summary? question? quiz? person? library? one-room?",
    ),
    ("upload-library-file", "import file library? folder? create? send?"),
    ("download-library-file", "export file library? link? folder?"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;
    use crate::mcp::compose;
    use crate::mcp::search::lexicon::LEXICON;

    #[test]
    fn every_operation_has_its_facets_and_every_facet_its_words() {
        let rows: Vec<_> = FACETS.iter().map(|(tool, _)| *tool).collect();
        let tools: Vec<_> = api::ops().map(|op| op.tool).collect();
        assert_eq!(rows, tools, "one row an operation, in the catalogue's order");
        let rows: Vec<_> = COMPOSITES.iter().map(|(tool, _)| *tool).collect();
        let tools: Vec<_> = compose::all().map(|(op, _)| op.tool).collect();
        assert_eq!(rows, tools, "one row a composite, in their order");
        for (tool, facets) in FACETS.iter().chain(COMPOSITES) {
            for facet in facets.split(' ').map(|f| f.trim_end_matches(['?', '!'])) {
                let mut all = LEXICON.iter().copied().flatten();
                // One thing of many is meant by how its word is used.
                let known = facet.starts_with("one-") || all.any(|(own, ..)| *own == facet);
                assert!(known, "{tool}: no word means {facet}");
            }
        }
    }
}
