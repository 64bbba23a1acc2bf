package org.wasshoi.roster;

import org.wasshoi.people.Person;
import org.wasshoi.web.Page;

/// A code on paper with which a person sets a new password (再設定の番号); shown this once.
record ResetCodePage(Person person, String code, String address) implements Page {

    String path() {
        return "/people/" + person.id().value();
    }
}
