package org.wasshoi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Turns the reply of a handler into the answer of the program.
@Component
class PageReturnValueHandler implements HandlerMethodReturnValueHandler {

    private static final String HTML = "text/html;charset=UTF-8";

    private final Templates templates;
    private final PageCache cache;

    PageReturnValueHandler(Templates templates, PageCache cache) {
        this.templates = templates;
        this.cache = cache;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Reply.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest webRequest)
            throws IOException {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        var response =
                Objects.requireNonNull(webRequest.getNativeResponse(HttpServletResponse.class));
        switch (Objects.requireNonNull((Reply) value)) {
            case Reply.Redirect(var to) -> redirect(response, to);
            case PublicFile file -> give(file, request, response);
            case PrivateFile file -> handOver(file, request, response);
            case Page page -> show(page, request, response);
        }
    }

    private static void redirect(HttpServletResponse response, String to) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, to);
    }

    private void show(Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var preferences = Preferences.given(request);
        preferences.remember(request, response);
        var html =
                templates.render(
                        page, preferences, Address.of(request), () -> formToken(page, request));
        var rendered = RenderedPage.of(HTML, html);
        if (page instanceof PublicPage && page.status() == HttpServletResponse.SC_OK) {
            keep(request, page instanceof LivePage, rendered);
            rendered.answer(request, response);
        } else {
            response.setStatus(page.status());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            rendered.write(request, response);
        }
    }

    private void give(PublicFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var rendered = RenderedPage.of(file.contentType(), file.content());
        keep(request, false, rendered);
        rendered.answer(request, response);
    }

    private static void handOver(
            PrivateFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file.name()).build().toString());
        RenderedPage.of(file.contentType(), file.content()).write(request, response);
    }

    private void keep(HttpServletRequest request, boolean live, RenderedPage rendered) {
        if (request.getAttribute(FrontFilter.SLOT) instanceof PageCache.Slot slot) {
            cache.keep(slot, live, rendered);
        }
    }

    /// A page kept for everybody can hold nobody's token.
    private static String formToken(Page page, HttpServletRequest request) {
        if (page instanceof PublicPage
                || !(request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token)) {
            throw new IllegalStateException("There is no form token for " + page.getClass());
        }
        return token.getToken();
    }
}
