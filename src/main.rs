//! Entry point: argv to exit code.

fn main() -> std::process::ExitCode {
    dsamba::cli::main(std::env::args_os())
}
