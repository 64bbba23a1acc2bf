package org.wasshoi.people;

/// How a person wants to be told (知らせの受け取り方).
public enum NoticeChannel {
    SITE,
    MAIL,
    PHONE,
    LETTER
}
