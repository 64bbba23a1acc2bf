package org.wasshoi.opendata;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The promise made to other programs, read from the file they read.
class OpenApi {

    private static final Path FILE = Path.of("src/main/resources/static/api/v1/openapi.yaml");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JsonNode promise = read();

    Set<String> paths() {
        return Set.copyOf(promise.get("paths").propertyNames());
    }

    /// Where the answer breaks the schema that a path promises for JSON.
    List<String> breaches(String path, String answer) {
        var get = promise.get("paths").get(path).get("get");
        return breaches(
                get.at("/responses/200/content/application~1json/schema"), MAPPER.readTree(answer));
    }

    List<String> problemBreaches(String answer) {
        return breaches(promise.at("/components/schemas/Problem"), MAPPER.readTree(answer));
    }

    private List<String> breaches(JsonNode schema, JsonNode answer) {
        var whole = ((ObjectNode) schema.deepCopy()).set("components", promise.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(answer)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static JsonNode read() {
        try {
            return MAPPER.valueToTree(new Yaml().load(Files.readString(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
