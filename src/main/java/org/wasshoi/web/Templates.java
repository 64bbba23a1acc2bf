package org.wasshoi.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Renders a page by the template that lies beside its record.
@Component
public class Templates {

    private static final String ROOT = "org.wasshoi";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, ROOT);
    private final Messages messages;
    private final Clock clock;
    private final Host.Source host;

    Templates(Messages messages, Clock clock, Host.Source host) {
        this.messages = messages;
        this.clock = clock;
        this.host = host;
    }

    byte[] render(Page page, Preferences preferences, Address address, Supplier<String> formToken) {
        var context =
                new PageContext(
                        preferences.language(),
                        preferences.size(),
                        preferences.session(),
                        address,
                        LocalDate.now(clock),
                        messages,
                        host.host());
        var output = new Utf8ByteOutput();
        ScopedValue.where(PageContext.CURRENT, context)
                .where(PageContext.FORM_TOKEN, formToken)
                .run(() -> engine.render(template(page.getClass()), page, output));
        return output.toByteArray();
    }

    private static String template(Class<?> page) {
        var name = page.getName().substring(ROOT.length() + 1);
        return name.replace('.', '/') + ".jte";
    }
}
