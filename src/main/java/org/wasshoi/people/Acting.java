package org.wasshoi.people;

import org.jspecify.annotations.Nullable;
import org.wasshoi.audit.Actor;
import org.wasshoi.audit.Change;
import org.wasshoi.audit.Channel;
import org.wasshoi.audit.Entry;
import org.wasshoi.audit.Source;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;

/// A person who is signed in and does something now (操作中の人), as the audit log will tell it.
public record Acting(SignedIn who, String address) {

    /// What they did to a record, about whom, on the screen.
    public Entry did(Verb verb, Target target, @Nullable PersonId about, Change change) {
        return did(verb, target, about, change, Channel.WEB);
    }

    /// What they did on the strength of what came in through this channel.
    public Entry did(
            Verb verb, Target target, @Nullable PersonId about, Change change, Channel channel) {
        return new Entry(actor(), id(about), verb, target, change, Source.of(channel, address));
    }

    /// That personal data was shown to them.
    public Entry saw(Target target, @Nullable PersonId about) {
        return Entry.view(actor(), id(about), target, Source.of(Channel.WEB, address));
    }

    private Actor actor() {
        return Actor.person(who.person().value(), who.label());
    }

    private static java.util.@Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
