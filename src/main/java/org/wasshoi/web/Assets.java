package org.wasshoi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/// Addresses of style sheets that change when their content does, so that browsers may keep them.
public final class Assets {

    private static final Map<String, String> PATHS = new ConcurrentHashMap<>();

    private Assets() {}

    public static String path(String name) {
        return PATHS.computeIfAbsent(name, Assets::versioned);
    }

    private static String versioned(String name) {
        try (var content = new ClassPathResource("static/" + name).getInputStream()) {
            return "/" + name + "?v=" + DigestUtils.md5DigestAsHex(content).substring(0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
