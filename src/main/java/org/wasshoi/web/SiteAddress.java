package org.wasshoi.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Under which address people reach this site (公開アドレス), as mail says it; never what a request
/// claims, for that can be forged.
@Component
public class SiteAddress {

    private final String configured;
    private final Environment environment;

    public SiteAddress(@Value("${wasshoi.address:}") String configured, Environment environment) {
        this.configured = configured.strip().replaceAll("/+$", "");
        this.environment = environment;
    }

    public String address() {
        var port = environment.getProperty("local.server.port", "8080");
        return configured.isEmpty() ? "http://localhost:" + port : configured;
    }
}
