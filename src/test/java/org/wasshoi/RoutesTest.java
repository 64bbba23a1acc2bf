package org.wasshoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wasshoi.web.Permit;

class RoutesTest {

    private static final Path TABLE = Path.of("src/test/resources/routes.txt");

    @Test
    void areAllInTheTable() throws IOException {
        if ("true".equals(System.getenv("WASSHOI_WRITE"))) {
            Files.writeString(TABLE, table());
        }

        assertThat(Files.readString(TABLE)).isEqualTo(table());
    }

    private static String table() {
        return App.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(entry -> lines(entry.getKey(), entry.getValue()))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(RequestMappingInfo route, HandlerMethod handler) {
        var permit = handler.getMethodAnnotation(Permit.class);
        var methods = route.getMethodsCondition().getMethods();
        return route.getPatternValues().stream()
                .map(path ->
                        "%-44s %-5s %s"
                                .formatted(
                                        path,
                                        methods.isEmpty() ? "any" : methods.iterator().next(),
                                        permit == null ? "" : permit.value().code()));
    }
}
