//! Every environment variable that dsamba reads, one documented const each, and the only place that reads them.

/// The developer key.
pub const DEVELOPER_KEY: &str = "DIGITAL_SAMBA_DEVELOPER_KEY";
/// Other names of the developer key that people already use, in the order they are tried.
pub const DEVELOPER_KEY_ALIASES: &[&str] = &["DIGITAL_SAMBA_API_KEY", "DS_DEVELOPER_KEY"];
/// The API's address, with `/api/v1`; a bare host gets it.
pub const API_URL: &str = "DIGITAL_SAMBA_API_URL";
/// The team's id: with it the key is sent as HTTP Basic.
pub const TEAM_ID: &str = "DS_TEAM_ID";
/// `1` uses the embedded sandbox in place of the API.
pub const SANDBOX: &str = "DSAMBA_SANDBOX";

/// The value of a variable, unless it is unset, empty or not UTF-8.
#[allow(clippy::disallowed_methods)] // the one place that may
pub fn var(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|v| !v.is_empty())
}
