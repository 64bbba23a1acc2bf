package org.wasshoi.people;

/// A person as they stand after so many corrections (版), so that two clerks notice each other.
public record PersonVersion(Person person, int version) {}
