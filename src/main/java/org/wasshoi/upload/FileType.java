package org.wasshoi.upload;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// What kinds of file are taken (受け付ける種類); nothing that runs, and nothing a browser would draw by
/// itself.
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    CSV("text/csv", "csv"),
    TSV("text/tab-separated-values", "tsv"),
    TEXT("text/plain", "txt"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx");

    private final String mediaType;
    private final Set<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    boolean goesWith(String extension) {
        return extensions.contains(extension);
    }

    boolean isArchive() {
        return this == WORD || this == EXCEL || this == POWERPOINT;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }
}
