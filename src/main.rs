//! Entry point: argv to exit code.

/// Bodies and futures of some KiB come and go with every call, from thousands of callers at once: the system's own allocator
/// takes a fifth more time for them, and keeps twice the memory after a crowd (`benches/mcp`). Without huge pages, where a system has
/// them on offer: 10 MB of them are resident before there is anything to hold.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    dsamba::cli::main(std::env::args_os())
}
