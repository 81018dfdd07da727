//! What is done.

use super::Line;

pub(super) const LINES: &[Line] = &[
    (
        "delete",
        1.0,
        "blank_out clean cleanup clear delete deregister destroy discard dispose ditch drop eliminate ^empty \
         erase erasure expel expunge forget get_rid gone ^kill no_longer_need not_keep not_need not~keep \
         not~remain nuke obliterate purge remove rm scrap scrub shred throw_away throw_out throw~away throw~out \
         trash t~remain unregister unsubscribe want~remain wipe wipe_out zap",
    ),
    ("delete", 0.8, "take~away"),
    ("delete", 0.7, "for_good no_one_uses nobody_uses not_used reset unused"),
    (
        "delete",
        0.6,
        "afresh any_more away can_go cancel disappear empty gdpr must_go must_not_stay never_happened \
         no_longer_exist no_more no_more_use no_use not_keep not_store not_want nothing~remain no~left obsolete \
         old retract rid should_go stop t_want take_down take_off take_out undo useless vanish wiped withdraw",
    ),
    (
        "create",
        1.0,
        "add ^arrange book build craft create define ^enter establish generate ^host issue ^make new new_one \
         ^open open_up ^organise ^organize ^plan prepare provision register schedule set_up setup set~up spin_up \
         submit upload",
    ),
    (
        "create",
        0.7,
        "another ask compose draw_up embed first for_me have_a i_d_like_a ^inform introduce launch let \
         let~in let~into make need ^notify open ^ping place_to place_where produce put reserve subscribe",
    ),
    ("create", 0.6, "begin ^call get_me~link give link_for ^poll put_in start ^survey type type_in type_it"),
    (
        "update",
        1.0,
        "adapt adjust ^allow alter amend better_name change configure correct customise customize different_name \
         ^disable edit ^enable extend fix ^increase ^limit ^lock misspelled misspelling misspelt modify move \
         new_name new_text new_title new_wording other_name prolong reconfigure ^reduce relabel rename renamed \
         rephrase replace revise reword rework rewrite ^set ^shorten should_also should_have spelling tweak typo \
         ^unlock update upgrade",
    ),
    (
        "update",
        0.7,
        "add_an_option add_option allow another assign ^call convert different disable enable forbid from_now_on \
         grant increase instead lift limit lock ^make make may mistake mv no_longer nobody_should only option_to \
         override pass_mark patch permit put~below put~folder put~into put~under raise raise~to reduce reset \
         restrict set should should_be should_get swap switch take_away to_the_public toggle ^turn turn_off \
         turn_on turn~off turn~on unlock wrong",
    ),
    ("update", 0.6, "bigger ^give ^let longer more_time shorter smaller"),
    (
        "list",
        0.4,
        "all any are_there browse display do_we_have everything exist find have_we history list list_of names \
         overview search see show view what which",
    ),
    ("get", 1.0, "detail details info information"),
    ("get", 0.8, "attributes how_is id_of metadata properties status tell_me"),
    (
        "get",
        0.4,
        "about check describe detail details does get how info inspect is look_up open read show single tell view",
    ),
    (
        "export",
        1.0,
        "a_spreadsheet as_a_csv as_a_document as_a_file as_a_text as_csv as_document as_file as_json \
         as_one_document as_pdf as_spreadsheet as_text as_txt backup download~file dump export in_a_csv in_a_file \
         in_csv in_csv_file in_one_document onto~disk save~file to_a_file to_csv to_disk to_excel to_file",
    ),
    ("export", 0.8, "get~file give~file need~file want~file"),
    ("export", 0.7, "archive_copy back_up copy_of csv disk download excel offline pdf save spreadsheet txt"),
    (
        "import",
        1.0,
        "bulk csv~upload from_a_csv from_a_file from_a_spreadsheet from_csv from_disk from_excel from_file \
         from_my_computer from_my_disk import load_from load~from load~into put~library upload~csv upload~excel \
         upload~poll upload~quiz upload~spreadsheet",
    ),
    ("import", 0.9, "upload"),
    ("import", 0.7, "batch csv excel from_file~ load many spreadsheet upload"),
    (
        "template",
        1.0,
        "blank boilerplate column example example_file format header how~file~look layout_of look_like must~look \
         sample should~look skeleton template what_goes_into",
    ),
    (
        "start",
        1.0,
        "activate begin ^broadcast ^capture ^film fire_up get_going initiate kick_off ^livestream ^record \
         ^restream resume set_going start ^stream switch_on switch~on ^tape ^transcribe turn_on turn~on",
    ),
    (
        "start",
        0.7,
        "be_recorded broadcast capture enable go_live hit launch on press run should_be_written stream \
         want~recorded",
    ),
    ("start", 0.5, "send show"),
    (
        "stop",
        1.0,
        "any_more cease done_talking halt no_more quit shut_off stop switch_off switch~off \
         turn_off turn~off",
    ),
    ("stop", 0.8, "any_longer close disable do_not don done end enough finish interrupt off pause terminate"),
    ("cancel", 1.0, "abort after_all as_if break_off break~off call_off cancel never_mind"),
    ("cancel", 0.8, "not~after undo"),
    ("cancel", 0.6, "discard drop scrap"),
    (
        "end",
        1.0,
        "adjourn close conclude end everybody_out everyone_out finish for_all for_everyone hang_up kick kill over \
         put_out send~home shut_down terminate throw_out wrap_up",
    ),
    (
        "archive",
        1.0,
        "archive cold_storage into_the_archive long_term_storage mothball put_away shelve stash stow \
         to_the_archive",
    ),
    ("archive", 0.6, "keep move_to store"),
    ("archived", 1.0, "archive archived cold_storage in_the_archive long_term_storage"),
    (
        "unarchive",
        1.0,
        "available_again back_from bring_back bring~back dearchive from_archive from_the_archive get_back \
         get~back out_of_the_archive recover restore retrieve un_archive unarchive undo~archive",
    ),
    ("link", 1.0, "address download download_link link preview thumbnail url"),
    ("link", 0.7, "mp4 on_my_computer pages save save_the_video send_me share video_file watch"),
    (
        "results",
        1.0,
        "correct_answers failed grade leaderboard marks outcome passed percentage result right_answers score \
         standings tally votes_per winner won",
    ),
    (
        "results",
        0.8,
        "answer answered came_out chose did_vote how_did how_many_voted many_votes mark \
         marks pass picked scored turn_out vote voted who_got who_won",
    ),
    ("vote", 1.0, "^1 like plus_one support thumbs_up upvote vote"),
    (
        "unvote",
        1.0,
        "downvote my_upvote my_vote no_longer_support retract take_back take~away take~back thumbs_up undo unlike \
         unvote upvote vote withdraw",
    ),
    ("unvote", 0.6, "delete remove remove~thumbs remove~vote"),
    (
        "dismiss",
        1.0,
        "answered_elsewhere decline dismiss from_the_queue hide ignore not_answer not_to_be_answered not~answered \
         reject set_aside set~aside skip unanswered wave_off without_an_answer without_answer without_answering \
         won_t_answer",
    ),
    (
        "reopen",
        1.0,
        "again back_on bring~back by_mistake open_again open~again put~back reinstate reopen restore un_dismiss \
         undismiss unignore",
    ),
    (
        "live-answer",
        1.0,
        "aloud answer_live answered_live answering_live answer~live answer~now by_voice live live_answer \
         live~answer orally out_loud speaks_to spoken_answer talk~about~question verbally",
    ),
    (
        "raise",
        1.0,
        "hand_up hand~up has_a_question has_something_to_say put~up raise raised to_say_something up want_to_say \
         want_to_speak wants_to_say wants_to_speak wants_to_talk would_like_to_speak",
    ),
    (
        "lower",
        1.0,
        "clear down had_her_say had_his_say had_their_say hand_down hand~down lower put~down take_down take~down \
         unraise",
    ),
    ("hand", 1.0, "hand has_a_question speak to_say_something want_to_speak wants_to_say wants_to_speak wants_to_talk"),
    ("mute", 1.0, "hush mic_off microphone_off mute muted noise noisy quiet shush shut_up silence"),
    (
        "unmute",
        1.0,
        "back_on be_heard hear~again let~speak mic_on microphone~back mic~back sound_back speak_again talk_again \
         unmute unmuted unsilence voice_back",
    ),
    ("connect", 1.0, "attach bring_in connect dial dial_out hook_up hook~up link_up ring"),
    ("connect", 0.6, "add bridge call include join link open start"),
    ("disconnect", 1.0, "cut detach disconnect drop_the_line hang_up no_more_phone unhook unplug"),
    ("disconnect", 0.6, "close end off stop"),
    ("joined", 1.0, "arrive called_in came_in dialed_in dialled dialled_in enter has_joined join joined"),
    ("joined", 0.6, "add new register report"),
    ("left", 1.0, "depart dropped_off dropped_out gone hung_up leave left went_away"),
    (
        "send",
        1.0,
        "announce broadcast_a_message drop_a_line drop_a_message drop_a_note drop~into inform let~know ^message \
         notify_everyone post say send tell tell_everyone write",
    ),
];
