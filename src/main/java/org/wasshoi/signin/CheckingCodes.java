package org.wasshoi.signin;

import java.text.Normalizer;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.people.PersonId;

/// Takes a code from the app or one of the recovery codes (コードの確認), each of them once.
@Component
class CheckingCodes {

    private static final int LONGEST = 100;
    private static final int MOST = 8;
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Pd}]");
    private static final Pattern OF_APP = Pattern.compile("[0-9]{" + AppSecret.DIGITS + "}");

    private final CodeApps apps;
    private final Attempts attempts;
    private final AccountLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CheckingCodes(
            CodeApps apps,
            Attempts attempts,
            AccountLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.apps = apps;
        this.attempts = attempts;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Attempts are counted before the transaction, where all others see them at once.
    Answer check(PersonId person, String typed, String address) {
        var subject = new Login("code of " + person.value());
        if (attempts.isOneTooMany(subject, address, MOST)) {
            return Answer.WAIT;
        }
        var right = transaction.execute(_ -> use(person, typed, address));
        if (!right) {
            return Answer.WRONG;
        }
        attempts.succeeded(subject, address);
        return Answer.RIGHT;
    }

    /// The digits of an app's code as typed, in any width and with any gaps.
    static String digits(String typed) {
        if (typed.length() > LONGEST) {
            return "";
        }
        var folded = GAP.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
        return OF_APP.matcher(folded).matches() ? folded : "";
    }

    private boolean use(PersonId person, String typed, String address) {
        if (isOfApp(person, typed)) {
            return true;
        }
        var recovered = LetterCode.typed(typed).filter(code -> apps.use(person, code)).isPresent();
        if (recovered) {
            log.tell(AccountLog.RECOVERY_CODE_USED, person, address);
        } else {
            log.tellOfVisitor(AccountLog.CODE_FAILED, person, address);
        }
        return recovered;
    }

    private boolean isOfApp(PersonId person, String typed) {
        var digits = digits(typed);
        return !digits.isEmpty()
                && apps.find(person).map(CodeApp::secret).stream()
                        .flatMap(secret -> secret.stepOf(digits, clock.instant()).stream())
                        .anyMatch(step -> apps.use(person, step));
    }
}
