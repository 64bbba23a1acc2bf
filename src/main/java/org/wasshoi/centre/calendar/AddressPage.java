package org.wasshoi.centre.calendar;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.people.Membership;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.Page;

/// One's bookings, and those of one's organisations, in one's own calendar (予約のカレンダー).
record AddressPage(List<Choice> choices, @Nullable Choice renewed, @Nullable Link link)
        implements Page {

    /// Whose bookings a calendar shows; `name` is empty for one's own.
    record Choice(Subscription subscription, String name, boolean hasAddress) {

        String organisation() {
            var organisation = subscription.organisation();
            return organisation == null ? "" : organisation.value().toString();
        }
    }

    AddressPage {
        choices = List.copyOf(choices);
    }

    static AddressPage of(
            SignedIn who,
            List<Subscription> there,
            @Nullable Subscription renewed,
            @Nullable Link link) {
        var choices =
                Stream.concat(
                                Stream.of(own(who, there)),
                                who.roles().stream()
                                        .map(Membership::organisation)
                                        .distinct()
                                        .map(one -> {
                                            var subscription =
                                                    new Subscription(who.person(), one.id());
                                            return new Choice(
                                                    subscription,
                                                    one.name(),
                                                    there.contains(subscription));
                                        }))
                        .toList();
        var chosen =
                choices.stream()
                        .filter(choice -> choice.subscription().equals(renewed))
                        .findFirst()
                        .orElse(null);
        return new AddressPage(choices, chosen, link);
    }

    private static Choice own(SignedIn who, List<Subscription> there) {
        var subscription = new Subscription(who.person(), null);
        return new Choice(subscription, "", there.contains(subscription));
    }
}
