package org.wasshoi.centre.permit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.booking.Account;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.Dossier;
import org.wasshoi.centre.booking.Permits;
import org.wasshoi.centre.booking.Terms;
import org.wasshoi.community.Register;
import org.wasshoi.kernel.Language;
import org.wasshoi.web.Host;

/// Puts together what goes with a booking (お金と書類), and what its documents would say now.
@Component
class Drafting implements Dossier.Source {

    private final MoneyBook money;
    private final Permits permits;
    private final Documents documents;
    private final Rooms rooms;
    private final Rules rules;
    private final Register register;
    private final Host.Source hosts;

    Drafting(
            MoneyBook money,
            Permits permits,
            Documents documents,
            Rooms rooms,
            Rules rules,
            Register register,
            Host.Source hosts) {
        this.money = money;
        this.permits = permits;
        this.documents = documents;
        this.rooms = rooms;
        this.rules = rules;
        this.register = register;
        this.hosts = hosts;
    }

    @Override
    public Dossier of(Booking booking) {
        var account = money.of(booking);
        var terms = permits.of(booking);
        var issued = documents.of(booking.id());
        var offers =
                drafts(booking, terms, account).stream()
                        .filter(draft -> issued.stream().noneMatch(draft::isIssuedAs))
                        .map(Draft::offer)
                        .toList();
        var papers = issued.stream().map(Documents.Issued::paper).toList();
        return new Dossier(account, terms, papers, offers);
    }

    List<Draft> drafts(Booking booking) {
        return drafts(booking, permits.of(booking), money.of(booking));
    }

    private List<Draft> drafts(Booking booking, Terms terms, Account account) {
        return Draft.of(booking, terms, account, content(booking, terms, account));
    }

    private Content content(Booking booking, Terms terms, Account account) {
        var room = rooms.find(booking.room().value()).orElseThrow();
        var fee = booking.fee();
        var paid = account.payments().stream().mapToLong(entry -> entry.amount().amount()).sum();
        var sums =
                new Content.Sums(
                        fee.gross().amount(),
                        fee.reduction().amount(),
                        account.charged().amount(),
                        paid,
                        account.due().amount(),
                        paid - Math.min(paid, account.charged().amount()));
        return new Content(
                booking.number(),
                booking.state(),
                issuer(booking, room),
                booking.booker().name(),
                used(booking, room),
                sums,
                exemption(booking, room, terms),
                terms.payBy(),
                null,
                booking.sample());
    }

    private Content.Issuer issuer(Booking booking, Room room) {
        var centre =
                register.centres().stream()
                        .filter(one -> one.id().equals(room.place().centre()))
                        .findFirst()
                        .orElseThrow();
        return new Content.Issuer(
                booking.fee().kind(),
                hosts.host().city().in(Language.JA),
                centre.name().in(Language.JA),
                centre.address(),
                centre.phone());
    }

    private static Content.Used used(Booking booking, Room room) {
        return new Content.Used(
                room.name().in(Language.JA),
                booking.use().day(),
                booking.use().from(),
                booking.use().to(),
                booking.purpose(),
                booking.title(),
                booking.people(),
                booking.equipment().pieces());
    }

    private Content.@Nullable Exemption exemption(Booking booking, Room room, Terms terms) {
        var code = booking.fee().exemption();
        if (code.isEmpty()) {
            return null;
        }
        var name =
                rules.book()
                        .find(Rule.Fees.class, room, booking.use().day())
                        .map(fees -> fees.exemption(code))
                        .map(exemption -> exemption.name().in(Language.JA))
                        .orElse(code);
        return new Content.Exemption(name, terms.approval(), terms.asked().amount());
    }
}
