package org.wasshoi.web;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Refuses to start with a handler that declares no permission.
@Component
class PermitsAtStart implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping handlers;

    PermitsAtStart(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    @Override
    public void afterSingletonsInstantiated() {
        handlers.getHandlerMethods().values().forEach(PermitCheck::permission);
    }
}
