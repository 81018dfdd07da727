//! What a model is told to do about an error.

use crate::api;
use crate::error::{Error, Kind};

/// The advice for this error, if there is any.
pub(super) fn of(error: &Error) -> Option<String> {
    match (error.kind(), error.hint()) {
        // A model can't mend the server's own settings.
        (Kind::Auth, Some(hint)) => Some(format!("tell the user, whose server lacks a valid key: {hint}")),
        (kind, hint) => hint.and_then(with_tools).or_else(|| general(kind).map(str::to_owned)),
    }
}

/// The hint with a tool in place of each command to run in a terminal; none where a command has no tool.
fn with_tools(hint: &str) -> Option<String> {
    let (mut said, mut rest) = (String::with_capacity(hint.len()), hint);
    while let Some((before, command)) = rest.split_once("`dsamba ") {
        let (command, after) = command.split_once('`')?;
        let mut words = command.split(' ');
        let (first, second) = (words.next()?, words.next()?);
        let tool = match (first, words.next()) {
            ("schema", Some(verb)) => format!("`describe-operation` of {}", api::op(second, verb)?.tool),
            _ => format!("`{}`", api::op(first, second)?.tool),
        };
        said.push_str(before);
        said.push_str(&tool);
        rest = after;
    }
    said.push_str(rest);
    Some(said)
}

const fn general(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Usage => "nothing was sent; correct the arguments: describe-operation lists them",
        Kind::NotFound => "check the id; a list operation shows the ids there are",
        Kind::Auth => "tell the user: the server was started without a developer key that the API accepts",
        Kind::Forbidden => "tell the user: this team's key may not do it",
        Kind::Invalid => "correct the values and call again",
        Kind::Conflict => "look at the thing's state first: it does not allow this now",
        Kind::RateLimited | Kind::Overloaded | Kind::Server | Kind::Network | Kind::Timeout => {
            "try again later; if it stays, tell the user"
        }
        Kind::UnknownOutcome => "it may have been carried out: look before you call it again",
        Kind::UnexpectedReply | Kind::Interrupted | Kind::Io | Kind::Failed => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_become_tools_and_what_has_none_general_advice() {
        for (kind, hint, advice) in [
            (
                Kind::UnknownOutcome,
                "look with `dsamba rooms list` whether it was before you call again",
                "look with `list-rooms` whether it was before you call again",
            ),
            (
                Kind::Invalid,
                "`dsamba schema rooms create` shows what each argument takes",
                "`describe-operation` of create-room shows what each argument takes",
            ),
            (Kind::Usage, "`dsamba rooms get x --fields id` looks it up", "`get-room-details` looks it up"),
            (Kind::NotFound, "see `dsamba commands`", "check the id; a list operation shows the ids there are"),
            (Kind::Network, "is the network up?", "is the network up?"),
        ] {
            assert_eq!(of(&Error::new(kind, "x").with_hint(hint)).as_deref(), Some(advice));
        }
        assert_eq!(of(&Error::new(Kind::Failed, "x")), None);
    }
}
