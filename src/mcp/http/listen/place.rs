//! Places to listen at: as they are asked for, and as they turned out.

use crate::error::Error;
use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

/// A place to listen at, as it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Listen {
    /// A TCP port.
    Tcp {
        /// The host, by name or address.
        host: String,
        /// The port; 0 takes a free one.
        port: u16,
    },
    /// A Unix socket at this path, for its owner alone (mode 0600). It is removed when the server ends.
    Unix(PathBuf),
    /// The sockets that the service manager has opened for this process (`LISTEN_FDS` and `LISTEN_PID`, as systemd sets them).
    Inherited,
}

impl Listen {
    /// What [`Listen::from_str`] takes, in words.
    pub const FORMS: &'static str = "HOST:PORT, unix:PATH or systemd";
}

impl FromStr for Listen {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = || Error::usage(format!("`{text}` is no place to listen at")).with_hint(Self::FORMS);
        if text == "systemd" {
            return Ok(Self::Inherited);
        }
        if let Some(path) = text.strip_prefix("unix:") {
            return if path.is_empty() { Err(wrong()) } else { Ok(Self::Unix(PathBuf::from(path))) };
        }
        let (host, port) = text.rsplit_once(':').ok_or_else(wrong)?;
        let bare = host.strip_prefix('[').and_then(|h| h.strip_suffix(']'));
        // `::1:3000` could be either: an address of IPv6 stands in brackets.
        if host.is_empty() || (bare.is_none() && host.contains(':')) || host.contains('/') {
            return Err(wrong());
        }
        let port = port.parse().map_err(|_| wrong())?;
        Ok(Self::Tcp { host: bare.unwrap_or(host).to_owned(), port })
    }
}

/// As it is written for [`Listen::from_str`].
impl fmt::Display for Listen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp { host, port } if host.contains(':') => write!(f, "[{host}]:{port}"),
            Self::Tcp { host, port } => write!(f, "{host}:{port}"),
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
            Self::Inherited => f.write_str("systemd"),
        }
    }
}

/// A place that a server listens at. Written out it is what clients are given: `http://127.0.0.1:3000/mcp`, or `unix:/run/dsamba.sock`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A TCP port.
    Tcp {
        /// The address.
        addr: SocketAddr,
        /// Whether TLS is spoken there.
        tls: bool,
    },
    /// A Unix socket.
    Unix(PathBuf),
}

impl Place {
    /// The TCP address, if it is one.
    pub fn addr(&self) -> Option<SocketAddr> {
        match self {
            Self::Tcp { addr, .. } => Some(*addr),
            Self::Unix(_) => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp { addr, tls: false } => write!(f, "http://{addr}/mcp"),
            Self::Tcp { addr, tls: true } => write!(f, "https://{addr}/mcp"),
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

/// There are no Unix sockets on this system.
#[cfg(not(unix))]
pub(super) fn no_unix() -> Error {
    Error::usage("Unix sockets are not served on this system").with_hint("listen on HOST:PORT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_read_as_they_are_written() {
        for text in ["127.0.0.1:3000", "localhost:0", "[::1]:80", "unix:/run/a.sock", "unix:a", "systemd"] {
            assert_eq!(text.parse::<Listen>().unwrap().to_string(), text);
        }
        for bad in ["", "3000", ":3000", "::1:3000", "h:", "h:70000", "h:-1", "unix:", "http://h:1", "a/b:1"] {
            let error = bad.parse::<Listen>().unwrap_err();
            assert!(error.hint().unwrap().contains("HOST:PORT"), "{bad}");
        }
    }
}
