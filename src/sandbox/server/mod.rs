//! The sandbox on a socket: HTTP/1.1 and HTTP/2, the same answers as in process.

mod coded;
mod disconnect;
mod door;
mod listen;
mod socket;
mod tls;

pub use listen::{ListenOptions, Listening, listen};
