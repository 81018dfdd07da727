//! The settings of a room where nobody has said otherwise, and the team's own row.

use super::{Sample, roles};
use crate::sandbox::store::{Row, Table};
use serde_json::{Value, json};
use std::sync::LazyLock;

/// Every setting that replies show, with the value it has in a new team.
pub(crate) static BASE: LazyLock<Row> = LazyLock::new(|| {
    let mut base = Row::new();
    for name in ON {
        base.insert((*name).to_owned(), Value::Bool(true));
    }
    for name in OFF {
        base.insert((*name).to_owned(), Value::Bool(false));
    }
    if let Value::Object(rest) = values() {
        base.extend(rest);
    }
    base
});

const ON: &[&str] = &[
    "topbar_enabled",
    "pip_enabled",
    "auto_pip_enabled",
    "room_reactions_enabled",
    "toolbar_enabled",
    "language_selection_enabled",
    "audio_on_join_enabled",
    "video_on_join_enabled",
    "audio_autogain_enabled",
    "audio_noise_suppression_enabled",
    "audio_echo_cancellation_enabled",
    "screenshare_enabled",
    "participants_list_enabled",
    "recordings_enabled",
    "recording_logo_enabled",
    "logo_enabled",
    "virtual_backgrounds_enabled",
    "raise_hand_enabled",
    "chat_enabled",
    "private_chat_enabled",
    "chat_reactions_enabled",
    "pin_enabled",
    "full_screen_enabled",
    "minimize_own_tile_enabled",
    "end_session_enabled",
    "leave_session_enabled",
    "rejoin_session_enabled",
    "connection_message_enabled",
    "layout_mode_switch_enabled",
    "simple_notifications_enabled",
    "join_screen_enabled",
    "participant_names_in_recordings_enabled",
    "invite_participants_enabled",
    "whiteboard_enabled",
    "qa_enabled",
    "upvote_qa_enabled",
    "shared_notes_enabled",
    "polls_enabled",
    "files_panel_enabled",
    "content_library_enabled",
    "recording_consent_message_enabled",
    "transcription_enabled",
    "transcription_store_enabled",
];

const OFF: &[&str] = &[
    "is_locked",
    "private_group_chat_enabled",
    "minimize_own_tile_on_join_enabled",
    "e2ee_enabled",
    "hide_tiles_in_recordings_enabled",
    "consent_message_enabled",
    "breakout_rooms_enabled",
    "transcription_auto_start_enabled",
    "captions_enabled",
    "captions_in_recordings_enabled",
];

fn values() -> Value {
    json!({
        "privacy": "public",
        "max_participants": 100,
        "max_broadcasters": 100,
        "session_length": 90,
        "toolbar_position": "bottom",
        "video_tile_layout_mode": "top",
        "toolbar_color": "#000000",
        "primary_color": "#3771E0",
        "background_color": "#000000",
        "palette_mode": "light",
        "language": "en",
        "languages": ["ar-SA", "ca-ES", "de-DE", "en", "es-ES", "it-IT", "nb-NO", "nl-NL", "pt-PT", "ro-RO", "zh-CN", "zh-TW"],
        "hd_video_quality": "720_1.5",
        "audio_quality": "32",
        "broadcaster_tile_visibility": "all",
        "private_group_chat_name": "Moderators",
        "custom_logo": null,
        "default_content_library": "room",
        "consent_message_type": "generic",
        "consent_message": "By joining you agree to our privacy policy.",
        "checkbox_message": "Do not show this again",
        "recordings_layout_mode": "tiled",
        "layout_mode_on_join": "tiled",
        "library_id": null,
        "html_title": "Sample team",
        "captions_language": "en",
        "files": [],
        "webhooks": [],
        "breakouts": [],
    })
}

/// The team's row: who it is, and what of its defaults was changed. The sample team changed nothing.
pub(crate) fn team(sample: &Sample) -> Row {
    let mut row = Row::new();
    let mut set = |name: &str, value: Value| row.insert(name.to_owned(), value);
    set("id", Value::from(sample.id(Table::Team, 0)));
    set("owner_id", Value::from(sample.id(Table::Foreign, 1)));
    set("domain", Value::from("sample-team"));
    set("roles", Value::from((0..roles::ROLES.len() as u64).map(|n| sample.id(Table::Roles, n)).collect::<Vec<_>>()));
    set("default_role", Value::from(sample.id(Table::Roles, 0)));
    row
}
