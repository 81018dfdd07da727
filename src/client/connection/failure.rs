//! What went wrong with a connection, in plain words, and what to do about it.

use crate::error::{Error, Kind};
use std::error::Error as StdError;
use std::io;
use std::time::Duration;

/// The host's name cannot be found.
pub(super) fn unknown_host(host: &str, error: &io::Error) -> Error {
    Error::new(Kind::Network, format!("cannot find the host {host}: {}", io_words(error)))
        .with_hint("check the address for typing errors, and that this machine is online")
}

/// No address of the host can be reached.
pub(super) fn unreachable(host: &str, port: u16, error: &io::Error) -> Error {
    Error::new(Kind::Network, format!("cannot reach {host} port {port}: {}", io_words(error)))
        .with_hint("check the address and port, and whether a proxy is needed (HTTPS_PROXY)")
}

/// Connecting took too long.
pub(super) fn connect_timeout(host: &str, port: u16, limit: Duration) -> Error {
    let seconds = limit.as_secs_f64();
    Error::new(Kind::Timeout, format!("connecting to {host} port {port} took longer than {seconds} s"))
        .with_hint("check the network, and whether a proxy is needed (HTTPS_PROXY)")
}

/// The TLS handshake failed.
pub(super) fn tls(host: &str, error: &io::Error) -> Error {
    let Some(tls) = error.get_ref().and_then(|e| e.downcast_ref::<rustls::Error>()) else {
        return Error::new(Kind::Network, format!("the TLS handshake with {host} broke off: {}", io_words(error)))
            .with_hint("is it really an https address?");
    };
    match tls {
        rustls::Error::InvalidCertificate(why) => {
            Error::new(Kind::Network, format!("the certificate of {host} is not valid: {}", certificate_words(why)))
                .with_hint("if you trust its issuer, name the issuer's certificate with --ca-file")
        }
        rustls::Error::AlertReceived(rustls::AlertDescription::NoApplicationProtocol)
        | rustls::Error::NoApplicationProtocol => no_http2(host),
        rustls::Error::InvalidMessage(_) => {
            Error::new(Kind::Network, format!("{host} does not speak TLS on this port"))
                .with_hint("is it really an https address?")
        }
        other => Error::new(Kind::Network, format!("the TLS handshake with {host} failed: {other}")),
    }
}

/// HTTP/2 was asked for and the host does not speak it.
pub(super) fn no_http2(host: &str) -> Error {
    Error::new(Kind::Network, format!("{host} does not speak the HTTP version asked for"))
        .with_hint("use --http auto to take what it offers")
}

/// The connection broke before a reply came; the request may have been carried out.
pub(super) fn broken(host: &str, error: &hyper::Error) -> Error {
    Error::new(Kind::Network, format!("the connection to {host} broke before the reply: {}", hyper_words(error)))
        .with_hint("try again; if the call changes something, look first whether it has")
}

/// The connection broke in the middle of a reply.
pub(super) fn cut(host: &str, error: &hyper::Error) -> Error {
    Error::new(
        Kind::Network,
        format!("the connection to {host} broke in the middle of the reply: {}", hyper_words(error)),
    )
    .with_hint("try again; if the call changes something, look first whether it has")
}

/// No connection lives long enough to write a request on it.
pub(super) fn keeps_closing(host: &str) -> Error {
    Error::new(Kind::Network, format!("{host} closes every connection before a request can be sent"))
        .with_hint("the server or something on the way to it is refusing calls; try again later")
}

/// The line of callers is full.
pub(super) fn crowded(queue: usize) -> Error {
    Error::new(Kind::Overloaded, format!("{queue} calls already wait for a connection; this one was not sent"))
        .with_hint("make fewer calls at once, or raise --pool-size")
}

/// The line of callers is too long for the time that one may wait.
pub(super) fn too_long(wait: Duration) -> Error {
    Error::new(Kind::Overloaded, "too many calls wait for a connection to the API; this one was not sent")
        .with_hint("make fewer calls at once, or raise --pool-size")
        .with_retry_after(Duration::from_secs(wait.as_secs() + 1))
}

/// No connection became free in time.
pub(super) fn waited(size: usize, limit: Duration) -> Error {
    let seconds = limit.as_secs_f64();
    Error::new(Kind::Overloaded, format!("no connection of {size} became free within {seconds} s; nothing was sent"))
        .with_hint("raise --pool-size, or make fewer calls at once")
}

/// An I/O error without its error number.
pub(super) fn io_words(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or name".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::ConnectionRefused => "connection refused".to_owned(),
        io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe => "the other side closed it".to_owned(),
        io::ErrorKind::UnexpectedEof => "the other side closed it too early".to_owned(),
        io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable => "no route to it".to_owned(),
        io::ErrorKind::TimedOut => "no answer".to_owned(),
        _ => {
            let text = error.to_string();
            text.split(" (os error").next().unwrap_or(&text).to_lowercase()
        }
    }
}

pub(super) fn hyper_words(error: &hyper::Error) -> String {
    let mut cause = error.source();
    while let Some(inner) = cause {
        if let Some(io) = inner.downcast_ref::<io::Error>() {
            return io_words(io);
        }
        cause = inner.source();
    }
    if error.is_incomplete_message() {
        return "the other side closed it".to_owned();
    }
    if error.is_parse_version_h2() {
        return "it answered in HTTP/2; use --http 2".to_owned();
    }
    match error.source() {
        Some(source) => format!("{error} ({source})"),
        None => error.to_string(),
    }
}

fn certificate_words(error: &rustls::CertificateError) -> String {
    use rustls::CertificateError as E;
    match error {
        E::UnknownIssuer => "it was issued by an authority that is not known here".to_owned(),
        E::Expired | E::ExpiredContext { .. } => "it has expired".to_owned(),
        E::NotValidYet | E::NotValidYetContext { .. } => {
            "it is not valid yet; is the clock of this machine right?".to_owned()
        }
        E::NotValidForName | E::NotValidForNameContext { .. } => "it is for another name".to_owned(),
        E::Revoked => "it was revoked".to_owned(),
        other => format!("{other:?}"),
    }
}
