package org.wasshoi.upload;

import java.util.Locale;

/// A file that somebody sends in (添付ファイル), under the name it had at home.
public record Upload(String name, byte[] content) {

    /// What follows the last dot of the name, in small letters.
    String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// A name may tell about a person.
    @Override
    public String toString() {
        return "Upload of " + content.length + " bytes";
    }
}
