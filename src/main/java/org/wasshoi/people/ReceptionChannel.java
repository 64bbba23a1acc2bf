package org.wasshoi.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wasshoi.audit.Channel;

/// How a statement reached the clerk who enters it (受付の方法).
public enum ReceptionChannel {
    COUNTER(Channel.COUNTER),
    PHONE(Channel.PHONE),
    PAPER(Channel.PAPER),
    MAIL(Channel.MAIL),
    ON_SITE(Channel.ON_SITE);

    private final Channel logged;

    ReceptionChannel(Channel logged) {
        this.logged = logged;
    }

    static Optional<ReceptionChannel> of(String code) {
        return Stream.of(values()).filter(channel -> channel.code().equals(code)).findFirst();
    }

    public Channel logged() {
        return logged;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "people.reception.channel." + code();
    }
}
