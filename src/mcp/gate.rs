//! Which calls may run: the one place that decides it, for direct tools and for the dispatchers alike.

use crate::api::{Effects, Op};
use crate::client::Args;
use crate::error::{Error, Kind, Result};

/// Refuses a call that removes something or interrupts people, unless the operator of the server allowed such calls. An
/// argument that the model gives is never consent.
pub(super) fn pass(op: &Op, args: &Args, allow_destructive: bool) -> Result<()> {
    let effects = op.effects_with(args.names());
    let what = if effects.has(Effects::DESTROY) {
        "removes data for good"
    } else if effects.has(Effects::DISRUPT) {
        "interrupts people in a call"
    } else {
        return Ok(());
    };
    if allow_destructive {
        return Ok(());
    }
    Err(Error::new(
        Kind::Forbidden,
        format!("{} {what}, and this server does not allow that; nothing was sent", op.tool),
    )
    .with_hint(
        "tell the user; whoever runs the server can start it with --allow-destructive, or run the command of the same \
             name themselves: no argument of yours can allow it",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;

    #[test]
    fn confirm_is_not_consent_and_the_operator_is() {
        let op = api::tool("delete-room").unwrap();
        let args = Args::new().with("room", "standup").with("confirm", true);
        assert_eq!(pass(op, &args, false).unwrap_err().kind(), Kind::Forbidden);
        pass(op, &args, true).unwrap();
    }

    #[test]
    fn every_operation_that_destroys_or_disrupts_is_refused_and_no_other() {
        for op in api::ops() {
            let risky = op.effects.has(Effects::DESTROY) || op.effects.has(Effects::DISRUPT);
            assert_eq!(pass(op, &Args::new(), false).is_err(), risky, "{}", op.tool);
        }
    }
}
