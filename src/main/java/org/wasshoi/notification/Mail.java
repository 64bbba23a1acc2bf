package org.wasshoi.notification;

import java.util.UUID;

/// A plain text on its way to one address (メール).
record Mail(UUID id, String recipient, String subject, String content, int attempts) {

    /// Nothing about a person belongs into a log.
    @Override
    public String toString() {
        return "Mail " + id;
    }
}
