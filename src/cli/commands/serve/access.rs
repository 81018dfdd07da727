//! The flags that say who may call over HTTP, and where calls are recorded.

use crate::cli::config::AccessFlags;
use clap::builder::PathBufValueParser;
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use std::num::NonZeroU32;
use std::path::PathBuf;

pub(super) fn args() -> Vec<Arg> {
    let long = |id: &'static str, value: &'static str, help: &'static str| {
        Arg::new(id).long(&id[1..]).value_name(value).help(help)
    };
    let file = |id, help| long(id, "FILE", help).value_parser(PathBufValueParser::new());
    vec![
        file("@auth-token-file", "File with the token that callers over HTTP have to send; also DSAMBA_AUTH_TOKEN"),
        file(
            "@auth-file",
            "File (TOML) of named tokens, each with rights and a rate of its own; read again when it changes",
        ),
        long(
            "@oauth-issuer",
            "ISSUER",
            "Take access tokens (JWT) of this OAuth issuer; their scopes are read and write",
        )
        .requires("@oauth-audience"),
        long(
            "@oauth-audience",
            "URL",
            "This server's own address as clients know it, for which tokens have to be made",
        )
        .requires("@oauth-issuer"),
        long("@oauth-jwks-url", "URL", "Where the issuer's public keys are [default: what its metadata says]")
            .requires("@oauth-issuer"),
        file("@oauth-ca-file", "Certificates (PEM) to trust when those keys are fetched, in place of the system's")
            .requires("@oauth-issuer"),
        long("@caller-rate", "N", "Requests a minute of each caller who has no rate of their own")
            .value_parser(value_parser!(NonZeroU32)),
        Arg::new("@allow-tenant-keys")
            .long("allow-tenant-keys")
            .action(ArgAction::SetTrue)
            .help("Let callers send a developer key of their own (X-Digital-Samba-Key) for their calls"),
        file("@audit-log", "File to which every call is appended: who, what, on which ids, with which outcome"),
    ]
}

pub(super) fn flags(matches: &ArgMatches) -> AccessFlags {
    let file = |id: &str| matches.get_one::<PathBuf>(id).cloned();
    let text = |id: &str| matches.get_one::<String>(id).cloned();
    AccessFlags {
        token_file: file("@auth-token-file"),
        tokens: file("@auth-file"),
        oauth: text("@oauth-issuer").zip(text("@oauth-audience")),
        oauth_jwks_url: text("@oauth-jwks-url"),
        oauth_ca_file: file("@oauth-ca-file"),
        rate: matches.get_one::<NonZeroU32>("@caller-rate").copied(),
        tenant_keys: matches.get_flag("@allow-tenant-keys"),
    }
}

/// Where calls are recorded.
pub(super) fn audit(matches: &ArgMatches) -> Option<PathBuf> {
    matches.get_one::<PathBuf>("@audit-log").cloned()
}
