package org.wasshoi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Memory of a program and of its database server in MiB; shared pages are counted once, by
/// proportion.
record Memory(long program, long database) {

    static Memory of(ProcessHandle program) {
        return new Memory(proportional(program.pid()), embeddedServer());
    }

    /// The embedded server is no child of the program: it is known by the command it was started
    /// with.
    private static long embeddedServer() {
        return ProcessHandle.allProcesses()
                .filter(Memory::isEmbedded)
                .flatMap(server -> Stream.concat(Stream.of(server), server.children()))
                .mapToLong(process -> proportional(process.pid()))
                .sum();
    }

    private static boolean isEmbedded(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(Bench.HOME_PREFIX) && line.contains("/bin/postgres"))
                .isPresent();
    }

    private static long proportional(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "smaps_rollup"))
                    .stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
