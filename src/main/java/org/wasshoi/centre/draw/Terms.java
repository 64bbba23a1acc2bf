package org.wasshoi.centre.draw;

/// What is fixed before anybody enters (回の決まり): how it is decided, with which published sentence,
/// whether a number known only later is added to it, and how much each may wish for and get.
record Terms(
        Way way,
        String sentence,
        boolean asksWord,
        int claimDays,
        int mostWishes,
        int mostPlaces) {}
