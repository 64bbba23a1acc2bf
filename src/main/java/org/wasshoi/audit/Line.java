package org.wasshoi.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry as it goes to the database, each field under the name of its column.
record Line(
        String at,
        @JsonProperty("actor_kind") Actor.Kind actorKind,
        @JsonProperty("actor_id") @Nullable UUID actorId,
        @JsonProperty("actor_label") String actorLabel,
        @Nullable UUID person,
        String verb,
        @JsonProperty("record_type") String recordType,
        @JsonProperty("record_id") String recordId,
        @JsonProperty("content_before") @JsonRawValue @Nullable String before,
        @JsonProperty("content_after") @JsonRawValue @Nullable String after,
        Channel channel,
        @Nullable String address,
        @Nullable String request) {

    static Line of(Entry entry, Instant at) {
        return new Line(
                at.truncatedTo(ChronoUnit.MICROS).toString(),
                entry.actor().kind(),
                entry.actor().id(),
                entry.actor().label(),
                entry.person(),
                entry.verb().code(),
                entry.target().type(),
                entry.target().id(),
                entry.change().before(),
                entry.change().after(),
                entry.source().channel(),
                entry.source().address(),
                entry.source().request());
    }
}
