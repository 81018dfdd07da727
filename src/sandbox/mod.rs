//! The API in memory.
