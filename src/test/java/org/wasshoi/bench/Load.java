package org.wasshoi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What wrk measured on one address with so many kept-alive connections.
record Load(double perSecond, double median, double p99) {

    static final Map<String, String> BROWSER =
            Map.of("Accept-Encoding", "gzip", "Accept-Language", "ja");

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern FAULT =
            Pattern.compile("Non-2xx or 3xx responses: \\d+|Socket errors: .*");

    static Load on(String address, int connections, Duration time)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                "wrk",
                                "--latency",
                                "-t1",
                                "-c" + connections,
                                "-d" + time.toSeconds()));
        BROWSER.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        command.add(address);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return read(address, output);
    }

    private static Load read(String address, String output) {
        var fault = FAULT.matcher(output);
        if (fault.find()) {
            throw new IllegalStateException(address + ": " + fault.group());
        }
        var perSecond = Double.parseDouble(group(RATE, output));
        if (perSecond == 0) {
            throw new IllegalStateException(address + " answered nothing in the time given");
        }
        return new Load(perSecond, percentile(50, output), percentile(99, output));
    }

    /// In milliseconds.
    private static double percentile(int which, String output) {
        var text = group(Pattern.compile("\\s" + which + "%\\s+([\\d.]+(?:us|ms|s))"), output);
        var number = Double.parseDouble(text.replaceAll("[a-z]", ""));
        return text.endsWith("us") ? number / 1_000 : text.endsWith("ms") ? number : number * 1_000;
    }

    private static String group(Pattern pattern, String output) {
        var matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk did not say " + pattern + ":\n" + output);
        }
        return matcher.group(1);
    }
}
