//! The fixtures of the protocol's conformance suite: rows of tools, resources and prompts that it asks every server for.
//!
//! Only with the cargo feature `conformance`, never in a release. They stand beside the catalogue's own and are answered on
//! the same way; what the suite finds wrong with them is wrong with the server.
//!
//! | file | rows |
//! |---|---|
//! | `tools` | tools that answer, fail, or tell how far they are |
//! | `rounds` | tools and a prompt that ask first, once or several times |
//! | `questions` | what those ask |
//! | `resources`, `prompts` | texts and a picture to be read |

mod prompts;
mod questions;
mod resources;
mod rounds;
mod tools;

pub(super) use prompts::{complete, get as prompt, list as prompts};
pub(super) use resources::{list as resources, read as resource, templates};
pub(super) use tools::{call, list as tools, of as tool};

use super::scope::Reach;
use rmcp::model::Tool;

/// The tools that are listed: the server's own and the suite's.
pub(super) fn shown(reach: &Reach) -> Vec<Tool> {
    super::tools::shown(reach).into_iter().chain(tools()).collect()
}

/// A picture of one red point.
const PNG: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";
/// A sound of one silent sample.
const WAV: &str = "UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQIAAAAAAA==";
