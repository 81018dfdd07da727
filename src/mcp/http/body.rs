//! A request's body, read whole: within its size and its time, and where it is large within the memory budget.

use crate::client::Client;
use crate::client::resource::memory::Held;
use bytes::{Bytes, BytesMut};
use http_body::Body as _;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming;
use std::time::Duration;

/// Most bytes: an import of 2 MB, escaped, fits.
pub(super) const MOST: usize = 4 * 1024 * 1024;
/// Bodies of so many bytes are not counted: of as many as come in at once they make less than a budget.
const SMALL: usize = 16 << 10;
/// Longest that a client may take to send it.
const TIMEOUT: Duration = Duration::from_secs(30);

/// A body, and the memory that it was given.
pub(super) type Whole = (Bytes, Vec<Held>);

/// Why there is none.
pub(super) enum Unread {
    /// It is larger than may be; the rest of it is still to come.
    TooLarge(Incoming),
    /// There is no memory for it now; the same.
    NoRoom(Incoming),
    BrokeOff,
    TooLate,
}

/// The same before its rest is given out.
enum Stop {
    TooLarge,
    NoRoom,
    BrokeOff,
}

/// Reads it. `client` is whose memory it takes.
pub(super) async fn read(mut body: Incoming, client: Option<&Client>) -> Result<Whole, Unread> {
    let size = body.size_hint();
    if size.lower() > MOST as u64 {
        return Err(Unread::TooLarge(body));
    }
    let is_small = size.upper().is_some_and(|most| most <= SMALL as u64);
    let reading = async {
        match client {
            // Boxed, so that the others have no place for what only large ones need.
            Some(client) if !is_small => Box::pin(counted(&mut body, client)).await,
            _ => match Limited::new(&mut body, MOST).collect().await {
                Ok(body) => Ok((body.to_bytes(), Vec::new())),
                Err(e) if e.is::<LengthLimitError>() => Err(Stop::TooLarge),
                Err(_) => Err(Stop::BrokeOff),
            },
        }
    };
    match tokio::time::timeout(TIMEOUT, reading).await {
        Ok(Ok(whole)) => Ok(whole),
        Ok(Err(Stop::TooLarge)) => Err(Unread::TooLarge(body)),
        Ok(Err(Stop::NoRoom)) => Err(Unread::NoRoom(body)),
        Ok(Err(Stop::BrokeOff)) => Err(Unread::BrokeOff),
        Err(_) => Err(Unread::TooLate),
    }
}

/// The same of one that may be large.
async fn counted(body: &mut Incoming, client: &Client) -> Result<Whole, Stop> {
    let mut whole = BytesMut::new();
    let (mut held, mut room) = (Vec::new(), SMALL);
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| Stop::BrokeOff)?.into_data() else { continue };
        let length = whole.len() + data.len();
        if length > MOST {
            return Err(Stop::TooLarge);
        }
        if length > room {
            // Twice as much each time, as it is what the buffer takes.
            let wanted = length.max(room * 2).min(MOST);
            held.push(client.room_aside(wanted - room).ok_or(Stop::NoRoom)?);
            room = wanted;
        }
        whole.reserve(room.min(length.next_power_of_two()) - whole.len());
        whole.extend_from_slice(&data);
    }
    Ok((whole.freeze(), held))
}
