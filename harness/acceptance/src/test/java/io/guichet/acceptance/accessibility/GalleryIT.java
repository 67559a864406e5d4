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

/** Every state of the portal's chat and of the agent's panel on the gallery that the host serves: played, looked at, and walked by axe (M24, M25). */
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
                faults.add(scene.name() + ": could not be played");
                continue;
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Built.folder("pictures/gallery")
                            .resolve(String.join("-", scene.name(), Integer.toString(width), theme, language)
                                    + ".png")));
            Axe.violations(page, page.locator("html").getAttribute("data-host"))
                    .forEach(found -> faults.add(scene.name() + ": " + found));
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
                faults.add(scene.name() + ": " + wide);
            }
        }

        assertThat(faults).isEmpty();
    }

    private record Scene(String name, String stage) {}

    private static List<Scene> scenes(Page overview) {
        var stages = overview.locator("iframe");
        stages.first().waitFor();
        assertThat(stages.count()).isGreaterThan(20);
        return stages.all().stream()
                .map(it -> new Scene(
                        it.getAttribute("title"), it.getAttribute("src").replaceAll("\\?.*", "")))
                .toList();
    }

    private static boolean isPlayed(Page page, HostProcess host, Scene scene, String language, String theme) {
        page.navigate(host.url() + "/gallery/" + scene.stage() + "?scene=" + scene.name() + "&lang=" + language
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
            () => Promise.all(document.querySelector(document.documentElement.dataset.host).shadowRoot.getAnimations()
                .filter(({ effect }) => effect.getTiming().iterations !== Infinity)
                .map(({ finished }) => finished.catch(() => undefined)))
            """;

    /** Names what sticks out at a side, or scrolls sideways. */
    private static final String WIDER_THAN_THE_WINDOW =
            """
            () => [...document.querySelector(document.documentElement.dataset.host).shadowRoot.querySelectorAll('*')]
                .filter((it) => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length)
                .filter((it) => {
                  const { left, right, width } = it.getBoundingClientRect();
                  const hidden = getComputedStyle(it).clipPath !== 'none' || width <= 1;
                  return !hidden && (right > innerWidth + 1 || left < -1);
                })
                .map((it) => it.className || it.tagName).join(' ')
            """;
}
