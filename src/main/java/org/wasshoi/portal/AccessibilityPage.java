package org.wasshoi.portal;

import java.util.List;
import org.wasshoi.web.PublicPage;

/// What the site does for people of every age and ability (ウェブアクセシビリティ方針).
record AccessibilityPage() implements PublicPage {

    List<String> efforts() {
        return List.of("script", "keyboard", "size", "chart", "colour", "language", "print");
    }
}
