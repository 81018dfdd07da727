//! Ids of rows: UUIDs that hold table and number, so that a lookup computes instead of searching.
//!
//! Table and number are mixed into 64 bits by a keyed permutation; 58 further bits are a checksum under the same key, and
//! the rest says "version 4". So ids look random, are the same for the same seed, and an id of another seed or of nobody
//! is told apart at once.

use super::table::Table;
use uuid::Uuid;

/// Set in the number of a row that was created; the numbers of sample rows have it clear.
pub(crate) const CREATED: u64 = 1 << 47;
const NUMBER: u64 = (1 << 48) - 1;
const CHECK: u64 = (1 << 58) - 1;

/// A permutation of 64 bits that spreads every bit over all (the finaliser of SplitMix64).
pub(crate) const fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// The inverse of [`mix`].
const fn unmix(mut z: u64) -> u64 {
    z = (z ^ (z >> 31) ^ (z >> 62)).wrapping_mul(0x3196_42b2_d24d_8ec3);
    z = (z ^ (z >> 27) ^ (z >> 54)).wrapping_mul(0x96de_1b17_3f11_9089);
    z ^ (z >> 30) ^ (z >> 60)
}

/// Makes ids and reads them back, for one seed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ids {
    key: u64,
}

impl Ids {
    pub(crate) const fn new(seed: u64) -> Self {
        Self { key: mix(seed ^ 0xd5a3_ba00_5a4d_b001) }
    }

    const fn check(self, hidden: u64) -> u64 {
        mix(hidden ^ self.key.rotate_left(17)) & CHECK
    }

    /// The id of this row.
    pub(crate) fn id(self, table: Table, number: u64) -> Uuid {
        let hidden = mix((u64::from(table as u8) << 48 | number & NUMBER) ^ self.key);
        let bits = u128::from(hidden) << 58 | u128::from(self.check(hidden));
        let (high, middle, low) = (bits >> 74, bits >> 62 & 0xfff, bits & ((1 << 62) - 1));
        Uuid::from_u128(high << 80 | 4 << 76 | middle << 64 | 0b10 << 62 | low)
    }

    /// The row that this id names, if it is one of ours.
    pub(crate) fn locate(self, id: Uuid) -> Option<(Table, u64)> {
        let raw = id.as_u128();
        if raw >> 76 & 0xf != 4 || raw >> 62 & 0b11 != 0b10 {
            return None;
        }
        let bits = (raw >> 80) << 74 | (raw >> 64 & 0xfff) << 62 | raw & ((1 << 62) - 1);
        let hidden = u64::try_from(bits >> 58).ok()?;
        if bits & u128::from(CHECK) != u128::from(self.check(hidden)) {
            return None;
        }
        let value = unmix(hidden) ^ self.key;
        Some((Table::from_number(value >> 48)?, value & NUMBER))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_leads_back_to_its_row_and_to_no_other_seed() {
        let ids = Ids::new(7);
        for table in Table::ALL {
            for number in [0, 1, 999_999, CREATED, CREATED + 12_345] {
                let id = ids.id(*table, number);
                assert_eq!(id.get_version_num(), 4);
                assert_eq!(ids.locate(id), Some((*table, number)));
                assert_eq!(Ids::new(8).locate(id), None);
                assert_eq!(ids.locate(Uuid::from_u128(id.as_u128() ^ 1)), None);
            }
        }
        assert_eq!(ids.locate(Uuid::nil()), None);
    }
}
