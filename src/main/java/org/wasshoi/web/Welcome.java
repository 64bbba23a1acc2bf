package org.wasshoi.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Says where the program is to be found, once everything it starts with is there.
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
            var server = context.getWebServer();
            if (server != null) {
                LOG.info(
                        "Every public page is open without signing in; people sign in at /sign-in");
                LOG.info(
                        "Wasshoi is ready: http://localhost:{} (Ctrl-C stops it)",
                        server.getPort());
            }
        }
    }
}
