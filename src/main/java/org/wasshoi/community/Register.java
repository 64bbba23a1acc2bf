package org.wasshoi.community;

import java.util.List;
import org.springframework.stereotype.Repository;

/// The register of places (地域の台帳), each list in the register's own order.
@Repository
public class Register {

    public List<Area> areas() {
        throw new UnsupportedOperationException();
    }

    public List<Centre> centres() {
        throw new UnsupportedOperationException();
    }

    public List<Body> bodies() {
        throw new UnsupportedOperationException();
    }
}
