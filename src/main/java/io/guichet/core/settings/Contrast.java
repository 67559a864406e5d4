package io.guichet.core.settings;

import java.util.stream.IntStream;

/**
 * The contrast of two colours as WCAG 2 counts it, so that nobody saves an accent that cannot be read (B21). The page
 * counts the same while one chooses.
 */
public final class Contrast {

    public static final double TEXT = 4.5;
    public static final double SURFACE = 3;

    private static final String WHITE = "#ffffff";
    private static final String NAVY = "#172b4d";
    private static final double[] SHARES = {0.2126, 0.7152, 0.0722};

    private Contrast() {}

    /** Of the better of the two colours that text on an accent may have. */
    public static double ofText(String accent) {
        return Math.max(between(WHITE, accent), between(NAVY, accent));
    }

    /** Against the white that is behind it. */
    public static double ofSurface(String accent) {
        return between(WHITE, accent);
    }

    /** @param one as {@code #0c66e4} */
    static double between(String one, String other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        return IntStream.range(0, SHARES.length)
                .mapToDouble(i -> SHARES[i] * linear(Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16)))
                .sum();
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
