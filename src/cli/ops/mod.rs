//! Every operation of the catalogue as `dsamba RESOURCE VERB`: flags from its parameters, a call, its reply written.

mod ask;
mod body;
mod command;
mod list;
mod preview;
mod reply;
mod run;
mod save;
mod values;

pub(crate) use ask::{agree, agrees, line};
pub(crate) use body::{assignment, json_of};
pub(crate) use command::command;
pub(crate) use preview::show as show_request;
pub(crate) use run::{arguments, run, run_with};
