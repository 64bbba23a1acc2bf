package org.wasshoi.centre.calendar;

/// The address of a feed (配信のアドレス), to copy or to open in a calendar.
record Link(String address) {

    /// Calendars open this one by themselves.
    String webcal() {
        return address.replaceFirst("^https?:", "webcal:");
    }

    /// Nothing about a person belongs into a log.
    @Override
    public String toString() {
        return "Link";
    }
}
