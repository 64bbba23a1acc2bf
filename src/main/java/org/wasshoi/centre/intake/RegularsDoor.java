package org.wasshoi.centre.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Contact;
import org.wasshoi.people.CorrectingPersons;
import org.wasshoi.people.ForgettingPersons;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.OrganisationKind;
import org.wasshoi.people.Organisations;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;

/// Regular users go into the register (常連の利用者の登録), without accounts.
@Component
class RegularsDoor implements Door {

    private final RegularUsers regulars;
    private final OfferingKnown offering;
    private final Register register;
    private final KeptRows rows;

    /// The register of people, as far as it is needed here.
    @Component
    record Register(
            Persons persons,
            CorrectingPersons correcting,
            ForgettingPersons forgetting,
            Memberships memberships,
            Organisations organisations) {

        PersonId add(Acting acting, Entry.Regular entry) {
            var person =
                    new Person(
                            persons.nextId(),
                            entry.name(),
                            entry.kana(),
                            new Contact(null, entry.phone(), null),
                            null,
                            Language.JA,
                            entry.phone() == null ? NoticeChannel.SITE : NoticeChannel.PHONE,
                            false);
            correcting.add(acting, person);
            return person.id();
        }

        OrganisationId add(Entry.Regular entry) {
            var centre = entry.centre();
            var group =
                    new Organisation(
                            organisations.nextId(),
                            OrganisationKind.GROUP,
                            entry.name(),
                            entry.kana(),
                            null,
                            new Organisation.Register(
                                    centre.area().value(), centre.id().value(), null),
                            false);
            organisations.add(group);
            return group.id();
        }

        /// Who was entered by mistake and has done nothing since is not kept.
        void takeOut(List<RegularUser> unused) {
            unused.stream()
                    .map(RegularUser::person)
                    .filter(Objects::nonNull)
                    .filter(person -> memberships.of(person).isEmpty())
                    .forEach(forgetting::forget);
            organisations.removeUnused(
                    unused.stream()
                            .map(RegularUser::organisation)
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    RegularsDoor(RegularUsers regulars, OfferingKnown offering, Register register, KeptRows rows) {
        this.regulars = regulars;
        this.offering = offering;
        this.register = register;
        this.rows = rows;
    }

    @Override
    public Kind kind() {
        return Kind.REGULARS;
    }

    @Override
    public void weigh(List<Fate> fates, Sifted into) {
        into.offers(offers(fates));
    }

    private List<Offer> offers(List<Fate> fates) {
        return offering.offers(
                fates.stream()
                        .filter(Fate::isNew)
                        .map(fate -> (Entry.Regular) fate.entry())
                        .toList());
    }

    @Override
    public List<KeptRow> write(Acting acting, List<Fate> fates, Set<Integer> linked) {
        var offers =
                offers(fates).stream()
                        .filter(offer -> linked.contains(offer.line()))
                        .collect(Collectors.toMap(Offer::line, Function.identity()));
        var before = before(fates);
        var made = new HashMap<String, RegularUser>();
        var users = new ArrayList<RegularUser>();
        var kept = new ArrayList<KeptRow>();
        for (var fate : fates) {
            var entry = (Entry.Regular) fate.entry();
            var user =
                    fate.before() != null
                            ? again(
                                    entry,
                                    Objects.requireNonNull(before.get(fate.before().record())))
                            : fresh(acting, entry, offers.get(entry.line()), made);
            users.add(user);
            kept.add(kept(fate, entry, user));
        }
        regulars.add(users, acting.who().person());
        return kept;
    }

    private Map<UUID, RegularUser> before(List<Fate> fates) {
        var ids =
                fates.stream()
                        .map(Fate::before)
                        .filter(Objects::nonNull)
                        .map(KeptRow::record)
                        .toList();
        return ids.isEmpty()
                ? Map.of()
                : regulars.withIds(ids).stream()
                        .collect(Collectors.toMap(RegularUser::id, Function.identity()));
    }

    private RegularUser again(Entry.Regular entry, RegularUser before) {
        return user(entry, before.person(), before.organisation(), false);
    }

    /// A group that comes to several centres, or with two numbers, is one in the register.
    private RegularUser fresh(
            Acting acting,
            Entry.Regular entry,
            @Nullable Offer offer,
            Map<String, RegularUser> made) {
        if (offer != null) {
            return entry.person()
                    ? user(entry, new PersonId(offer.candidate()), null, false)
                    : user(entry, null, new OrganisationId(offer.candidate()), false);
        }
        var twin = entry.person() + entry.key() + (entry.person() ? entry.phone() : "");
        var before = made.get(twin);
        if (before != null) {
            return user(entry, before.person(), before.organisation(), false);
        }
        var user =
                entry.person()
                        ? user(entry, register.add(acting, entry), null, true)
                        : user(entry, null, register.add(entry), true);
        made.put(twin, user);
        return user;
    }

    private RegularUser user(
            Entry.Regular entry,
            @Nullable PersonId person,
            @Nullable OrganisationId organisation,
            boolean madeHere) {
        return new RegularUser(
                regulars.nextId(),
                entry.centre().id().value(),
                person,
                organisation,
                madeHere,
                entry.name(),
                entry.phone(),
                entry.contact(),
                entry.userClass());
    }

    private KeptRow kept(Fate fate, Entry.Regular entry, RegularUser user) {
        return new KeptRow(
                rows.nextId(),
                entry.line(),
                entry.mark(),
                entry.contents(),
                user.id(),
                "",
                0,
                fate.before() == null ? null : fate.before().id());
    }

    @Override
    public void turn(Acting acting, List<KeptRow> rows, boolean on) {
        regulars.turn(rows.stream().map(KeptRow::record).toList(), on);
    }

    /// Behind an import that was undone nobody stays whom it brought.
    void takeOut(List<KeptRow> rows) {
        var gone =
                regulars.withIds(rows.stream().map(KeptRow::record).toList()).stream()
                        .filter(RegularUser::madeHere)
                        .toList();
        register.takeOut(regulars.unused(gone));
    }
}
