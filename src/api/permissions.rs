//! Permissions: the single rights of which roles are made.
use super::spec::{CacheClass, Reply, Resource, checked, get};

/// The permissions known when this was written; `GET /permissions` is the word of the service. All are switches, save
/// `manage_roles`, which holds the names of the roles that may be given.
pub const NAMES: &[&str] = &[
    "answer_qa",
    "answer_privately_qa",
    "ask_remote_unmute",
    "ask_question_qa",
    "ask_question_anonymously_qa",
    "access_qa",
    "broadcast",
    "start_session",
    "end_session",
    "see_participants_panel",
    "see_roles_in_participants_panel",
    "general_chat",
    "manage_broadcast",
    "manage_edit_whiteboard",
    "manage_private_whiteboard",
    "manage_breakout",
    "manage_roles",
    "manage_screenshare",
    "manage_polls",
    "manage_poll_templates",
    "moderate_qa",
    "download_qa",
    "private_chat",
    "remove_chat",
    "export_chat",
    "clear_chat",
    "delete_others_chat_messages",
    "present_content_library",
    "manage_content_library",
    "manage_personal_content_library",
    "manage_phone_users",
    "push_content",
    "lock_content",
    "raise_hand",
    "recording",
    "restreaming",
    "transcribe_session",
    "remote_muting",
    "invite_participant",
    "pin_panels",
    "control_room_entry",
    "control_room_components",
    "remove_participant",
    "edit_whiteboard",
    "screenshare",
    "upvote_qa",
    "collaborate_in_notes",
    "see_notes",
    "see_all_questions",
    "see_questions_author",
    "ban_participants",
    "clear_content",
    "rename_participants",
    "self_rename",
    "room_reactions",
    "chat_reactions",
    "avatar_upload",
    "see_content_badges",
];

/// The operation that lists permissions.
pub static PERMISSIONS: Resource = Resource {
    name: "permissions",
    about: "The single rights of which roles are made",
    ops: &checked(
        "permissions",
        [get("list", "/permissions", "List every permission that a role can have")
            .tool("get-permissions")
            .reply(Reply::Rows)
            .cache(CacheClass::Long)],
    ),
};
