package io.guichet.acceptance.browser;

import com.microsoft.playwright.Page;
import io.guichet.acceptance.running.Built;

/** Pictures of what people see, kept below {@code target/acceptance/pictures} for a pair of eyes. */
final class Screenshots {

    private Screenshots() {}

    static void keep(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Built.folder("pictures").resolve(name + ".png")));
    }
}
