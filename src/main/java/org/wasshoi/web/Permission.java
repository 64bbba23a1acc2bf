package org.wasshoi.web;

/// What a handler asks of the person who calls it (権限): a closed list, a verb and a thing.
public enum Permission {
    READ_PUBLIC("public.read");

    private final String code;

    Permission(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
