package org.wasshoi.opendata;

import org.wasshoi.web.PublicFile;
import tools.jackson.databind.json.JsonMapper;

/// Published data as JSON.
class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static PublicFile file(Object document) {
        return new PublicFile("application/json", MAPPER.writeValueAsBytes(document));
    }
}
