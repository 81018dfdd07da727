//! Where and when.

use super::Line;

pub(super) const LINES: &[Line] = &[
    (
        "now",
        1.0,
        "as_we_speak at_present at_the_moment at_this_moment currently going_on happening in_progress in_session \
         in_use is_anybody is_anyone live now occupied ongoing online presently right_now right_this_moment \
         this_minute this_moment this_very",
    ),
    ("now", 0.6, "active busy crowded current empty full happen here in_there present running sitting still yet"),
    ("count", 1.0, "anybody_in anyone_in count crowded empty full head_count how_full how_many number"),
    (
        "where",
        1.0,
        "across_all across_rooms any_of_our any_room anywhere in_all_rooms in_which_room one_of_our where \
         which_room whole_team",
    ),
    ("all", 0.8, "across all any complete different each entire ever every everything our we whole"),
    (
        "past",
        1.0,
        "attendance attended been_in came ever has_been history last_used late late_to past taken_part took_part \
         visitor was_in were",
    ),
    ("past", 0.8, "before earlier previous previously"),
    (
        "past",
        0.6,
        "april august between december did february january july june last march month november october quarter \
         september was year yesterday",
    ),
    ("team", 1.0, "account company global globally organisation organization our overall team we"),
    (
        "period",
        1.0,
        "billing_period current current_billing current_month current_period minutes_are_left minutes_left \
         month_to_date ongoing_period quota remaining running_month running_period so_far this_billing this_month \
         this_period",
    ),
    ("period", 0.6, "month ongoing running today"),
    ("many", 0.8, "all any both complete each entire ever every everything whole"),
];
