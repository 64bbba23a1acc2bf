package org.wasshoi.web;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.wasshoi.kernel.Tokyo;

/// The one clock (Asia/Tokyo) and the hooks into Spring MVC.
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final PageReturnValueHandler pages;
    private final Visitor.Source visitors;
    private final FormLimit limit;

    WebConfiguration(
            PageReturnValueHandler pages,
            ObjectProvider<Visitor.Source> visitors,
            @Value("${wasshoi.forms-in-ten-minutes:300}") int forms,
            ObjectProvider<Clock> clock) {
        this.limit = new FormLimit(forms, clock.getObject());
        this.pages = pages;
        this.visitors = visitors.getIfAvailable(() -> _ -> Visitor.Anonymous.ANONYMOUS);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(pages);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LanguageArgument());
        resolvers.add(new VisitorArgument(visitors));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limit);
        registry.addInterceptor(new ParameterCheck());
        registry.addInterceptor(new PermitCheck(visitors));
    }

    @Configuration
    static class Time {

        @Bean
        Clock clock() {
            return Clock.system(Tokyo.ZONE);
        }
    }
}
