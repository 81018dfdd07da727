//! Integration tests: one binary, one module a theme.
#![allow(clippy::unwrap_used)] // helpers of tests may, as tests do

mod cli;
mod client;
mod connection;
mod drift;
mod everything;
mod facts;
mod faults;
mod features;
mod fidelity;
mod golden;
mod layers;
mod mcp;
mod oauth;
mod outages;
mod readme;
mod resilience;
mod resource;
mod sandbox;
mod watch;
