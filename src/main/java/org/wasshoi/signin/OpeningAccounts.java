package org.wasshoi.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;

/// Opens an account for a person who chooses login name and password (アカウントの開設).
@Component
public class OpeningAccounts {

    private static final int LONGEST_NAME = 64;

    private final Accounts accounts;
    private final Passwords passwords;

    OpeningAccounts(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /// How it went; each refusal says what has to be put right.
    public enum Outcome {
        OPENED,
        LOGIN_UNUSABLE,
        LOGIN_TAKEN,
        PASSWORD_SHORT,
        PASSWORD_LONG,
        PASSWORD_COMMON
    }

    public boolean hasAccount(PersonId person) {
        return accounts.find(person).isPresent();
    }

    /// Under a login name, or a mail address of which the caller has made sure, or both; an address
    /// that somebody else signs in with is left out, so that nobody learns of it.
    public Outcome open(
            Person person, String login, @Nullable String mail, String password, boolean staff) {
        var name = login.isBlank() ? null : Login.of(login);
        var address = mail == null ? null : Login.of(mail);
        if (name == null ? address == null : !isName(name)) {
            return Outcome.LOGIN_UNUSABLE;
        }
        var chosen = new Password(password);
        var problem = chosen.problem(staff ? Password.LEAST_OF_STAFF : Password.LEAST);
        return problem.map(OpeningAccounts::outcome)
                .orElseGet(() -> open(person, name, address, chosen));
    }

    private Outcome open(
            Person person, @Nullable Login name, @Nullable Login mail, Password password) {
        var free = mail != null && accounts.find(mail).isEmpty() ? mail : null;
        if (name == null && free == null) {
            return Outcome.LOGIN_TAKEN;
        }
        try {
            var account = new Account(person.id(), passwords.hash(password), person.sample());
            accounts.open(account, name, free);
            return Outcome.OPENED;
        } catch (LoginTaken e) {
            return Outcome.LOGIN_TAKEN;
        }
    }

    private static boolean isName(Login name) {
        return name.isUsable()
                && !name.isMail()
                && name.key().codePointCount(0, name.key().length()) <= LONGEST_NAME
                && name.key().codePoints().allMatch(OpeningAccounts::isSeen);
    }

    /// What cannot be seen cannot be typed again.
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    private static Outcome outcome(Password.Problem problem) {
        return switch (problem) {
            case TOO_SHORT -> Outcome.PASSWORD_SHORT;
            case TOO_LONG -> Outcome.PASSWORD_LONG;
            case TOO_COMMON -> Outcome.PASSWORD_COMMON;
        };
    }
}
