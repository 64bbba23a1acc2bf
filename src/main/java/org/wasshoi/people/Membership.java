package org.wasshoi.people;

/// A role of a person in an organisation for a term (所属).
public record Membership(
        PersonId person, Organisation organisation, Role role, Scope scope, Term term) {}
