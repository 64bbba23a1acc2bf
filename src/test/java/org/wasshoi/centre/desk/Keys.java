package org.wasshoi.centre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The keyboard of a clerk; it counts the keys that are pressed.
final class Keys {

    private static final int MOST_STEPS = 160;

    private final Page page;
    private int pressed;

    Keys(Page page) {
        this.page = page;
    }

    int pressed() {
        return pressed;
    }

    void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
            pressed++;
        }
    }

    void type(String text) {
        page.keyboard().type(text);
        pressed += text.length();
    }

    /// Until the page has put the cursor there.
    void await(String field) {
        page.locator(field + ":focus").waitFor();
    }

    /// Goes there with the tab key, as many times as it takes.
    void reach(Locator target) {
        for (int step = 0; step < MOST_STEPS && !isFocused(target); step++) {
            press("Tab");
        }
        assertThat(isFocused(target)).as("reached by keyboard: " + target).isTrue();
    }

    void follow(Locator target) {
        reach(target);
        submit();
    }

    void submit() {
        page.waitForNavigation(() -> press("Enter"));
    }

    private static boolean isFocused(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }
}
