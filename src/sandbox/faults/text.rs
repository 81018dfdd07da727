//! Faults as text (`latency=20ms,429=0.02`) and as JSON (`{"latency": "20ms", "429": 0.02}`).

use super::{Fault, Faults};
use crate::api;
use crate::error::{Error, FieldError, Result};
use serde_json::{Map, Value};
use std::str::FromStr;
use std::time::Duration;

/// Longest time that can be asked for.
const LONGEST: Duration = Duration::from_secs(24 * 3600);
const TIMES: [&str; 6] = ["latency", "jitter", "retry-after", "slow-time", "idle-close", "token-life"];

impl FromStr for Faults {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let mut settings = Map::new();
        let mut faulty = Vec::new();
        for part in text.split(',').map(str::trim).filter(|p| !p.is_empty()) {
            match part.split_once('=') {
                Some((word, value)) => {
                    settings.insert(word.trim().to_owned(), Value::from(value.trim()));
                }
                None => faulty.push(FieldError { field: part.to_owned(), message: "has no `=value`".to_owned() }),
            }
        }
        if !faulty.is_empty() {
            return Err(refusal(faulty));
        }
        Self::default().with(&settings)
    }
}

impl Faults {
    /// These faults with some settings changed; `null` takes one back to its default. All mistakes are in one error.
    pub fn with(&self, settings: &Map<String, Value>) -> Result<Self> {
        let mut next = self.clone();
        let mut faulty = Vec::new();
        for (word, value) in settings {
            if let Err(message) = next.set(word, value) {
                faulty.push(FieldError { field: word.clone(), message });
            }
        }
        if faulty.is_empty() && next.rates.iter().sum::<f64>() > 1.0 + f64::EPSILON {
            faulty.push(FieldError { field: "rates".to_owned(), message: "together are more than 1".to_owned() });
        }
        if faulty.is_empty() { Ok(next) } else { Err(refusal(faulty)) }
    }

    fn set(&mut self, word: &str, value: &Value) -> Result<(), String> {
        if let Some(at) = Fault::ALL.iter().position(|f| f.name() == word) {
            self.rates[at] = if value.is_null() { 0.0 } else { rate(value)? };
            return Ok(());
        }
        let default = Self::default();
        let given = if value.is_null() { None } else { Some(time(value)) };
        let or = |default: Duration| given.clone().unwrap_or(Ok(default));
        match word {
            "latency" => self.latency = or(default.latency)?,
            "jitter" => self.jitter = or(default.jitter)?,
            "retry-after" => self.retry_after = or(default.retry_after)?,
            "slow-time" => self.slow_time = or(default.slow_time)?,
            "idle-close" => self.idle_close = given.transpose()?,
            "token-life" => self.token_life = given.transpose()?,
            "only" => self.only = tools(value)?,
            "times" => self.times = number(value)?,
            _ => return Err(format!("is not one of {}", words().join(", "))),
        }
        Ok(())
    }

    /// Every setting by its word; times as text.
    pub fn to_json(&self) -> Map<String, Value> {
        let text = |d: Duration| Value::from(format!("{}ms", d.as_millis()));
        let maybe = |d: Option<Duration>| d.map_or(Value::Null, text);
        let times = [
            text(self.latency),
            text(self.jitter),
            text(self.retry_after),
            text(self.slow_time),
            maybe(self.idle_close),
            maybe(self.token_life),
        ];
        let mut all: Map<String, Value> = TIMES.iter().map(|w| (*w).to_owned()).zip(times).collect();
        let only = if self.only.is_empty() { Value::Null } else { Value::from(self.only.join("+")) };
        all.extend([("only".to_owned(), only), ("times".to_owned(), self.times.into())]);
        all.extend(Fault::ALL.iter().zip(self.rates).map(|(f, rate)| (f.name().to_owned(), Value::from(rate))));
        all
    }
}

fn words() -> Vec<&'static str> {
    TIMES.into_iter().chain(["only", "times"]).chain(Fault::ALL.map(Fault::name)).collect()
}

fn refusal(faulty: Vec<FieldError>) -> Error {
    Error::usage("these faults cannot be set").with_fields(faulty).with_hint("write latency=20ms,jitter=5ms,429=0.02")
}

fn rate(value: &Value) -> Result<f64, String> {
    let number = value.as_f64().or_else(|| value.as_str()?.parse().ok());
    number.filter(|n| (0.0..=1.0).contains(n)).ok_or_else(|| "must be a share of calls from 0 to 1".to_owned())
}

/// Operations by their tools' names: `list-rooms+get-room-details`.
fn tools(value: &Value) -> Result<Vec<&'static str>, String> {
    let text = match value {
        Value::Null => return Ok(Vec::new()),
        value => value.as_str().ok_or("must be names of operations, such as list-rooms+get-room-details")?,
    };
    let tool =
        |name: &str| api::tool(name).map(|op| op.tool).ok_or_else(|| format!("names `{name}`, which is no tool"));
    text.split('+').map(str::trim).map(tool).collect()
}

fn number(value: &Value) -> Result<Option<u64>, String> {
    if value.is_null() {
        return Ok(None);
    }
    let number = value.as_u64().or_else(|| value.as_str()?.parse().ok());
    number.map(Some).ok_or_else(|| "must be a whole number".to_owned())
}

/// A time: `250ms`, `2s`, `5m`, `1h`; a bare number is seconds.
pub(crate) fn time(value: &Value) -> Result<Duration, String> {
    let fault = || "must be a time up to 24h, such as 20ms, 2s or 5m".to_owned();
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let number: f64 = number.parse().map_err(|_| fault())?;
    let scale = match unit {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        _ => return Err(fault()),
    };
    Duration::try_from_secs_f64(number * scale).ok().filter(|d| *d <= LONGEST).ok_or_else(fault)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn text_is_read_and_shown_again() {
        let faults: Faults =
            "latency=20ms, jitter=5ms,429=0.02,idle-close=2s,only=list-rooms+get-room-details,times=4".parse().unwrap();
        assert_eq!(faults.latency, Duration::from_millis(20));
        assert_eq!(faults.to_json()["429"], json!(0.02));
        assert_eq!(
            (&faults.to_json()["only"], &faults.to_json()["times"]),
            (&json!("list-rooms+get-room-details"), &json!(4))
        );
        assert_eq!(faults.idle_close, Some(Duration::from_secs(2)));
        assert_eq!(Faults::default().with(&faults.to_json()).unwrap(), faults);
        let cleared = faults.with(json!({"idle-close": null, "429": null}).as_object().unwrap()).unwrap();
        assert_eq!((cleared.idle_close, &cleared.to_json()["429"]), (None, &json!(0.0)));
    }

    #[test]
    fn every_mistake_is_named() {
        let error = "latency=soon,429=2,sloth=1,cut".parse::<Faults>().unwrap_err();
        assert_eq!(error.fields()[0].field, "cut");
        let error = "latency=soon,429=2,sloth=1,only=list-doors,times=-1".parse::<Faults>().unwrap_err();
        let fields: Vec<&str> = error.fields().iter().map(|f| f.field.as_str()).collect();
        assert_eq!(fields, ["latency", "429", "sloth", "only", "times"]);
        let error = "429=0.6,500=0.5".parse::<Faults>().unwrap_err();
        assert_eq!(error.fields()[0].field, "rates");
    }
}
