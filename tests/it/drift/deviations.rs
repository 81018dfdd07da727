//! Where the catalogue knows better than the vendor's description, each with the reason.

use super::Aspect;

/// One difference that is meant.
#[derive(Debug)]
pub(super) struct Deviation {
    /// `POST /rooms`; `*` for every operation.
    pub(super) operation: &'static str,
    /// The field, query parameter or part.
    pub(super) what: &'static str,
    /// What differs of it.
    pub(super) aspect: Aspect,
    /// Why.
    pub(super) why: &'static str,
}

const fn differs(operation: &'static str, what: &'static str, aspect: Aspect, why: &'static str) -> Deviation {
    Deviation { operation, what, aspect, why }
}

/// Every difference that is meant.
pub(super) const DEVIATIONS: &[Deviation] =
    &[differs("*", "order", Aspect::Values, "the values are named only as the default and the example: asc and desc")];
