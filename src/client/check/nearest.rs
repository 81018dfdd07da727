//! What somebody who wrote an unknown name probably meant.

use strsim::osa_distance;

/// So many names are all told where none is near.
const FEW: usize = 12;

/// The message for a name that is none of `known`: which one is near, or where there are few which there are.
pub(super) fn unknown<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.collect();
    match nearest(name, known.iter().copied()) {
        Some(near) => format!("is not known; did you mean `{near}`?"),
        None if (1..=FEW).contains(&known.len()) => format!("is not known; there are {}", known.join(", ")),
        None => "is not known".to_owned(),
    }
}

/// The known name nearest to this one, if any is near. Case, hyphens and underscores do not count.
pub(super) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // Beyond any name of the catalogue the distance is not worth its quadratic cost.
    let plain = plain(name).filter(|p| p.len() <= 64)?;
    known
        .filter_map(|k| Some((osa_distance(&plain, &self::plain(k)?), k)))
        .filter(|(distance, k)| *distance <= plain.len().min(k.len()) / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, k)| k)
}

fn plain(name: &str) -> Option<String> {
    let plain: String = name.chars().filter(|c| !matches!(c, '_' | '-')).flat_map(char::to_lowercase).collect();
    (!plain.is_empty()).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_found_and_far_ones_not() {
        let known = ["friendly_url", "privacy", "max_participants"];
        let near = |name| nearest(name, known.into_iter());
        assert_eq!(near("friendlyUrl"), Some("friendly_url"));
        assert_eq!(near("privcay"), Some("privacy"));
        assert_eq!(near("max-participant"), Some("max_participants"));
        assert_eq!(near("colour"), None);
        assert_eq!(near(""), None);
        assert_eq!(near(&"x".repeat(100_000)), None);
    }
}
