package org.wasshoi.centre.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wasshoi.intake.Unreadable;

/// What a table turned out to hold (読み取りの結果), gathered while its lines go by.
final class Sifted {

    static final int SHOWN = 10;
    static final int MOST_OFFERS = 200;

    /// So many lines, uses and people of a month.
    record Sum(int lines, long uses, long people) {

        Sum plus(Sum other) {
            return new Sum(lines + other.lines, uses + other.uses, people + other.people);
        }
    }

    private final Findings findings = new Findings();
    private final List<Entry> first = new ArrayList<>();
    private final List<Fate> corrections = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final SortedMap<YearMonth, Sum> months = new TreeMap<>();
    private final TreeSet<String> centres = new TreeSet<>();
    private int lines;
    private int sums;
    private int fresh;
    private int same;
    private int corrected;
    private boolean monthly;
    private @Nullable Unreadable broken;

    void line() {
        lines++;
    }

    void sum() {
        sums++;
    }

    void broken(Unreadable why) {
        broken = why;
    }

    void offers(List<Offer> found) {
        offers.addAll(found);
    }

    void add(List<Fate> fates) {
        fates.forEach(this::add);
    }

    private void add(Fate fate) {
        var entry = fate.entry();
        centres.add(entry.centre().id().value());
        if (first.size() < SHOWN) {
            first.add(entry);
        }
        if (fate.isNew()) {
            fresh++;
        } else if (fate.isSame()) {
            same++;
        } else {
            corrected++;
            if (corrections.size() < SHOWN) {
                corrections.add(fate);
            }
        }
        if (!fate.isSame()) {
            count(entry);
        }
    }

    private void count(Entry entry) {
        switch (entry) {
            case Entry.Visits visits -> {
                monthly |= visits.monthly();
                merge(
                        YearMonth.from(visits.day()),
                        new Sum(1, visits.uses(), visits.count().total()));
            }
            case Entry.Booked booked ->
                    merge(
                            YearMonth.from(booked.use().day()),
                            new Sum(1, booked.isPast() ? 1 : 0, booked.came()));
            case Entry.Regular _ -> {}
        }
    }

    private void merge(YearMonth month, Sum sum) {
        months.merge(month, sum, Sum::plus);
    }

    Findings findings() {
        return findings;
    }

    List<Entry> first() {
        return List.copyOf(first);
    }

    List<Fate> corrections() {
        return List.copyOf(corrections);
    }

    List<Offer> offers() {
        return List.copyOf(offers);
    }

    SortedMap<YearMonth, Sum> months() {
        return months;
    }

    List<String> centres() {
        return List.copyOf(centres);
    }

    int lines() {
        return lines;
    }

    int sums() {
        return sums;
    }

    int fresh() {
        return fresh;
    }

    int same() {
        return same;
    }

    int corrected() {
        return corrected;
    }

    boolean hasMonthly() {
        return monthly;
    }

    @Nullable Unreadable broken() {
        return broken;
    }

    /// Whether it can be imported: there is something to write and nothing is wrong.
    boolean isReady() {
        return broken == null
                && findings.errors() == 0
                && offers.size() <= MOST_OFFERS
                && fresh + corrected > 0;
    }
}
