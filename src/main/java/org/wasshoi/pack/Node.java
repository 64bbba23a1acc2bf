package org.wasshoi.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wasshoi.kernel.Words;

/// A place in a pack file that knows its line: every reading that does not fit is refused there.
public interface Node {

    /// This mapping, which must hold no field but these.
    Node only(Set<String> fields);

    /// A field that must be there.
    Node get(String field);

    /// A field that may be missing or null.
    Optional<Node> find(String field);

    /// The fields of a mapping whose names are data (codes, years), in the order of the file.
    List<String> names();

    /// The items of a list.
    List<Node> items();

    String text();

    Words words();

    int integer();

    BigDecimal decimal();

    boolean flag();

    LocalDate date();

    <E extends Enum<E>> E choice(Class<E> type);

    /// Refuses the pack because of this place.
    PackRefused refusal(String reason);
}
