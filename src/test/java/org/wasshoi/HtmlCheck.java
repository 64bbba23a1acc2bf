package org.wasshoi;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Checks pages by the rules of the HTML standard, as the Nu Html Checker knows them.
public final class HtmlCheck {

    private static final String RULES = "http://s.validator.nu/html5-rdfalite.rnc";

    private static final ThreadLocal<HtmlCheck> CHECKS = ThreadLocal.withInitial(HtmlCheck::new);

    private static final Map<String, List<String>> CHECKED = new ConcurrentHashMap<>();

    private final Findings findings = new Findings();
    private final SimpleDocumentValidator validator = validator(findings);

    private HtmlCheck() {}

    /// What is wrong with a page, a line each; nothing when it is valid. The same page is read
    /// once.
    public static List<String> findings(String html) {
        return CHECKED.computeIfAbsent(html, page -> CHECKS.get().check(page));
    }

    private List<String> check(String html) {
        findings.lines.clear();
        try {
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(findings.lines);
    }

    /// Reading the rules takes far longer than applying them, so each thread does it once.
    private static SimpleDocumentValidator validator(Findings findings) {
        try {
            var validator = new SimpleDocumentValidator(true, false, false);
            validator.setUpMainSchema(RULES, findings);
            validator.setUpValidatorAndParsers(findings, true, false);
            return validator;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static class Findings implements ErrorHandler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException finding) {}

        @Override
        public void error(SAXParseException finding) {
            lines.add(finding.getLineNumber() + ": " + finding.getMessage());
        }

        @Override
        public void fatalError(SAXParseException finding) throws SAXException {
            error(finding);
        }
    }
}
