package org.wasshoi.community;

import java.util.HashSet;
import java.util.Set;
import org.wasshoi.pack.Node;

/// Values of a pack of which none may be there twice.
class Unrepeated {

    private final String reason;
    private final Set<String> values = new HashSet<>();

    Unrepeated(String reason) {
        this.reason = reason;
    }

    /// The value again, or the refusal of the place where it is repeated.
    String add(Node node, String value) {
        if (!values.add(value)) {
            throw node.refusal(reason);
        }
        return value;
    }

    Set<String> all() {
        return Set.copyOf(values);
    }
}
