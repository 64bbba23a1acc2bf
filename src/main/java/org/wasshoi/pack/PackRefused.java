package org.wasshoi.pack;

import org.wasshoi.kernel.StartRefused;

/// A plan pack that cannot be loaded: file, line, field and reason; nothing was changed.
public class PackRefused extends StartRefused {

    private final String file;
    private final int line;
    private final String field;
    private final String reason;

    public PackRefused(String file, int line, String field, String reason) {
        super("%s:%d: %s: %s".formatted(file, line, field, reason));
        this.file = file;
        this.line = line;
        this.field = field;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }
}
