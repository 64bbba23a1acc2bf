package org.wasshoi.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wasshoi.kernel.Words;

/// A plan pack (計画パック): the files of one folder, read strictly.
public final class Pack {

    private static final String PLAN = "plan.yaml";
    private static final int MOST_FILES = 50;
    private static final int LARGEST_FILE = 2_000_000;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,49}");

    private final SortedMap<String, byte[]> files;

    private Pack(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /// Reads every YAML file of the folder into memory.
    public static Pack in(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.newDirectoryStream(folder, "*.yaml")) {
            for (var path : paths) {
                files.put(path.getFileName().toString(), content(path));
                refuseTooMany(folder, files.size());
            }
            return new Pack(files);
        } catch (IOException _) {
            throw Place.start(folder.toString()).refusal("フォルダーが読めません / the folder cannot be read");
        }
    }

    private static byte[] content(Path path) throws IOException {
        try (var stream = Files.newInputStream(path)) {
            var bytes = stream.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw Place.start(path.getFileName().toString())
                        .refusal("ファイルが大きすぎます / larger than %d bytes".formatted(LARGEST_FILE));
            }
            return bytes;
        }
    }

    private static void refuseTooMany(Path folder, int files) {
        if (files > MOST_FILES) {
            throw Place.start(folder.toString())
                    .refusal("ファイルが多すぎます / more than %d files".formatted(MOST_FILES));
        }
    }

    /// The root of one of its files; a file that is not there is refused.
    public Node file(String name) {
        var bytes = files.get(name);
        if (bytes == null) {
            throw Place.start(name).refusal("ファイルがありません / the file is missing");
        }
        return YamlFile.read(name, bytes);
    }

    /// The root of a file that a pack may do without.
    public Optional<Node> find(String name) {
        return files.containsKey(name) ? Optional.of(file(name)) : Optional.empty();
    }

    String id() {
        return file(PLAN).get("id").text(ID, "小文字、数字、-で書いてください / use small letters, digits and -");
    }

    /// Why this state of the pack is loaded, which must be none of the reasons given before.
    Words reasonOtherThan(Collection<Words> before) {
        var reason = reason();
        if (before.contains(reason)) {
            throw file(PLAN)
                    .get("reason")
                    .refusal(
                            "内容が変わったのに、理由が前の版と同じです / the pack changed but its reason is an old one");
        }
        return reason;
    }

    Words reason() {
        return file(PLAN).get("reason").words();
    }

    /// The fingerprint of all names and bytes (SHA-256).
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update((name + "\n" + bytes.length + "\n").getBytes(UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
