package org.wasshoi.audit;

import org.jspecify.annotations.Nullable;
import org.wasshoi.web.RequestId;

/// From where something was done (経路): channel, network address and request.
public record Source(Channel channel, @Nullable String address, @Nullable String request) {

    public Source {
        address = address == null ? null : Writable.text(address);
        request = request == null ? null : Writable.text(request);
    }

    /// Through this channel and the request at hand.
    public static Source of(Channel channel, String address) {
        return new Source(channel, address, RequestId.current().orElse(null));
    }

    /// The program by itself.
    public static Source program() {
        return new Source(Channel.PROGRAM, null, null);
    }
}
