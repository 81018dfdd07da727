//! Names of people and rooms.

use super::Sample;

const GIVEN: &[&str] = &[
    "Ana", "Bilal", "Chiara", "Dev", "Emeka", "Farida", "Goran", "Hana", "Ines", "Jonas", "Katya", "Luca", "Mei",
    "Noor", "Olu", "Petra", "Quentin", "Rosa", "Sven", "Tala", "Uma", "Viktor", "Wanda", "Yara", "Zoltan",
];
const FAMILY: &[&str] = &[
    "Abara",
    "Bauer",
    "Costa",
    "Demir",
    "Eriksen",
    "Ferrer",
    "Gallo",
    "Haddad",
    "Ivanov",
    "Jansen",
    "Kaya",
    "Lindqvist",
    "Moreau",
    "Novak",
    "Okafor",
    "Petrov",
    "Quinn",
    "Rossi",
    "Silva",
    "Tanaka",
    "Ueda",
    "Vargas",
    "Weber",
    "Yilmaz",
];

/// A person's name.
pub(crate) fn person(sample: &Sample, number: u64) -> String {
    format!("{} {}", sample.one_of("given", number, GIVEN), sample.one_of("family", number, FAMILY))
}

/// A room that has a name of its own: friendly URL, name, tags, whether it is private.
pub(crate) type Named = (&'static str, &'static str, &'static [&'static str], bool);

/// The first sample rooms, by number.
pub(crate) const ROOMS: &[Named] = &[
    ("standup", "Daily standup", &["team", "daily"], false),
    ("all-hands", "All hands", &["team"], false),
    ("design-review", "Design review", &["team", "design"], true),
    ("support", "Customer support", &["customers"], false),
    ("sales-demo", "Sales demo", &["customers", "sales"], false),
    ("maths-101", "Mathematics 101", &["courses"], false),
    ("physics-lab", "Physics lab", &["courses"], false),
    ("board", "Board meeting", &["management"], true),
    ("interviews", "Job interviews", &["hiring"], true),
    ("onboarding", "Onboarding", &["hiring", "team"], false),
    ("book-club", "Book club", &["social"], false),
    ("coffee", "Coffee corner", &["social"], false),
];

const FIRST: &[&str] =
    &["amber", "blue", "calm", "early", "green", "little", "north", "quiet", "red", "sunny", "warm", "wide"];
const SECOND: &[&str] =
    &["bridge", "forest", "garden", "harbour", "hill", "island", "lake", "meadow", "river", "tower"];

/// The two words in the name of a room that has no name of its own. They depend on the number only, so that a friendly URL
/// can be checked without the seed.
pub(crate) fn words(number: u64) -> (&'static str, &'static str) {
    let pick = |of: &[&'static str], n: u64| of[usize::try_from(n % of.len() as u64).unwrap_or_default()];
    (pick(FIRST, number), pick(SECOND, number / FIRST.len() as u64 + number * 7))
}
