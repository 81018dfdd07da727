//! With what it is done.

use super::Line;

pub(super) const LINES: &[Line] = &[
    ("room", 1.0, "boardroom conference_room meeting_room room rooms space venue"),
    ("room", 0.7, "classroom hall on_video place_where town_hall townhall video_room"),
    ("room", 0.6, "channel lounge"),
    ("room", 0.5, "class seminar standup webinar"),
    ("session", 1.0, "call gathering get_together huddle lesson meeting session"),
    (
        "session",
        0.6,
        "appointment class conference conversation did_we_meet event interview kick_off kickoff meet meets met \
         retro seminar stand_up standup sync talk times~meet training webinar workshop",
    ),
    (
        "session",
        0.5,
        "afternoon friday last_week lecture monday morning saturday sunday thursday today tuesday wednesday \
         yesterday",
    ),
    (
        "person",
        1.0,
        "anybody anyone attend attendance attendant attended attendee customer delegate everybody everyone folk \
         folks guest invitee listener men participant participants people person pupil somebody student take_part \
         taken_part stay stayed took_part trainee turn_up turned_up user viewer visitor who whom women",
    ),
    ("person", 0.6, "how_active"),
    (
        "person",
        0.5,
        "arrive arrived audience caller client colleague employee he in_which_room joined member name names \
         she someone speaker staff teacher",
    ),
    (
        "phone",
        1.0,
        "audio_bridge bridge call_id call_in caller callers cellphone dial dial_in dialed dialled dialling \
         landline mobile phone phone_bridge phone_call phoning pstn sip telephone telephony",
    ),
    ("recording", 1.0, "clip film footage movie mp4 rec record recorded recording replay tape vid video"),
    ("recording", 0.6, "capture playback"),
    (
        "bookmark",
        1.0,
        "bookmark chapter chapters highlight important_moment jump_mark key_moment mark marker moments timestamp \
         timestamps",
    ),
    (
        "restream",
        1.0,
        "another_platform broadcast facebook instagram linkedin live_stream livestream other_platform \
         restream restreamer rtmp simulcast stream streaming twitch vimeo youtube",
    ),
    (
        "transcript",
        1.0,
        "caption closed_caption dictation did_we_say did~say is_said live_captions said speech \
         speech_to_text spoken spoken_word subtitle talked_about text_version trancript transcribe transcribing \
         transcript transcription typed_up verbatim was_said we_say what~say word_by_word word_for_word \
         write_down writing_down written_down wrote_down",
    ),
    ("transcript", 0.5, "protocol text wording words written"),
    (
        "summary",
        1.0,
        "abstract action_item ai brief debrief decided decision digest gist in_brief in_short key_point \
         main_point minutes_of minutes_which notes nutshell recap sum_up summarise summarize \
         summary summing synopsis takeaway takeaways the_minutes tl_dr tldr",
    ),
    ("summary", 0.8, "what~about"),
    ("summary", 0.5, "highlight note"),
    (
        "chat",
        1.0,
        "chat chatlog chats conversation dm in_the_chat into_the_chat message messages msg texts type typed wrote",
    ),
    ("chat", 0.7, "announce in_writing inform post say tell write written"),
    ("question", 1.0, "asked q_a q_and_a qa question"),
    ("question", 0.7, "ask"),
    ("question", 0.5, "audience submit"),
    ("answer", 1.0, "answer replied reply respond response"),
    ("poll", 1.0, "ballot choices multiple_choice opinion poll polling questionnaire straw_poll survey vote voting"),
    ("quiz", 1.0, "assessment exam examination pass_mark passing_score questionnaire quiz quizz quizzes test trivia"),
    ("library", 1.0, "collection content_library file_store lib library libs media_library repository"),
    ("library", 0.6, "content docs documents drive material media shared store"),
    ("folder", 1.0, "dir directories directory folder mkdir subfolder"),
    (
        "file",
        1.0,
        "asset attachment brochure deck doc docs document docx file handout image jpg keynote pdf photo picture \
         png powerpoint ppt pptx presentation slide xlsx",
    ),
    (
        "tree",
        1.0,
        "arranged hierarchy how~organised how~organized layers levels map nested outline structure structured \
         tree",
    ),
    ("tree", 0.6, "contents what_s_in"),
    ("webapp", 1.0, "app application embed iframe site web web_app web_content web_page webapp website youtube_video"),
    ("whiteboard", 1.0, "board canvas draw drawing sketch whiteboard"),
    (
        "role",
        1.0,
        "assistant co_host cohost host kind_of_attendee kind_of_participant kind_of_user moderator presenter role \
         roles user_type",
    ),
    ("permission", 1.0, "abilities ability allowed capability perm permission perms privilege right rights"),
    ("permission", 0.7, "able allow can_do chat_right could_do could~do grant may permit take_away"),
    (
        "statistics",
        1.0,
        "analytics billing burn consume consumption dashboard figure heavily heavy how_long_was how_much \
         indicators insight kpi metric minutes_used peak quota speaking_time stat statistic statistics stats \
         talking_time traffic usage use used utilisation utilization",
    ),
    (
        "statistics",
        0.6,
        "average count duration how_active how_long how_often minute numbers overall report spent summary time",
    ),
    ("statistics", 0.4, "busy how_many"),
    (
        "token",
        1.0,
        "access access_code can_t_get_in credential entry get_in guest_link invitation invite invite_link \
         join_link join_url jwt let_in let~in let~into magic_link moderator_link personal_link sign ticket token \
         without_account without_an_account",
    ),
    (
        "token",
        0.8,
        "can~join come_in embed get_into join join_as join_the_room let~join link link_for link~as login \
         moderator_link pass personal",
    ),
    (
        "webhook",
        1.0,
        "call_back callback endpoint hook http_post integration my_server notification notify our_backend \
         our_server ping push push_notification slack subscribe web webhook webhooks zapier",
    ),
    ("webhook", 0.6, "backend crm each_time every_time https inform listener server url whenever"),
    ("event", 1.0, "be_notified be_told event event_type events happening react trigger what_kind_of"),
    ("event", 0.6, "ends finished fire happen join joined notify report subscribe when whenever"),
    (
        "everything",
        1.0,
        "all_content all_data all_that_was contents data everything footprint in_one_go leftovers material \
         nothing personal_data remnants resource resources stored trace",
    ),
    ("everything", 0.6, "all content gdpr privacy"),
    (
        "setting",
        1.0,
        "audio_only background branding camera capacity chat_enabled color colour config configuration configured \
         consent emoji encryption end_to_end expire hd language layout lobby lock locked logo microphone \
         password preference preferences private public reactions recording_enabled \
         screen_share screen_sharing screenshare setting share_the_screen theme to_the_public toolbar unlock \
         waiting watermark",
    ),
    ("setting", 0.5, "at_most called enabled limit max maximum name persons rename screen"),
    (
        "default",
        1.0,
        "all_new_rooms all_rooms~unless by_default company_wide default every_new_room for_new_rooms future_rooms \
         global_settings in_future in_new_rooms initial newly not_specify \
         of_new_rooms out_of_the_box preset specify standard team_wide unless_a_room",
    ),
    ("default", 0.7, "otherwise unless"),
    ("tag", 1.0, "category label labeled labelled tag tagged tags"),
    ("started", 1.0, "began begun hosted initiated launched open opened organised organized started"),
    (
        "total",
        1.0,
        "by_customer by_label by_tag each_label each_tag grand_total per_customer per_label per_tag split sum \
         total totals",
    ),
];
