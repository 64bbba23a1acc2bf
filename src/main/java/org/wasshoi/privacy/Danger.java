package org.wasshoi.privacy;

/// What makes a leak one that must be reported, however few people it concerns (報告が要る事情).
enum Danger {
    SENSITIVE,
    PROPERTY,
    MALICE
}
