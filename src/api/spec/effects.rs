//! Effects: what an operation does to the world.

/// What an operation does to the world, as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effects(u8);

impl Effects {
    /// No effect.
    pub const NONE: Self = Self(0);
    /// Reads only.
    pub const READ: Self = Self(1);
    /// Creates or changes something that can be changed back.
    pub const WRITE: Self = Self(2);
    /// Removes something for good.
    pub const DESTROY: Self = Self(4);
    /// Interrupts people who are in a call right now.
    pub const DISRUPT: Self = Self(8);
    /// Sends data, or gives access, to somewhere outside.
    pub const EGRESS: Self = Self(16);

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether every effect of `other` is in this set.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0 && other.0 != 0
    }

    /// The effects by name, in order of rising risk: `read`, `write`, `egress`, `disrupt`, `destroy`.
    pub fn names(self) -> Vec<&'static str> {
        [
            (Self::READ, "read"),
            (Self::WRITE, "write"),
            (Self::EGRESS, "egress"),
            (Self::DISRUPT, "disrupt"),
            (Self::DESTROY, "destroy"),
        ]
        .into_iter()
        .filter(|(e, _)| self.has(*e))
        .map(|(_, n)| n)
        .collect()
    }
}
