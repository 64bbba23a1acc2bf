package org.wasshoi.community;

/// Who runs a community centre: the local body as designated manager (指定管理) or the city.
public enum Manager {
    BODY,
    CITY
}
