//! The settings of a room, written once.
//!
//! Three operations take them: the team's defaults, creating a room, changing a room. Each setting says at which of the
//! three places it stands, and [`DEFAULTS`], [`CREATE`] and [`UPDATE`] are picked out of the one table while the crate
//! compiles. A setting whose limits differ by place (`language`, `watermark_text`) is written once for each form.
use super::spec::{Effects, Kind, Param, field};

const ON_DEFAULTS: u8 = 1;
const ON_CREATE: u8 = 2;
const ON_UPDATE: u8 = 4;

#[derive(Clone, Copy)]
struct Setting {
    param: Param,
    places: u8,
}

/// A setting at all three places.
const fn all(param: Param) -> Setting {
    Setting { param, places: ON_DEFAULTS | ON_CREATE | ON_UPDATE }
}

/// A setting of a single room: on create and update.
const fn room(param: Param) -> Setting {
    Setting { param, places: ON_CREATE | ON_UPDATE }
}

/// A setting at the places given.
const fn at(places: u8, param: Param) -> Setting {
    Setting { param, places }
}

const fn switch(name: &'static str, help: &'static str) -> Param {
    field(name, Kind::Bool, help)
}

const fn text(name: &'static str, help: &'static str) -> Param {
    field(name, Kind::Text, help)
}

const fn choice(name: &'static str, words: &'static [&'static str], help: &'static str) -> Param {
    field(name, Kind::OneOf(words), help)
}

const fn color(name: &'static str, help: &'static str) -> Param {
    field(name, Kind::Color, help)
}

const LAYOUTS: &[&str] = &["auto", "tiled"];
const DEFAULT_LANGUAGES: &[&str] =
    &["ar-SA", "ca-ES", "en", "es-ES", "de-DE", "it-IT", "nb-NO", "nl-NL", "pt-PT", "ro-RO", "zh-CN", "zh-TW"];
const ROOM_LANGUAGES: &[&str] =
    &["ar-SA", "en", "es-ES", "de-DE", "it-IT", "nl-NL", "pt-PT", "ro-RO", "zh-CN", "zh-TW"];
const SPOKEN_LANGUAGES: &[&str] = &["bg", "ca", "da", "de", "en", "es", "fi", "fr", "it", "nl", "pt", "ro", "sv", "tr"];
const LANGUAGE: &str = "Language of the room's buttons and messages until someone picks another";
const WATERMARK: &str = "Words repeated across the screen when the watermark is on";

const IDENTITY: &[Setting] = &[
    room(text("description", "Name of the room, as people see it").range(3, 500)),
    room(
        text("friendly_url", "Readable end of the room's address, unique in the team, such as weekly-standup")
            .range(3, 32),
    ),
    room(choice(
        "privacy",
        &["public", "private"],
        "public: the link is enough to join; private: a token is needed too",
    )),
    room(text("external_id", "The room's id in your own system")),
    at(ON_CREATE, field("tags", Kind::Many(&Kind::Text), "Labels for finding, counting and deleting rooms together")),
    room(field(
        "webhooks",
        Kind::Many(&Kind::Uuid),
        "Report this room's events only to these webhooks; all of them if not given",
    )),
    room(field("expires_at", Kind::DateTime, "When the room deletes itself, in the future, as YYYY-MM-DD hh:mm:ss")),
    at(
        ON_DEFAULTS,
        text("domain", "Your part of the address in {domain}.digitalsamba.com: letters, digits, - and _").range(3, 32),
    ),
];

const ACCESS: &[Setting] = &[
    all(field("default_role", Kind::Key, "Role, by id or name, of people who come without one in their token")),
    all(field(
        "roles",
        Kind::Many(&Kind::Key),
        "Roles that the room offers, by id or name, in the order the panel shows them",
    )),
    room(
        field(
            "max_participants",
            Kind::Integer,
            "Most people in the room at once; your plan may allow fewer than 2000",
        )
        .range(2, 2000),
    ),
    room(
        field(
            "max_broadcasters",
            Kind::Integer,
            "Most people who may send sound or video at once, up to max_participants",
        )
        .at_least(1),
    ),
    all(field("session_length", Kind::Integer, "Minutes after which a session ends by itself; null for no limit")
        .range(1, 1440)
        .nullable()),
    all(switch("is_locked", "People wait in the lobby until someone lets them in; needs more than one role")),
    all(text("lobby_message", "What people read while they wait in the lobby").range(3, 1000)),
    all(switch("lobby_sound_enabled", "Play a sound when someone enters the lobby")),
    all(switch("invite_participants_enabled", "Show the Invite people button to those who may invite")),
    all(switch(
        "invite_participants_advanced_enabled",
        "Open the invitation panel by default, with links to copy instead of e-mail",
    )),
];

const LOOK: &[Setting] = &[
    all(switch("topbar_enabled", "Show the bar at the top")),
    all(switch("toolbar_enabled", "Show the toolbar with microphone, camera and the rest")),
    all(choice("toolbar_position", &["left", "right", "bottom"], "Side of the screen for the toolbar on desktops")),
    all(color("toolbar_color", "Background of the toolbar, such as #000000")),
    all(color("primary_color", "Buttons and other things to click, such as #3771E0")),
    all(color("background_color", "Background behind the video tiles, such as #000000")),
    all(choice("palette_mode", &["light", "dark"], "Light or dark panels, dialogs and join screen")),
    all(switch("logo_enabled", "Show the logo in the room")),
    all(text("custom_logo", "Logo for the room and its recordings: an image's URL, or the image in base64")),
    all(text("application_logo", "Logo for the page where people join: an image's URL, or the image in base64")),
    at(ON_DEFAULTS, text("favicon", "Icon in the browser's tab: an image's URL, or the image in base64")),
    all(text("html_title", "Title of the browser's tab, unless the room is embedded in a page").range(3, 255)),
    all(switch("watermark_enabled", "Cover the screen with a repeated text, against copies and photos")),
    at(ON_CREATE | ON_UPDATE, text("watermark_text", WATERMARK).range(3, 150)),
    at(ON_DEFAULTS, text("watermark_text", WATERMARK).range(3, 50)),
];

const LANGUAGES: &[Setting] = &[
    at(ON_CREATE | ON_UPDATE, choice("language", ROOM_LANGUAGES, LANGUAGE)),
    at(ON_DEFAULTS, choice("language", DEFAULT_LANGUAGES, LANGUAGE)),
    at(
        ON_DEFAULTS | ON_CREATE,
        field("languages", Kind::Many(&Kind::Text), "Languages that people may choose from, such as en, es-ES"),
    ),
    all(switch("language_selection_enabled", "Let each person choose the language of their own screen")),
];

const JOINING: &[Setting] = &[
    all(switch("join_screen_enabled", "Let people test camera, microphone and speakers before they enter")),
    all(switch("audio_on_join_enabled", "People enter with the microphone on")),
    all(switch("video_on_join_enabled", "People enter with the camera on")),
    all(switch("hd_video_on_join_enabled", "People enter in high definition; takes more of their upload bandwidth")),
    all(switch("minimize_own_tile_on_join_enabled", "People enter with their own tile made small")),
    all(choice(
        "layout_mode_on_join",
        LAYOUTS,
        "Layout at the start: auto enlarges who speaks or shares, tiled is an even grid",
    )),
    all(switch("consent_message_enabled", "Ask people to agree to your privacy policy when they join")),
    all(choice("consent_message_type", &["generic", "custom"], "Ask with the standard text, or with consent_message")),
    all(text("consent_message", "Your own text of consent, for the type custom")),
    all(text("checkbox_message", "Text beside the tick box that hides the consent next time")),
];

const MEDIA: &[Setting] = &[
    room(switch("is_audio_only", "Sound only: no cameras, HD or virtual backgrounds")),
    all(choice(
        "hd_video_quality",
        &["720_1.5", "720_2.5", "1080_2.5", "1080_5.5"],
        "Lines and megabits a second of high-definition video",
    )),
    all(choice("audio_quality", &["32", "64", "128", "256"], "Kilobits a second of sound")),
    all(switch("audio_autogain_enabled", "Even out how loud people are")),
    all(switch("audio_noise_suppression_enabled", "Take background noise out")),
    all(switch("audio_echo_cancellation_enabled", "Take echo and feedback out")),
    all(switch("mute_sound_enabled", "Let people silence the whole room for themselves")),
    all(switch("virtual_backgrounds_enabled", "Let people on desktops replace what is behind them")),
    all(switch("virtual_backgrounds_v2_enabled", "Use the newer engine for virtual backgrounds")),
    all(switch("screenshare_enabled", "Let people share their screen; not from phones")),
    all(switch("connection_message_enabled", "Warn in the room when someone's connection is weak")),
    all(switch("connection_quality_indicator_enabled", "Show people the quality of their own connection")),
    room(switch("whip_enabled", "Take in live video over WHIP from tools such as OBS, vMix or FFmpeg")),
];

const TILES: &[Setting] = &[
    all(choice(
        "video_tile_layout_mode",
        &["top", "bottom"],
        "Edge of each video tile on which the name stands; status icons go to the other",
    )),
    all(switch("video_fit_mode_enabled", "Show video whole instead of cropped; people may change it for themselves")),
    room(choice(
        "broadcaster_tile_visibility",
        &["all", "cam_mic", "cam"],
        "Whose tiles to show: all, those with camera or microphone on, or with camera on",
    )),
    all(switch("layout_mode_switch_enabled", "Let people change the layout")),
    all(switch("pin_enabled", "Let people enlarge one person and keep them in view")),
    all(switch("full_screen_enabled", "Let people open a tile full screen; not in the auto layout")),
    all(switch("minimize_own_tile_enabled", "Let people make their own tile small in the tiled layout")),
    all(switch("pip_enabled", "Let people keep the call in a small window of its own; Chrome on desktops")),
    all(switch("auto_pip_enabled", "Open that small window by itself when people switch to another tab")),
    all(switch("pin_panels_enabled", "Let permitted roles keep a panel open for everyone")),
];

const SESSION: &[Setting] = &[
    all(switch("participants_list_enabled", "Show the panel that lists who is here")),
    all(switch("simple_notifications_enabled", "Show quiet notices when people come and go")),
    all(switch("raise_hand_enabled", "Let people raise a hand to speak")),
    all(switch("room_reactions_enabled", "Let people react with emoji")),
    all(switch("end_session_enabled", "Show the button that ends the session for all")),
    all(switch("leave_session_enabled", "Show the button that leaves the session")),
    all(switch("rejoin_session_enabled", "Show those who left a link to come back")),
    all(switch(
        "e2ee_enabled",
        "Encrypt names, chat, sound and video end to end; rules out breakouts, whiteboard and transcription",
    )),
    all(switch("e2ee_badge_enabled", "Show whether the call is encrypted end to end")),
];

const BREAKOUTS: &[Setting] = &[
    room(switch("breakout_rooms_enabled", "Let hosts split people into smaller rooms; not with end-to-end encryption")),
    room(field(
        "breakouts",
        Kind::Many(&Kind::Json),
        "Breakout rooms to have ready: names, or objects with id and name",
    )),
    room(switch("breakout_free_movement_enabled", "Let people move between breakout rooms on their own")),
    room(switch("breakout_return_to_main_room_enabled", "Let people go back to the main room")),
    room(switch("breakout_timer_enabled", "Show a countdown in the breakout rooms")),
    room(field("breakout_timer_duration", Kind::Integer, "Minutes that the countdown runs")),
    room(switch("breakout_end_on_timer", "Close the breakout rooms when the countdown ends, and bring people back")),
];

const CHAT: &[Setting] = &[
    all(switch("chat_enabled", "Let people write and read in the public chat")),
    all(switch("private_chat_enabled", "Let two people write to each other")),
    all(switch("private_group_chat_enabled", "Have a chat for chosen roles only")),
    all(text("private_group_chat_name", "Name of that group chat").at_least(3)),
    all(field("private_group_chat_roles", Kind::Many(&Kind::Key), "Roles in that group chat, by id or name")),
    all(switch("chat_persistence_enabled", "Bring the public chat of earlier sessions back when the room opens again")),
    all(switch("chat_reactions_enabled", "Let people react to chat messages with emoji")),
    all(switch("chat_reactions_extended_enabled", "Offer a larger choice of emoji for that")),
];

const RECORDING: &[Setting] = &[
    all(switch("recordings_enabled", "Let permitted people record")),
    all(switch("recording_autostart_enabled", "Start recording when the first person joins")),
    all(switch(
        "recording_breakout_autostart_enabled",
        "Start recording each breakout room when its first person joins",
    )),
    all(choice(
        "recordings_layout_mode",
        LAYOUTS,
        "Layout of recordings: auto enlarges who speaks or shares, tiled is an even grid",
    )),
    all(switch("hide_tiles_in_recordings_enabled", "Record sound and shared screens only, without video tiles")),
    all(switch("participant_names_in_recordings_enabled", "Show people's names on the tiles of recordings")),
    all(switch("recording_logo_enabled", "Show the logo in recordings")),
    all(switch("captions_in_recordings_enabled", "Show the transcription as subtitles in recordings")),
    all(switch("recording_bookmarks_enabled", "Let people mark moments while a recording runs")),
    all(switch("recording_consent_message_enabled", "Remind whoever starts a recording that all must agree to it")),
];

const EGRESS: Effects = Effects::EGRESS;

const RESTREAMING: &[Setting] = &[
    room(switch("restream_enabled", "Let permitted people send the session live to another platform").effect(EGRESS)),
    room(
        choice("restream_type", &["youtube", "vimeo", "cloudflare", "custom"], "Platform that gets the stream")
            .effect(EGRESS),
    ),
    room(text("restream_key", "Stream key that the platform gave you").secret().effect(EGRESS)),
    room(
        field("restream_url", Kind::Url, "Server for the type custom, such as rtmps://live.example.com/app")
            .effect(EGRESS),
    ),
    room(switch("restream_autostart_enabled", "Start the stream when the first person joins").effect(EGRESS)),
    room(
        choice(
            "restream_layout_mode",
            LAYOUTS,
            "Layout of the stream: auto enlarges who speaks, tiled is an even grid",
        )
        .effect(EGRESS),
    ),
    room(switch("hide_tiles_in_restream_enabled", "Stream sound and shared content only, without video tiles")),
    room(switch("participant_names_in_restream_enabled", "Show people's names on the tiles of the stream")),
    room(switch("restream_logo_enabled", "Show the logo in the stream").effect(EGRESS)),
    room(
        switch("restream_consent_message_enabled", "Remind whoever starts a stream that all must agree to it")
            .effect(EGRESS),
    ),
];

const CONTENT: &[Setting] = &[
    all(switch("whiteboard_enabled", "Have a whiteboard; not with end-to-end encryption")),
    all(switch("qa_enabled", "Let people ask, answer and moderate questions")),
    all(choice("qa_default_filter", &["all", "open", "answered"], "Questions that the Q&A panel shows at first")),
    all(switch("upvote_qa_enabled", "Let people vote for questions")),
    all(switch("polls_enabled", "Let permitted people make and run polls")),
    all(switch("shared_notes_enabled", "Have notes that all write together")),
    all(switch("content_library_enabled", "Let permitted people show files from the library")),
    all(choice(
        "default_content_library",
        &["room", "personal"],
        "Library that is open at first: the room's, or one's own",
    )),
    all(field("library_id", Kind::Uuid, "Library whose files the room shows")),
];

const TRANSCRIPTION: &[Setting] = &[
    all(switch("transcription_enabled", "Turn speech into text; not with end-to-end encryption")),
    all(switch("transcription_auto_start_enabled", "Start transcribing when the first person joins")),
    all(switch("transcription_store_enabled", "Keep transcripts and summaries after the session")),
    all(switch("captions_enabled", "Let people show captions on their own screen")),
    all(choice("captions_language", SPOKEN_LANGUAGES, "Language that is spoken, for transcribing it")),
];

const TELEPHONY: &[Setting] = &[
    room(switch("telephony_enabled", "Let a telephone bridge into the room").effect(EGRESS)),
    room(
        text("telephony_phone_number", "Number that is dialled to reach the bridge, such as +1 234 567 890")
            .effect(EGRESS),
    ),
    room(
        text("telephony_pin_dtmf", "Keys sent to the bridge as PIN; W waits a second, w half a second: 123W1www2")
            .secret()
            .effect(EGRESS),
    ),
];

/// Every setting by its heading in the help, each written once.
const SECTIONS: &[(&str, &[Setting])] = &[
    ("Identity", IDENTITY),
    ("Access", ACCESS),
    ("Look", LOOK),
    ("Language", LANGUAGES),
    ("Joining", JOINING),
    ("Sound and video", MEDIA),
    ("Tiles and layout", TILES),
    ("In the session", SESSION),
    ("Breakout rooms", BREAKOUTS),
    ("Chat", CHAT),
    ("Recording", RECORDING),
    ("Restreaming", RESTREAMING),
    ("Content", CONTENT),
    ("Transcription", TRANSCRIPTION),
    ("Telephony", TELEPHONY),
];

/// Settings of the team's defaults.
pub const DEFAULTS: &[Param] = &pick::<{ count(ON_DEFAULTS) }>(ON_DEFAULTS);
/// Settings that a new room can be given; none is required.
pub const CREATE: &[Param] = &pick::<{ count(ON_CREATE) }>(ON_CREATE);
/// Settings of a room that can be changed.
pub const UPDATE: &[Param] = &pick::<{ count(ON_UPDATE) }>(ON_UPDATE);

const fn count(place: u8) -> usize {
    let (mut n, mut s) = (0, 0);
    while s < SECTIONS.len() {
        let mut i = 0;
        while i < SECTIONS[s].1.len() {
            if SECTIONS[s].1[i].places & place != 0 {
                n += 1;
            }
            i += 1;
        }
        s += 1;
    }
    n
}

/// The settings at a place, each with its heading.
const fn pick<const N: usize>(place: u8) -> [Param; N] {
    let mut picked = [SECTIONS[0].1[0].param; N];
    let (mut n, mut s) = (0, 0);
    while s < SECTIONS.len() {
        let (section, settings) = SECTIONS[s];
        let mut i = 0;
        while i < settings.len() {
            if settings[i].places & place != 0 {
                picked[n] = settings[i].param.section(section);
                n += 1;
            }
            i += 1;
        }
        s += 1;
    }
    picked
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(place: &[Param], name: &str) -> Param {
        *place.iter().find(|p| p.name == name).unwrap()
    }

    #[test]
    fn each_place_has_its_own_settings() {
        assert_eq!((DEFAULTS.len(), CREATE.len(), UPDATE.len()), (97, 127, 125));
        let only_in = |name: &str| [DEFAULTS, CREATE, UPDATE].map(|place| place.iter().any(|p| p.name == name));
        assert_eq!(only_in("domain"), [true, false, false]);
        assert_eq!(only_in("favicon"), [true, false, false]);
        assert_eq!(only_in("languages"), [true, true, false]);
        assert_eq!(only_in("tags"), [false, true, false]);
        assert_eq!(only_in("restream_key"), [false, true, true]);
    }

    #[test]
    fn limits_differ_by_place() {
        let words = |p: Param| if let Kind::OneOf(words) = p.kind { words.len() } else { 0 };
        assert_eq!(words(kind(DEFAULTS, "language")), 12);
        assert_eq!(words(kind(CREATE, "language")), 10);
        assert_eq!(kind(DEFAULTS, "watermark_text").max, Some(50));
        assert_eq!(kind(UPDATE, "watermark_text").max, Some(150));
    }

    #[test]
    fn sending_outside_is_marked_on_the_setting() {
        for p in CREATE {
            let outside = p.name.starts_with("restream_") || p.name.starts_with("telephony_");
            assert_eq!(p.effects == EGRESS, outside, "{}", p.name);
        }
        assert!(kind(CREATE, "restream_key").secret && kind(UPDATE, "telephony_pin_dtmf").secret);
    }
}
