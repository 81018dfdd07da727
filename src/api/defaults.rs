//! Defaults: settings that new rooms of the team begin with.
use super::settings;
use super::spec::{CacheClass, Resource, checked, get, patch};

const COLUMNS: &[&str] = &["id", "domain", "language", "max_participants", "session_length"];

/// The operations on the team's defaults.
pub static DEFAULT_SETTINGS: Resource = Resource {
    name: "defaults",
    about: "Settings with which new rooms of the team begin",
    ops: &checked(
        "defaults",
        [
            get("get", "", "Show the team's default room settings, its domain and its limits")
                .tool("get-default-room-settings")
                .columns(COLUMNS)
                .cache(CacheClass::Short),
            patch("update", "", "Change the team's default room settings")
                .tool("update-default-room-settings")
                .detail("Settings that are not given stay as they are.")
                .with(settings::DEFAULTS)
                .columns(COLUMNS)
                .stales(&["rooms"]),
        ],
    ),
};
