//! Chat: public messages in rooms.
use super::groups::{EXPORT_LANGUAGE, EXPORT_TABLE, OF_SESSION, PAGE, ROOM, SESSION};
use super::spec::{CacheClass, Kind, Param, Reply, Resource, checked, delete, field, get, list, post};

/// The document doesn't mark it as required, but a message without text is none.
const MESSAGE: &[Param] = &[field("message", Kind::Text, "Text to send to everyone in the room").required()];

/// What people in the room write.
const WORDS: &[&str] = &["message", "participant_name"];

/// The operations on chat messages.
pub static CHAT: Resource = Resource {
    name: "chat",
    about: "Public messages in rooms: read, send, export, delete",
    ops: &checked(
        "chat",
        [
            list("/rooms/{room}/chat", "List public chat messages of a room, of all its sessions")
                .tool("list-chat-messages")
                .with(ROOM)
                .with(PAGE)
                .with(&[OF_SESSION])
                .columns(&["created_at", "participant_name", "message"])
                .strangers(WORDS)
                .cache(CacheClass::Live),
            post("send", "/rooms/{room}/chat", "Send a message to everyone in a room")
                .tool("send-chat-message")
                .with(ROOM)
                .with(MESSAGE)
                .reply(Reply::Undeclared)
                .stales(&["statistics"]),
            get("export", "/rooms/{room}/chat/export", "Fetch all chat messages of a room or session as one document")
                .tool("export-chat-messages")
                .with(ROOM)
                .with(&[OF_SESSION])
                .with(EXPORT_TABLE)
                .with(EXPORT_LANGUAGE)
                .reply(Reply::Export)
                .strangers(WORDS),
            delete("delete-by-room", "/rooms/{room}/chat", "Delete the chat messages of all sessions of a room")
                .tool("delete-room-chats")
                .with(ROOM)
                .stales(&["statistics"]),
            delete("delete-by-session", "/sessions/{session}/chat", "Delete the chat messages of a session")
                .tool("delete-session-chats")
                .with(SESSION)
                .stales(&["statistics"]),
        ],
    ),
};
