//! How long a token holds, and when it is due for a refresh: read from the token itself, never from what was asked for.

use super::clock::Millis;
use super::jwt;
use crate::error::{Error, Kind, Result};
use serde_json::{Map, Value};

/// A token issued further than this from our time was issued by a clock that does not agree with ours.
const SKEW: Millis = 30_000;
/// Beyond this, in seconds, no time is told apart from any other: 70 million years.
const FAR: f64 = 2e15;

/// The life of one token, by our clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Life {
    /// When it was made.
    pub(super) made: Millis,
    /// When it ends; never, without.
    pub(super) ends: Option<Millis>,
    /// From when on it is within its margin and should not be handed out any more.
    pub(super) due: Option<Millis>,
    /// The `exp` claim, in whole seconds.
    pub(super) exp: Option<i64>,
    /// Whether the times were corrected, as the clock of whoever made the token does not agree with ours.
    pub(super) corrected: bool,
}

impl Life {
    /// Reads a token made between the moments `sent` and `now`, to be refreshed `margin` before its end, but never earlier
    /// than a fifth of its life before.
    ///
    /// # Errors
    /// `UnexpectedReply` for what is no token, and for a token that was dead when it came.
    pub(super) fn read(token: &str, sent: Millis, now: Millis, margin: Millis) -> Result<Self> {
        let claims =
            jwt::read(token).map_err(|_| Error::new(Kind::UnexpectedReply, "what came is not a join token"))?;
        let Some(exp) = time(&claims, "exp") else {
            return Ok(Self { made: now, ends: None, due: None, exp: None, corrected: false });
        };
        let issued = time(&claims, "iat").filter(|iat| *iat < exp);
        let life = exp - issued.unwrap_or(sent);
        let margin = margin.min(life / 5).max(0);
        // The two clocks disagree when the token seems to come from the future, or is half spent on arrival.
        let skew = issued.map_or(0, |iat| if iat > now { iat - now } else { (iat - sent).min(0) });
        let corrected = skew > SKEW || (skew < -SKEW && exp - margin - now < (life - margin) / 2);
        let ends = if corrected { exp - skew } else { exp };
        if ends <= now {
            return Err(Error::new(Kind::UnexpectedReply, "the token that came has already ended")
                .with_hint("is the clock of this machine right?"));
        }
        Ok(Self { made: now, ends: Some(ends), due: Some(ends - margin), exp: Some(exp.div_euclid(1000)), corrected })
    }

    /// Whether the token still holds.
    pub(super) fn lives(&self, now: Millis) -> bool {
        self.ends.is_none_or(|ends| now < ends)
    }

    /// Whether the token is too near its end to be handed out.
    pub(super) fn within_margin(&self, now: Millis) -> bool {
        self.due.is_some_and(|due| now >= due)
    }
}

/// A time among the claims, in milliseconds. A time as text or with a fraction is one too.
fn time(claims: &Map<String, Value>, name: &str) -> Option<Millis> {
    let value = claims.get(name)?;
    let seconds = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok()).filter(|s: &f64| !s.is_nan())?;
    #[allow(clippy::cast_possible_truncation)] // bounded the line before
    Some((seconds.clamp(-FAR, FAR) * 1000.0) as Millis)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const NOW: Millis = 1_800_000_000_000;
    const S: Millis = 1000;

    fn life(claims: &Value) -> Result<Life> {
        let token = jwt::sign(claims.as_object().unwrap(), &"k".into()).unwrap();
        Life::read(&token, NOW, NOW, 300 * S)
    }

    #[test]
    fn the_margin_is_five_minutes_but_never_more_than_a_fifth_of_the_life() {
        for (seconds, margin) in [
            (1, 200),
            (300, 60 * S),
            (1500, 300 * S),
            (25 * 86_400, 300 * S),
            (3 * 365 * 86_400, 300 * S),
            (10 * 365 * 86_400, 300 * S),
            (90 * 365 * 86_400, 300 * S),
        ] {
            let at = NOW / S;
            let life = life(&json!({"iat": at, "exp": at + seconds})).unwrap();
            assert_eq!(life.ends, Some(NOW + seconds * S), "{seconds} s");
            assert_eq!(life.due, Some(NOW + seconds * S - margin), "{seconds} s");
            assert!(!life.corrected);
        }
    }

    #[test]
    fn every_way_to_write_the_end() {
        let ends = |exp: Value| life(&json!({"exp": exp})).unwrap().ends;
        assert_eq!(ends(json!(1_800_000_600)), Some(NOW + 600 * S));
        assert_eq!(ends(json!(1_800_000_600.5)), Some(NOW + 600_500));
        assert_eq!(ends(json!("1800000600")), Some(NOW + 600 * S));
        assert_eq!(ends(json!(null)), None);
        assert!(ends(json!(1e300)).unwrap() > NOW);
        assert!(ends(json!(u64::MAX)).unwrap() > NOW);
        assert_eq!(life(&json!({})).unwrap().due, None);
    }

    #[test]
    fn what_is_dead_or_no_token_is_refused() {
        assert_eq!(life(&json!({"exp": 1_700_000_000})).unwrap_err().kind(), Kind::UnexpectedReply);
        assert_eq!(life(&json!({"exp": -5})).unwrap_err().kind(), Kind::UnexpectedReply);
        let error = Life::read("opaque", NOW, NOW, S).unwrap_err();
        assert_eq!(error.kind(), Kind::UnexpectedReply);
    }

    #[test]
    fn another_clock_than_ours_is_allowed_for() {
        let at = NOW / S;
        for offset in [-100_000, -600, 600, 100_000] {
            let life = life(&json!({"iat": at + offset, "exp": at + offset + 600})).unwrap();
            assert_eq!(life.ends, Some(NOW + 600 * S), "{offset} s");
            assert!(life.corrected);
        }
        // Seconds of difference are travel and rounding.
        let life = life(&json!({"iat": at - 3, "exp": at + 597})).unwrap();
        assert_eq!((life.ends, life.corrected), (Some(NOW + 597 * S), false));
    }
}
