//! How a room looks in replies: a row of a list, and one room with its settings.

use crate::sandbox::call::Call;
use crate::sandbox::sample::settings::BASE;
use crate::sandbox::store::{Row, Table, flag, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};

/// Fields of a room in a list, besides those that [`list_row`] computes.
const LISTED: &[&str] = &[
    "privacy",
    "max_participants",
    "max_broadcasters",
    "topbar_enabled",
    "pip_enabled",
    "auto_pip_enabled",
    "room_reactions_enabled",
    "toolbar_enabled",
    "toolbar_position",
    "video_tile_layout_mode",
    "toolbar_color",
    "primary_color",
    "background_color",
    "palette_mode",
    "language",
    "languages",
    "language_selection_enabled",
    "audio_on_join_enabled",
    "video_on_join_enabled",
    "hd_video_quality",
    "audio_quality",
    "audio_autogain_enabled",
    "audio_noise_suppression_enabled",
    "audio_echo_cancellation_enabled",
    "screenshare_enabled",
    "participants_list_enabled",
    "logo_enabled",
    "virtual_backgrounds_enabled",
    "raise_hand_enabled",
    "chat_enabled",
    "private_chat_enabled",
    "chat_reactions_enabled",
    "pin_enabled",
    "full_screen_enabled",
    "minimize_own_tile_enabled",
    "broadcaster_tile_visibility",
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
    "content_library_enabled",
    "default_content_library",
    "consent_message_enabled",
    "recording_consent_message_enabled",
    "consent_message_type",
    "recordings_layout_mode",
    "layout_mode_on_join",
    "room_url",
    "external_id",
    "transcription_auto_start_enabled",
    "transcription_store_enabled",
    "captions_language",
];

/// Fields of one room, in order.
const DETAILED: &[&str] = &[
    "id",
    "description",
    "friendly_url",
    "privacy",
    "max_participants",
    "max_broadcasters",
    "is_locked",
    "topbar_enabled",
    "toolbar_enabled",
    "toolbar_position",
    "video_tile_layout_mode",
    "toolbar_color",
    "primary_color",
    "background_color",
    "palette_mode",
    "language",
    "language_selection_enabled",
    "audio_on_join_enabled",
    "video_on_join_enabled",
    "screenshare_enabled",
    "participants_list_enabled",
    "recordings_enabled",
    "logo_enabled",
    "custom_logo",
    "recording_logo_enabled",
    "virtual_backgrounds_enabled",
    "raise_hand_enabled",
    "chat_enabled",
    "private_chat_enabled",
    "private_group_chat_enabled",
    "private_group_chat_name",
    "pin_enabled",
    "full_screen_enabled",
    "minimize_own_tile_enabled",
    "minimize_own_tile_on_join_enabled",
    "end_session_enabled",
    "e2ee_enabled",
    "layout_mode_switch_enabled",
    "simple_notifications_enabled",
    "join_screen_enabled",
    "participant_names_in_recordings_enabled",
    "hide_tiles_in_recordings_enabled",
    "invite_participants_enabled",
    "whiteboard_enabled",
    "qa_enabled",
    "files_panel_enabled",
    "consent_message_enabled",
    "recording_consent_message_enabled",
    "consent_message_type",
    "consent_message",
    "checkbox_message",
    "recordings_layout_mode",
    "content_library_enabled",
    "library_id",
    "layout_mode_on_join",
    "room_url",
    "external_id",
    "default_role",
    "roles",
    "files",
    "webhooks",
    "breakout_rooms_enabled",
    "breakouts",
    "html_title",
    "transcription_enabled",
    "captions_enabled",
    "captions_in_recordings_enabled",
    "captions_language",
    "created_at",
    "updated_at",
];

/// Settings that may be given and are never shown.
const HIDDEN: &[&str] = &["restream_key", "telephony_pin_dtmf", "tags", "private_group_chat_roles"];

/// One field of a room as replies have it.
pub(super) fn setting(call: &Call<'_>, team: &Row, room: &Row, field: &str) -> Value {
    match field {
        "room_url" => Value::from(room_url(team, room)),
        "created_at" => Value::from(times::zulu(number(room, "_created"))),
        "updated_at" => Value::from(times::zulu(number(room, "_updated"))),
        "roles" | "default_role" => roles(call, team, room, field),
        _ => {
            // A room that was created holds its own settings; a sample room has the team's, changed ones too.
            let set = room.get(field).or_else(|| team.get(field)).or_else(|| BASE.get(field));
            set.cloned().unwrap_or(Value::Null)
        }
    }
}

/// The address at which people join.
pub(crate) fn room_url(team: &Row, room: &Row) -> String {
    format!("https://{}.digitalsamba.com/{}", text(team, "domain"), text(room, "friendly_url"))
}

/// The team's row.
pub(crate) fn team(call: &Call<'_>) -> Row {
    call.store.at(Table::Team, 0).map(|row| Row::clone(&row)).unwrap_or_default()
}

fn role(call: &Call<'_>, id: &str) -> Option<Row> {
    let row = call.store.get(Table::Roles, id)?;
    Some(super::super::call::pick(&row, &["id", "name", "display_name"]))
}

fn roles(call: &Call<'_>, team: &Row, room: &Row, field: &str) -> Value {
    let set = room.get(field).or_else(|| team.get(field)).cloned().unwrap_or_default();
    if let Value::String(id) = &set {
        return role(call, id).map_or(Value::Null, Value::Object);
    }
    let chat = room.get("private_group_chat_roles").or_else(|| team.get("private_group_chat_roles"));
    let chat = chat.and_then(Value::as_array);
    let ids = set.as_array().into_iter().flatten().filter_map(Value::as_str);
    ids.filter_map(|id| {
        let mut role = role(call, id)?;
        let allowed = chat.is_some_and(|c| c.iter().any(|r| r == id || *r == role["name"]));
        role.insert("allow_private_group_chat".to_owned(), Value::Bool(allowed));
        Some(Value::Object(role))
    })
    .collect()
}

/// A room in a list.
pub(crate) fn list_row(call: &Call<'_>, team: &Row, room: &Row) -> Value {
    let mut row = Row::new();
    row.insert("id".to_owned(), room["id"].clone());
    for name in ["description", "topic"] {
        row.insert(name.to_owned(), room.get("description").cloned().unwrap_or_default());
    }
    row.insert("friendly_url".to_owned(), room["friendly_url"].clone());
    for field in LISTED {
        row.insert((*field).to_owned(), setting(call, team, room, field));
    }
    row.insert("created_at".to_owned(), setting(call, team, room, "created_at"));
    row.insert("updated_at".to_owned(), setting(call, team, room, "updated_at"));
    Value::Object(row)
}

/// One room: the fields of the document, then what else was set on this very room.
pub(crate) fn detail(call: &Call<'_>, room: &Row) -> Value {
    let team = team(call);
    let mut row: Row = DETAILED.iter().map(|f| ((*f).to_owned(), setting(call, &team, room, f))).collect();
    for (name, set) in room {
        if !name.starts_with('_') && !HIDDEN.contains(&name.as_str()) && !row.contains_key(name) {
            row.insert(name.clone(), set.clone());
        }
    }
    Value::Object(row)
}

/// What webhooks are told about a room.
pub(crate) fn brief(room: &Row) -> Value {
    json!({
        "room_id": text(room, "id"),
        "room_external_id": room.get("external_id").cloned().unwrap_or_default(),
        "description": text(room, "description"),
        "friendly_url": text(room, "friendly_url"),
        "room_is_deleted": flag(room, "_deleted"),
    })
}
