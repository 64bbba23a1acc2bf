package org.wasshoi.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.people.Member;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonField;
import org.wasshoi.people.RoleWords;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.signin.SignInRecords;
import org.wasshoi.web.Page;
import org.wasshoi.web.Permission;

/// What the city knows about a person, for those who work with it (人のページ).
record PersonPage(
        Person person,
        List<Member> roles,
        boolean hasAccount,
        List<SignInRecords.SignedInAt> sessions,
        boolean mayCorrect,
        boolean invitable,
        SignedIn who,
        String done,
        LocalDate today,
        Places places)
        implements Page {

    private static final List<String> DONE =
            List.of("corrected", "granted", "ended", "mailed", "signed-out");

    boolean isDone() {
        return DONE.contains(done);
    }

    String doneKey() {
        return "roster.done." + done;
    }

    List<PersonField> fields() {
        return List.of(PersonField.values());
    }

    String value(PersonField field) {
        return Corrections.value(field, person, places);
    }

    boolean mayEnter() {
        return who.may(Permission.ENTER_FOR_PERSON);
    }

    boolean mayGrant() {
        return who.may(Permission.GRANT_ROLE) && !who.person().equals(person.id());
    }

    boolean mayEnd(Member held) {
        return mayGrant()
                && who.may(Permission.GRANT_ROLE, Where.of(held.membership().organisation()))
                && !held.isOver(today);
    }

    boolean mayInvite() {
        return invitable && !hasAccount;
    }

    /// Nobody hands themselves a way in.
    boolean mayReset() {
        return mayCorrect && hasAccount && !who.person().equals(person.id());
    }

    /// Where the person is signed in, for those who can end it.
    List<SignInRecords.SignedInAt> signedIn() {
        return mayCorrect && !who.person().equals(person.id()) ? sessions : List.of();
    }

    LocalDate day(Instant moment) {
        return moment.atZone(Tokyo.ZONE).toLocalDate();
    }

    boolean hasMail() {
        return person.contact().mail() != null;
    }

    String roleKey(Member held) {
        return RoleWords.key(held.membership().role());
    }

    String stateKey(Member held) {
        if (held.isOver(today)) {
            return "people.term.over";
        }
        return held.membership().term().contains(today) ? "people.term.held" : "people.term.coming";
    }

    String path() {
        return "/people/" + person.id().value();
    }
}
