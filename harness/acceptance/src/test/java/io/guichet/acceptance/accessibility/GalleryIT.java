package io.guichet.acceptance.accessibility;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.TimeoutError;
import io.guichet.acceptance.browser.InBrowser;
import io.guichet.acceptance.browser.Visitors;
import io.guichet.acceptance.running.Built;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state of the portal's chat on the gallery that the host serves: played, looked at, and walked by axe (M24, M25). */
@OnHost
@InBrowser
final class GalleryIT {

    private static final int NARROWEST = 320;

    @ParameterizedTest
    @CsvSource({"1280,fr,light", "360,en,dark"})
    void axe_finds_nothing_in_any_state(int width, String language, String theme, HostProcess host, Visitors visitors) {
        var visitor = visitors.as(host, "camille", width);
        var page = visitor.open("/gallery/");
        var faults = new ArrayList<String>();

        for (var scene : scenes(page)) {
            if (!isPlayed(page, host, scene, language, theme)) {
                faults.add(scene + ": could not be played");
                continue;
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Built.folder("pictures/gallery")
                            .resolve(String.join("-", scene, Integer.toString(width), theme, language) + ".png")));
            Axe.violations(page, "guichet-chat").forEach(found -> faults.add(scene + ": " + found));
        }

        assertThat(faults).isEmpty();
        assertThat(visitor.errors()).isEmpty();
    }

    /** 320 px is also what 400 % zoom leaves of 1280 (WCAG 1.4.10). */
    @Test
    void nothing_is_cut_at_320_pixels(HostProcess host, Visitors visitors) {
        var page = visitors.as(host, "camille", NARROWEST).open("/gallery/");
        var faults = new ArrayList<String>();

        for (var scene : scenes(page)) {
            var isPlayed = isPlayed(page, host, scene, "fr", "light");
            var wide = isPlayed ? page.evaluate(WIDER_THAN_THE_WINDOW) : "could not be played";
            if (!wide.equals("")) {
                faults.add(scene + ": " + wide);
            }
        }

        assertThat(faults).isEmpty();
    }

    private static List<String> scenes(Page overview) {
        var headings = overview.locator("h2");
        headings.first().waitFor();
        assertThat(headings.count()).isGreaterThan(20);
        return headings.allTextContents();
    }

    private static boolean isPlayed(Page page, HostProcess host, String scene, String language, String theme) {
        page.navigate(host.url() + "/gallery/customer/portal/1/stage.html?scene=" + scene + "&lang=" + language
                + "&theme=" + theme);
        try {
            page.waitForSelector("html[data-ready]", new WaitForSelectorOptions().setState(ATTACHED));
        } catch (TimeoutError e) {
            return false;
        }
        page.evaluate(STILLNESS);
        return "true".equals(page.locator("html").getAttribute("data-ready"));
    }

    /** Resolves when nothing moves any more, but for dots and spinners. */
    private static final String STILLNESS =
            """
            () => Promise.all(document.querySelector('guichet-chat').shadowRoot.getAnimations()
                .filter(({ effect }) => effect.getTiming().iterations !== Infinity)
                .map(({ finished }) => finished.catch(() => undefined)))
            """;

    /** Names what sticks out at a side, or scrolls sideways. */
    private static final String WIDER_THAN_THE_WINDOW =
            """
            () => [...document.querySelector('guichet-chat').shadowRoot.querySelectorAll('*')]
                .filter((it) => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length)
                .filter((it) => {
                  const { left, right, width } = it.getBoundingClientRect();
                  const hidden = getComputedStyle(it).clipPath !== 'none' || width <= 1;
                  return !hidden && (right > innerWidth + 1 || left < -1);
                })
                .map((it) => it.className || it.tagName).join(' ')
            """;
}
