//! What the benches of the core share: the canned reply, and how time is counted.

/// What every request gets: a room.
pub(crate) const BODY: &[u8] = br#"{"id":"0f0e0d0c-0b0a-4909-8807-060504030201","description":"Canned","friendly_url":"canned","privacy":"public","max_participants":100,"is_locked":false}"#;

/// CPU time of a process so far, in seconds.
pub(crate) fn cpu(pid: u32) -> f64 {
    /// Kernel ticks a second in `/proc/PID/stat`.
    const TICKS: f64 = 100.0;
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    // The name of the process, in parentheses, may hold spaces: fields are counted after it.
    let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
    (fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap()) / TICKS
}

/// The median of some figures, the least and the most.
pub(crate) fn spread(mut figures: Vec<f64>) -> (f64, f64, f64) {
    figures.sort_by(f64::total_cmp);
    (figures[figures.len() / 2], figures[0], figures[figures.len() - 1])
}
