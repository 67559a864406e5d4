package io.guichet.acceptance.browser;

import com.microsoft.playwright.Page;
import io.guichet.acceptance.running.Built;

/** Pictures of what people see, kept below {@code target/acceptance/pictures} for a pair of eyes. */
final class Screenshots {

    private Screenshots() {}

    /** The same moment at a wide and at a narrow window. */
    static void keepBoth(Page page, String name) {
        keepBoth(page, name, "fr");
    }

    /** The page is in this language. */
    static void keepBoth(Page page, String name, String language) {
        var wide = page.viewportSize();
        keep(page, name + "-1280-" + language);
        page.setViewportSize(Visitors.NARROW, 740);
        keep(page, name + "-360-" + language);
        page.setViewportSize(wide.width, wide.height);
    }

    static void keep(Page page, String name) {
        page.bringToFront();
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Built.folder("pictures").resolve(name + ".png")));
    }
}
