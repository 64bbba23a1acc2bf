package org.wasshoi.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// How a text file writes its characters (文字コード): what its first bytes say, else UTF-8 if it is
/// that without a fault, else what Windows in Japan writes.
record Encoding(Charset charset, int skip) {

    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final int BUFFER = 8 * 1024;

    static Encoding of(byte[] content) {
        if (begins(content, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(content, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(content, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return List.of(StandardCharsets.UTF_8, WINDOWS).stream()
                .map(charset -> new Encoding(charset, 0))
                .filter(encoding -> encoding.reads(content))
                .findFirst()
                .orElseThrow(() -> new Unreadable(Unreadable.Why.CHARACTERS, 0));
    }

    Reader reader(byte[] content) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(
                new ByteArrayInputStream(content, skip, content.length - skip), decoder);
    }

    private boolean reads(byte[] content) {
        var buffer = new char[BUFFER];
        try (var reader = reader(content)) {
            while (reader.read(buffer) >= 0) {
                // only whether it can be read counts
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean begins(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int place = 0; place < bytes.length; place++) {
            if ((content[place] & 0xFF) != bytes[place]) {
                return false;
            }
        }
        return true;
    }
}
