package org.wasshoi.roster;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Person;
import org.wasshoi.web.PrivateFile;
import org.wasshoi.web.SiteAddress;

/// Brings invitations on their way (発送): mail at once, letters as a file to print.
@Component
class Post {

    private final Inviting inviting;
    private final LetterFile file;
    private final SiteAddress site;

    Post(Inviting inviting, LetterFile file, SiteAddress site) {
        this.inviting = inviting;
        this.file = file;
        this.site = site;
    }

    void mail(Acting acting, Person person) {
        inviting.byMail(acting, person, InvitationLink.at(site));
    }

    PrivateFile letters(Acting acting, List<Person> people) {
        var link = InvitationLink.at(site);
        var letters = inviting.byLetter(acting, people);
        return new PrivateFile("invitation.pdf", "application/pdf", file.of(letters, link));
    }
}
