package org.wasshoi.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wasshoi.kernel.Words;

/// A plan pack (計画パック): the files of one folder, read strictly.
public final class Pack {

    private static final String PLAN = "plan.yaml";
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
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
            return new Pack(files);
        } catch (IOException _) {
            throw Place.start(folder.toString()).refusal("フォルダーが読めません / the folder cannot be read");
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

    String id() {
        var id = file(PLAN).get("id");
        if (!ID.matcher(id.text()).matches()) {
            throw id.refusal("小文字、数字、-で書いてください / use small letters, digits and -");
        }
        return id.text();
    }

    /// Why this state of the pack is loaded, which must not be the reason given before.
    Words reasonOtherThan(Words before) {
        var reason = reason();
        if (reason.equals(before)) {
            throw file(PLAN)
                    .get("reason")
                    .refusal("内容が変わったのに、理由が前の版と同じです / the pack changed but not its reason");
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
