package org.wasshoi.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Has the demo accounts there when sample data is on; another instance may have been faster.
@Component
@Order(DemoRunner.BEFORE_SAMPLE)
@ConditionalOnBooleanProperty(name = "wasshoi.sample", matchIfMissing = true)
class DemoRunner implements ApplicationRunner {

    static final int BEFORE_SAMPLE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(DemoRunner.class);

    private final DemoPeople demo;
    private final AddingDemoPeople adding;
    private final Passwords passwords;

    DemoRunner(DemoPeople demo, AddingDemoPeople adding, Passwords passwords) {
        this.demo = demo;
        this.adding = adding;
        this.passwords = passwords;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            if (!adding.areThere(demo.shown())) {
                adding.add(demo.shown(), passwords.hash(new Password(DemoPeople.PASSWORD)));
            }
            adding.addApps(demo.shown());
        } catch (LoginTaken e) {
            LOG.debug("Another instance added the demo accounts");
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The next start adds the demo accounts: {}", e.getMessage());
        }
    }
}
