//! How much of a reply is given out, as whoever runs the server chose.

use super::options::ServeOptions;

/// Most bytes of text in one result, unless chosen otherwise. Clients cut or refuse more than about 25,000 tokens.
pub(super) const CAP: usize = 48_000;

/// What is given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct View {
    /// Most bytes of text in one result.
    pub(super) cap: usize,
    /// Whether the words of strangers are left out.
    pub(super) lockdown: bool,
}

impl From<&ServeOptions> for View {
    fn from(options: &ServeOptions) -> Self {
        Self { cap: options.max_result_bytes, lockdown: options.lockdown }
    }
}

#[cfg(test)]
impl Default for View {
    fn default() -> Self {
        Self { cap: CAP, lockdown: false }
    }
}
