package org.wasshoi.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Has a period there for every kind that the program knows.
@Component
class RetentionsAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionsAtStart.class);

    private final Retentions retentions;

    RetentionsAtStart(Retentions retentions) {
        this.retentions = retentions;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try {
            new ClassPathResource("privacy/retention.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(Retention::of)
                    .forEach(retentions::addMissing);
        } catch (DataAccessException e) {
            LOG.warn("The next start adds the periods: {}", e.getMessage());
        }
    }
}
