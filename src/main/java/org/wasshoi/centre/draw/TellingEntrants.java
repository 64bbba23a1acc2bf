package org.wasshoi.centre.draw;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.notification.Outbox;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Person;
import org.wasshoi.people.Persons;
import org.wasshoi.web.Messages;
import org.wasshoi.web.SiteAddress;

/// Tells entrants what became of their entries (結果の知らせ): by mail who has it, the others by
/// telephone or letter from a list; everybody sees it on their own page.
@Component
class TellingEntrants {

    private final Persons persons;
    private final DrawNotices notices;
    private final DrawSlots slots;
    private final Outbox outbox;
    private final Messages messages;
    private final SiteAddress site;

    TellingEntrants(
            Persons persons,
            DrawNotices notices,
            DrawSlots slots,
            Outbox outbox,
            Messages messages,
            SiteAddress site) {
        this.persons = persons;
        this.notices = notices;
        this.slots = slots;
        this.outbox = outbox;
        this.messages = messages;
        this.site = site;
    }

    /// Within the transaction that is the reason.
    void tell(Round round, Entry entry, Notice.Kind kind, List<Award> given) {
        var person =
                Optional.ofNullable(entry.booker().person()).flatMap(persons::find).orElse(null);
        var way = person == null ? byHand(entry) : way(person, entry);
        notices.add(entry.id(), kind, way);
        if (way == NoticeChannel.MAIL && person != null && person.contact().mail() != null) {
            mail(person, person.contact().mail(), round, entry, kind, given);
        }
    }

    private static NoticeChannel way(Person person, Entry entry) {
        var contact = person.contact();
        if (person.channel() == NoticeChannel.PHONE && contact.phone() != null
                || person.channel() == NoticeChannel.LETTER && contact.postalAddress() != null) {
            return person.channel();
        }
        return contact.mail() == null ? byHand(entry) : NoticeChannel.MAIL;
    }

    private static NoticeChannel byHand(Entry entry) {
        if (entry.booker().phone() != null) {
            return NoticeChannel.PHONE;
        }
        return entry.address() == null ? NoticeChannel.SITE : NoticeChannel.LETTER;
    }

    private void mail(
            Person person,
            String to,
            Round round,
            Entry entry,
            Notice.Kind kind,
            List<Award> given) {
        var language = person.language();
        outbox.mail(
                to,
                messages.text(language, "draw.mail.subject", round.name()),
                messages.text(
                        language,
                        "draw.mail." + key(round, kind, given),
                        entry.booker().name(),
                        round.name(),
                        String.valueOf(entry.number()),
                        places(round, given, language),
                        site.address() + "/me/draws",
                        site.address() + round.path(),
                        String.valueOf(round.reason())));
    }

    private static String key(Round round, Notice.Kind kind, List<Award> given) {
        return switch (kind) {
            case RESULT -> resultKey(round, given);
            case OFFERED -> "offered";
            case LAPSED -> "lapsed";
            case IMPOSSIBLE -> "impossible";
            case CALLED_OFF -> "called-off";
        };
    }

    private static String resultKey(Round round, List<Award> given) {
        if (given.isEmpty()) {
            return "lost";
        }
        return round.isLottery() ? "won" : "settled";
    }

    private String places(Round round, List<Award> given, Language language) {
        var all = slots.of(round.id());
        return given.stream()
                .map(award -> place(DrawSlots.find(all, award.slot()), award, language))
                .collect(Collectors.joining("\n"));
    }

    private String place(@Nullable DrawSlot slot, Award award, Language language) {
        if (slot == null) {
            return "";
        }
        var last = award.claimUntil().minusSeconds(1);
        return messages.text(
                language,
                "draw.mail.place",
                slot.room().place().centreName().in(language),
                slot.room().name().in(language),
                Wareki.dateWithGregorian(slot.use().day(), language),
                slot.use().from().toString(),
                slot.use().to().toString(),
                Wareki.dateWithGregorian(last.toLocalDate(), language));
    }
}
