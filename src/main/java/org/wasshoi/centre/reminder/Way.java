package org.wasshoi.centre.reminder;

import org.jspecify.annotations.Nullable;
import org.wasshoi.people.Contact;
import org.wasshoi.people.NoticeChannel;

/// By which way somebody is told (知らせ方).
enum Way {
    MAIL,
    PHONE,
    LETTER,
    SITE;

    /// As the person wishes, if they can be reached so; what is urgent goes by mail to who reads
    /// the site. Mail comes before a call, a call before a letter.
    static Way to(Contact contact, NoticeChannel wish, boolean urgent) {
        return switch (wish) {
            case SITE -> urgent ? first(contact) : SITE;
            case MAIL -> first(contact);
            case PHONE -> contact.phone() == null ? first(contact) : PHONE;
            case LETTER -> contact.postalAddress() == null ? first(contact) : LETTER;
        };
    }

    private static Way first(Contact contact) {
        if (isGiven(contact.mail())) {
            return MAIL;
        }
        if (isGiven(contact.phone())) {
            return PHONE;
        }
        return isGiven(contact.postalAddress()) ? LETTER : SITE;
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /// Whether the desk has to do something about it.
    boolean isForDesk() {
        return switch (this) {
            case PHONE, LETTER -> true;
            case MAIL, SITE -> false;
        };
    }
}
