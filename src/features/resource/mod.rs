//! resource
use super::check::Check;
/// The checks.
pub(super) const CHECKS: &[Check] = &[];
