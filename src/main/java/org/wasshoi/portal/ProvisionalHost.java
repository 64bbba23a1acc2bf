package org.wasshoi.portal;

import org.springframework.stereotype.Component;
import org.wasshoi.kernel.Words;
import org.wasshoi.web.Host;

@Component
class ProvisionalHost implements Host.Source {

    @Override
    public Host host() {
        return new Host(
                new Words("一関市", "Ichinoseki City", "一関市"),
                Words.same("まちづくり推進課"),
                "0191-21-8671",
                Words.same("平日"));
    }
}
