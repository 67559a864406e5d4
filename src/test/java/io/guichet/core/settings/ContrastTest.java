package io.guichet.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The contrast of an accent, with the numbers of WCAG's own examples (B21). */
class ContrastTest {

    @Test
    void it_is_what_wcag_counts() {
        assertThat(Contrast.between("#000000", "#ffffff")).isEqualTo(21, within(0.01));
        assertThat(Contrast.between("#767676", "#ffffff")).isEqualTo(4.54, within(0.01));
        assertThat(Contrast.between("#ffffff", "#ffffff")).isEqualTo(1, within(0.001));
    }

    @Test
    void our_own_accent_passes_and_a_pale_one_does_not() {
        assertThat(Contrast.ofText(Look.USUAL_ACCENT)).isGreaterThan(Contrast.TEXT);
        assertThat(Contrast.ofSurface(Look.USUAL_ACCENT)).isGreaterThan(Contrast.SURFACE);
        assertThat(Contrast.ofSurface("#ffd700")).isLessThan(Contrast.SURFACE);
    }
}
