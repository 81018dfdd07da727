//! RESOURCE OPTIMIZATION: fewer calls, fewer bytes, bounded memory. Off, every question is one plain call.
//!
//! | file | what it does |
//! |---|---|
//! | `memory` | one budget of bytes for all that is held |

pub mod memory;
