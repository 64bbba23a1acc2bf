package org.wasshoi.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Answers what the server refuses before the program sees it, such as an address that is no
/// address or a file that is too large, with a page that helps.
@Component
class MalformedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName());
            }
        });
    }

    /// Made by the server itself, by its name.
    public static class Report extends ErrorReportValve {

        private static final String MALFORMED = page("malformed.html");
        private static final String TOO_LARGE = page("too-large.html");

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0) {
                return;
            }
            FrontFilter.protect(request, response.getResponse());
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                var writer = response.getReporter();
                if (writer != null && response.setErrorReported()) {
                    writer.write(page(response.getStatus()));
                    response.finishResponse();
                }
            } catch (IOException e) {
                container.getLogger().debug("The answer could not be sent", e);
            }
        }

        private static String page(int status) {
            return status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                    ? TOO_LARGE
                    : MALFORMED;
        }

        private static String page(String file) {
            try {
                return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
