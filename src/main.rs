//! Entry point: argv to exit code.
fn main() {}
