//! Integration tests: one binary, one module a theme.

mod drift;
mod facts;
mod layers;
