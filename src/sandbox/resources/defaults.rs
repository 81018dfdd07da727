//! The team's default settings, which new rooms begin with.

use super::Handlers;
use super::room_view::{setting, team};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered};
use crate::sandbox::store::{Row, Table, text};
use crate::sandbox::times;
use serde_json::Value;

pub(super) const HANDLERS: Handlers = &[("get-default-room-settings", get), ("update-default-room-settings", update)];

/// Fields of the team, in order.
const SHOWN: &[&str] = &[
    "id",
    "owner_id",
    "domain",
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
    "logo_enabled",
    "custom_logo",
    "application_logo",
    "favicon",
    "recordings_enabled",
    "recording_logo_enabled",
    "virtual_backgrounds_enabled",
    "raise_hand_enabled",
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
    "layout_mode_on_join",
    "content_library_enabled",
    "library_id",
    "roles",
    "default_role",
    "custom_cname",
    "captions_enabled",
    "captions_in_recordings_enabled",
    "captions_language",
    "max_participants",
    "max_sessions",
    "session_length",
    "html_title",
    "subscription_start",
    "subscription_end",
];

/// Most sessions of the sample team at once.
const MAX_SESSIONS: i64 = 25;

fn get(call: &mut Call<'_>) -> Answered {
    let team = team(call);
    let month = times::month(call.now);
    let mut row: Row = SHOWN
        .iter()
        .map(|field| {
            let value = match *field {
                "max_sessions" => Value::from(MAX_SESSIONS),
                "subscription_start" => Value::from(times::plain(month)),
                "subscription_end" => Value::from(times::plain(times::month(month + 32 * times::DAY) - 1)),
                _ => setting(call, &team, &team, field),
            };
            ((*field).to_owned(), value)
        })
        .collect();
    for (name, set) in &team {
        if !name.starts_with('_') && name != "private_group_chat_roles" && !row.contains_key(name) {
            row.insert(name.clone(), set.clone());
        }
    }
    Ok(Answer::Json(Value::Object(row)))
}

fn update(call: &mut Call<'_>) -> Answered {
    let mut team = team(call);
    let mut settings: Row = call.args.iter().map(|(n, v)| (n.to_owned(), v.clone())).collect();
    super::roles_ref::settle(call, &mut settings)?;
    super::library_exists(call, text(&settings, "library_id"))?;
    team.extend(settings);
    call.store.put(Table::Team, team);
    get(call)
}
