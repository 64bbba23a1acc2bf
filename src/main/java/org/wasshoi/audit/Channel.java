package org.wasshoi.audit;

/// How a statement reached the city (受付の方法).
public enum Channel {
    WEB,
    COUNTER,
    PHONE,
    PAPER,
    MAIL,
    ON_SITE,
    PROGRAM
}
