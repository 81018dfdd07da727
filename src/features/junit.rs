//! The outcomes as JUnit XML, which CI servers read.

use super::{Feature, Figure, Outcome};
use crate::error::Result;
use std::fmt::Write;
use std::time::Duration;

/// One suite a feature, one case a check; what was done and measured stands in each case's output.
pub fn junit(outcomes: &[Outcome]) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let head = |outcomes: &[&Outcome]| {
        let failures = outcomes.iter().filter(|o| o.failure().is_some()).count();
        let time: Duration = outcomes.iter().map(|o| o.took).sum();
        format!("tests=\"{}\" failures=\"{failures}\" time=\"{:.3}\"", outcomes.len(), time.as_secs_f64())
    };
    let all: Vec<&Outcome> = outcomes.iter().collect();
    // Writing to a text cannot fail.
    let _ = writeln!(xml, "<testsuites name=\"dsamba test-enhanced-features\" {}>", head(&all));
    for feature in Feature::ALL {
        let suite: Vec<&Outcome> = outcomes.iter().filter(|o| o.feature == feature).collect();
        if suite.is_empty() {
            continue;
        }
        let _ = writeln!(xml, "  <testsuite name=\"{}\" {}>", feature.name(), head(&suite));
        for outcome in suite {
            case(&mut xml, outcome);
        }
        xml.push_str("  </testsuite>\n");
    }
    xml.push_str("</testsuites>\n");
    xml
}

fn case(xml: &mut String, outcome: &Outcome) {
    let seconds = outcome.took.as_secs_f64();
    let name = outcome.feature.name();
    let _ = writeln!(xml, "    <testcase classname=\"{name}\" name=\"{}\" time=\"{seconds:.3}\">", outcome.check);
    if let Some(failure) = outcome.failure() {
        let _ = writeln!(xml, "      <failure message=\"{}\"/>", escaped(&failure));
    }
    let text = |figure: &Result<Figure>| match figure {
        Ok(figure) => figure.to_string(),
        Err(e) => format!("error: {}", e.message()),
    };
    let wanted = outcome.on.as_ref().map(Figure::wanted).unwrap_or_default();
    let said = format!(
        "did: {}\n{}: {}\nwanted: {wanted}\nwith the feature off: {}\nruns: {}",
        outcome.did,
        outcome.counts,
        text(&outcome.on),
        text(&outcome.off),
        outcome.runs,
    );
    let _ = writeln!(xml, "      <system-out>{}</system-out>\n    </testcase>", escaped(&said));
}

/// Text as XML holds it; control characters, which it cannot hold, become a question mark.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' | '\t' => safe.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => safe.push('?'),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{Error, Kind};

    #[test]
    fn a_check_that_fails_is_a_failure_and_nothing_breaks_the_document() {
        let outcome = |on: Result<Figure>, off| Outcome {
            feature: Feature::Resource,
            check: "coalesce",
            did: "reads & writes",
            counts: "requests",
            on,
            off,
            took: Duration::from_millis(1500),
            runs: 1,
        };
        let figure = |n: u64| Ok(Figure::exactly(n, 1.0, "requests"));
        let broken = Err(Error::new(Kind::Network, "<cut> \u{1b}\"here\""));
        let all = [outcome(figure(1), figure(9)), outcome(figure(1), figure(1)), outcome(broken, figure(9))];
        let xml = junit(&all);
        assert!(xml.contains("<testsuite name=\"resource\" tests=\"3\" failures=\"2\" time=\"4.500\">"), "{xml}");
        assert!(
            xml.contains(
                "<failure message=\"it holds with the feature off too (1 requests), and so proves nothing\"/>"
            )
        );
        assert!(xml.contains("could not be run: &lt;cut&gt; ?&quot;here&quot;"), "{xml}");
        assert!(
            xml.contains("did: reads &amp; writes\nrequests: 9")
                || xml.contains("did: reads &amp; writes\nrequests: 1")
        );
        assert_eq!(xml.matches("<failure").count(), 2);
    }
}
