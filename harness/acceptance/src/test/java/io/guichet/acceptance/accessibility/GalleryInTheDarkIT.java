package io.guichet.acceptance.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.browser.InBrowser;
import io.guichet.acceptance.browser.Visitors;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import org.junit.jupiter.api.Test;

/** The gallery once more as a telephone shows it at night, in English (M24, M25). */
@OnHost
@InBrowser
final class GalleryInTheDarkIT {

    @Test
    void axe_finds_nothing_in_any_state_on_a_narrow_dark_screen(HostProcess host, Visitors visitors) {
        var gallery = new Gallery(host, visitors, 360, "en", "dark");

        assertThat(gallery.faults(Axe::violations)).isEmpty();
    }
}
