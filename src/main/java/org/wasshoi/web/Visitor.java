package org.wasshoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Whoever asks for a page (利用者), signed in or not.
public interface Visitor {

    /// The cookie of those who have signed in.
    String SESSION_COOKIE = "session";

    /// Whether a page with this permission is open to the visitor at all.
    boolean may(Permission permission);

    /// Knows who asks; without one everybody is anonymous.
    interface Source {

        Visitor visitor(HttpServletRequest request);

        /// Where the visitor can do what is missing for a permission that is held in principle.
        default Optional<String> wayTo(Permission permission, Visitor visitor) {
            return Optional.empty();
        }
    }

    /// Somebody who is not signed in.
    enum Anonymous implements Visitor {
        ANONYMOUS;

        @Override
        public boolean may(Permission permission) {
            return permission == Permission.READ_PUBLIC;
        }
    }
}
