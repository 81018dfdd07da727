//! Secrets are masked here and nowhere else.
