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
/// Most connections to the API host.
pub const POOL_SIZE: &str = "CONNECTION_POOL_SIZE";
/// Port that the servers listen on.
pub const PORT: &str = "PORT";
/// Longest that a call may take in all.
pub const TIMEOUT: &str = "DSAMBA_TIMEOUT";
/// Longest that opening a connection may take.
pub const CONNECT_TIMEOUT: &str = "DSAMBA_CONNECT_TIMEOUT";
/// Longest that a reply's body may stand still.
pub const IDLE_TIMEOUT: &str = "DSAMBA_IDLE_TIMEOUT";
/// Which HTTP to speak with the API.
pub const HTTP_VERSION: &str = "DSAMBA_HTTP";
/// Certificates to trust in place of the system's.
pub const CA_FILE: &str = "DSAMBA_CA_FILE";
/// Whether connections are managed: pool, health, keepalive, reconnection, retries.
pub const CONNECTION_MANAGEMENT: &str = "ENABLE_CONNECTION_MANAGEMENT";
/// Whether tokens are kept fresh.
pub const TOKEN_MANAGEMENT: &str = "ENABLE_TOKEN_MANAGEMENT";
/// Whether calls are coalesced, batched, cached and compressed.
pub const RESOURCE_OPTIMIZATION: &str = "ENABLE_RESOURCE_OPTIMIZATION";
/// How long before its end a token is refreshed.
pub const TOKEN_REFRESH_MARGIN: &str = "DSAMBA_TOKEN_REFRESH_MARGIN";
/// The file of an OAuth credential.
pub const OAUTH_FILE: &str = "DSAMBA_OAUTH_FILE";
/// Most bytes for cache, bodies in flight, buffers and queues together.
pub const MEMORY_LIMIT: &str = "DSAMBA_MEMORY_LIMIT";
/// Whether replies may come from the cache.
pub const CACHE: &str = "ENABLE_CACHE";
/// How long rooms, sessions and the like stay in the cache.
pub const CACHE_TTL: &str = "CACHE_TTL";
/// Whether calls are held to `RATE_LIMIT_REQUESTS_PER_MINUTE`.
pub const RATE_LIMITING: &str = "ENABLE_RATE_LIMITING";
/// Most calls a minute to the API.
pub const RATE_LIMIT: &str = "RATE_LIMIT_REQUESTS_PER_MINUTE";
/// Whether operations that keep failing are held back for a while.
pub const CIRCUIT_BREAKER: &str = "ENABLE_CIRCUIT_BREAKER";
/// Failures in a row that open the breaker.
pub const BREAKER_FAILURES: &str = "CIRCUIT_BREAKER_FAILURE_THRESHOLD";
/// How long an open breaker waits before it admits a probe.
pub const BREAKER_RESET: &str = "CIRCUIT_BREAKER_RESET_TIMEOUT";
/// The token that callers of `serve --http` have to send; our own clients of it send it.
pub const AUTH_TOKEN: &str = "DSAMBA_AUTH_TOKEN";
/// Whether `serve --http` shows metrics.
pub const METRICS: &str = "ENABLE_METRICS";
/// The path of the metrics.
pub const METRICS_ENDPOINT: &str = "METRICS_ENDPOINT";
/// Least level of the log on stderr.
pub const LOG_LEVEL: &str = "LOG_LEVEL";
/// The log's form.
pub const LOG_FORMAT: &str = "DSAMBA_LOG_FORMAT";
/// Variables of earlier programs that mean nothing to this one; `serve` says so where one is set.
pub const UNUSED: &[&str] = &["WEBHOOK_SECRET", "WEBHOOK_ENDPOINT", "PUBLIC_URL", "REDIS_URL"];
/// `api` traces every call on stderr.
pub const DEBUG: &str = "DSAMBA_DEBUG";
/// Directory of the sandbox's kept state.
pub const STATE_DIR: &str = "DSAMBA_STATE_DIR";
/// `1` leaves `./.env` unread.
pub const NO_DOTENV: &str = "DSAMBA_NO_DOTENV";

/// Base of per-user state on Unix.
pub const XDG_STATE_HOME: &str = "XDG_STATE_HOME";
/// The user's home.
pub const HOME: &str = "HOME";
/// Base of per-user configuration on Unix.
pub const XDG_CONFIG_HOME: &str = "XDG_CONFIG_HOME";
/// Base of per-user configuration on Windows.
pub const APPDATA: &str = "APPDATA";
/// The directories in which programs are found.
pub const PATH: &str = "PATH";
/// Where Claude Code keeps its configuration, if not in the home.
pub const CLAUDE_CONFIG_DIR: &str = "CLAUDE_CONFIG_DIR";
/// Where Codex keeps its configuration, if not in `~/.codex`.
pub const CODEX_HOME: &str = "CODEX_HOME";
/// Base of per-user data on Windows.
pub const LOCALAPPDATA: &str = "LOCALAPPDATA";
/// Not empty: no colour.
pub const NO_COLOR: &str = "NO_COLOR";
/// Not `0`: colour even without a terminal.
pub const CLICOLOR_FORCE: &str = "CLICOLOR_FORCE";
/// The terminal's kind; `dumb` gets no colour and no progress.
pub const TERM: &str = "TERM";
/// Set by build services: no progress.
pub const CI: &str = "CI";
/// `1` writes progress as plain text.
pub const ACCESSIBLE: &str = "ACCESSIBLE";

/// Where a variable may be set besides the environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dotenv {
    /// In `./.env` and in the file of `--env-file`.
    Any,
    /// Only in the file of `--env-file`: it says where secrets are sent.
    Named,
    /// Nowhere: it names a file or directory, or is not ours.
    Never,
}

/// One variable of the table that help and README print.
#[derive(Clone, Copy, Debug)]
pub struct Variable {
    /// Its name.
    pub name: &'static str,
    /// What it sets, in one line.
    pub about: &'static str,
    /// Its value when nothing sets it; empty for none.
    pub default: &'static str,
    /// Whether a `.env` file may set it.
    pub dotenv: Dotenv,
}

const fn variable(name: &'static str, about: &'static str, default: &'static str, dotenv: Dotenv) -> Variable {
    Variable { name, about, default, dotenv }
}

/// Every variable that people set, in the order of the help.
pub const VARIABLES: &[Variable] = &[
    variable(DEVELOPER_KEY, "The developer key (also DIGITAL_SAMBA_API_KEY, DS_DEVELOPER_KEY)", "", Dotenv::Any),
    variable(TEAM_ID, "The team's id: with it the key is sent as HTTP Basic", "", Dotenv::Any),
    variable(API_URL, "The API's address", "https://api.digitalsamba.com/api/v1", Dotenv::Named),
    variable(SANDBOX, "1 uses the embedded sandbox in place of the API", "0", Dotenv::Any),
    variable(POOL_SIZE, "Most connections to the API host", "5", Dotenv::Any),
    variable(PORT, "Port that `serve --http` and `sandbox` listen on", "3000", Dotenv::Any),
    variable(TIMEOUT, "Longest that a call may take in all", "30s", Dotenv::Any),
    variable(CONNECT_TIMEOUT, "Longest that opening a connection may take", "5s", Dotenv::Any),
    variable(IDLE_TIMEOUT, "Longest that a reply's body may stand still", "15s", Dotenv::Any),
    variable(HTTP_VERSION, "Which HTTP to speak with the API: auto, 1 or 2", "auto", Dotenv::Any),
    variable(CA_FILE, "Certificates (PEM) to trust in place of the system's", "", Dotenv::Never),
    variable("HTTPS_PROXY", "The proxy on the way to the API; also HTTP_PROXY and ALL_PROXY", "", Dotenv::Never),
    variable("NO_PROXY", "Hosts that are reached without a proxy", "", Dotenv::Never),
    variable(CONNECTION_MANAGEMENT, "Pool, health, keepalive, reconnection, retries: on or off", "on", Dotenv::Any),
    variable(TOKEN_MANAGEMENT, "Tokens kept fresh in the background: on or off", "on", Dotenv::Any),
    variable(RESOURCE_OPTIMIZATION, "Coalescing, batching, cache, compression: on or off", "on", Dotenv::Any),
    variable(TOKEN_REFRESH_MARGIN, "How long before its end a token is refreshed", "5m", Dotenv::Any),
    variable(OAUTH_FILE, "File of an OAuth credential, used in place of the key", "", Dotenv::Named),
    variable(MEMORY_LIMIT, "Most bytes for cache, bodies, buffers and queues", "100MiB", Dotenv::Any),
    variable(CACHE, "Whether replies may come from the cache: on or off", "on", Dotenv::Any),
    variable(
        CACHE_TTL,
        "How long rooms, sessions and the like stay in the cache; a bare 1000 or more is ms",
        "30s",
        Dotenv::Any,
    ),
    variable(RATE_LIMITING, "Whether calls are held to the next: on or off", "on if it is set", Dotenv::Any),
    variable(RATE_LIMIT, "Most calls a minute to the API", "", Dotenv::Any),
    variable(CIRCUIT_BREAKER, "Hold back operations that keep failing: on or off", "on", Dotenv::Any),
    variable(BREAKER_FAILURES, "Failures in a row that open the breaker", "5", Dotenv::Any),
    variable(BREAKER_RESET, "How long it waits before a probe; a bare 1000 or more is ms", "500ms", Dotenv::Any),
    variable(
        AUTH_TOKEN,
        "Token that callers of `serve --http` have to send; `mcp call`, `mcp tools` and `stats` send it",
        "",
        Dotenv::Never,
    ),
    variable(METRICS, "Whether `serve --http` shows metrics: on or off", "on", Dotenv::Any),
    variable(METRICS_ENDPOINT, "Path of the metrics", "/metrics", Dotenv::Any),
    variable(
        LOG_LEVEL,
        "Least level of the log on stderr: error, warn, info, debug, trace",
        "info on serve",
        Dotenv::Any,
    ),
    variable(LOG_FORMAT, "Form of the log: text or json", "text", Dotenv::Any),
    variable(DEBUG, "`api` traces every call on stderr, secrets masked", "", Dotenv::Any),
    variable(STATE_DIR, "Where the sandbox keeps its state", "~/.local/state/dsamba", Dotenv::Never),
    variable(NO_DOTENV, "1 leaves ./.env unread", "0", Dotenv::Never),
    variable(NO_COLOR, "Not empty: no colour", "", Dotenv::Never),
    variable(CLICOLOR_FORCE, "Not 0: colour even without a terminal", "", Dotenv::Never),
    variable(ACCESSIBLE, "1 writes progress as plain text", "0", Dotenv::Never),
    variable("WEBHOOK_SECRET", NOT_USED, "", Dotenv::Any),
    variable("WEBHOOK_ENDPOINT", NOT_USED, "", Dotenv::Any),
    variable("PUBLIC_URL", NOT_USED, "", Dotenv::Any),
    variable("REDIS_URL", NOT_USED, "", Dotenv::Any),
];

const NOT_USED: &str = "Of earlier programs; not used by this version";

/// The proxy for https addresses, by the names it goes by, in the order they are tried.
pub const HTTPS_PROXY: &[&str] = &["https_proxy", "HTTPS_PROXY"];
/// The proxy for http addresses.
pub const HTTP_PROXY: &[&str] = &["http_proxy", "HTTP_PROXY"];
/// The proxy for both, where they have none of their own.
pub const ALL_PROXY: &[&str] = &["all_proxy", "ALL_PROXY"];
/// Hosts, domains and networks that are reached without a proxy, separated by commas.
pub const NO_PROXY: &[&str] = &["no_proxy", "NO_PROXY"];

/// The value of a variable, unless it is unset, empty or not UTF-8.
#[allow(clippy::disallowed_methods)] // the one place that may
pub fn var(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|v| !v.is_empty())
}
