package io.guichet.acceptance.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.guichet.acceptance.browser.InBrowser;
import io.guichet.acceptance.browser.Visitors;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every state of every surface on the gallery that the host serves: played, looked at, and walked by axe (M24, M25). */
@OnHost
@InBrowser
final class GalleryIT {

    private static final int NARROWEST = 320;

    @Test
    void axe_finds_nothing_in_any_state_and_nothing_is_cut_when_the_window_shrinks(
            HostProcess host, Visitors visitors) {
        var gallery = new Gallery(host, visitors, 1280, "fr", "light");

        assertThat(gallery.faults(Axe::violations, GalleryIT::cutWhenNarrow)).isEmpty();
    }

    /** 320 px is also what 400 % zoom leaves of 1280 (WCAG 1.4.10). */
    private static List<String> cutWhenNarrow(Page page) {
        page.setViewportSize(NARROWEST, page.viewportSize().height);
        page.evaluate(NEXT_FRAME);
        Gallery.waitForStillness(page);
        var cut = (String) page.evaluate(WIDER_THAN_THE_WINDOW);
        return cut.isEmpty() ? List.of() : List.of("cut at 320 px: " + cut);
    }

    private static final String NEXT_FRAME =
            "() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

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
