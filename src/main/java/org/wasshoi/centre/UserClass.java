package org.wasshoi.centre;

/// Who uses a room (利用者の区分); windows, fees and exemptions depend on it.
public enum UserClass {
    PUBLIC_BODY,
    LOCAL_GROUP,
    RESIDENT,
    OUTSIDER;

    public String key() {
        return "centre.user." + name();
    }
}
