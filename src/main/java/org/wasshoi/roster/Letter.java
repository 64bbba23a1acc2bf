package org.wasshoi.roster;

import java.time.LocalDate;
import org.wasshoi.people.Person;

/// A printed invitation (招待の手紙): for whom, with which code, until when.
record Letter(Person person, Code code, LocalDate last) {}
