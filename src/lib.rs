//! dsamba: the Digital Samba API as a library, a command line, an MCP server and a sandbox.
//!
//! | module | what lives there | may import |
//! |---|---|---|
//! | [`error`], [`mod@env`], [`redact`] | leaves used by all | nothing of ours |
//! | [`api`] | the catalogue: what the API is, in const Rust | nothing of ours |
//! | [`client`] | an operation and its arguments become bytes, and back | `api` |
//! | [`sandbox`] | the API in memory, in process and on a socket | `api`, `client` |
//! | [`mcp`] | the catalogue as tools for assistants | `api`, `client`, `sandbox` |
//! | [`features`] | the self-test of the core's optimizations | `api`, `client`, `sandbox` |
//! | [`cli`] | the command line | everything |
//!
//! Importing the crate starts nothing. The features `cli`, `mcp` and `sandbox` (all on by default) can be left out.

pub mod api;
pub mod client;
pub mod env;
pub mod error;
pub mod redact;

#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "sandbox")]
pub mod features;
#[cfg(feature = "mcp")]
pub mod mcp;
#[cfg(feature = "sandbox")]
pub mod sandbox;

pub use client::{Args, Client, Credential};
pub use error::{Error, Result};
#[cfg(feature = "mcp")]
pub use mcp::{ServeOptions, serve};

/// The README's Rust compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
