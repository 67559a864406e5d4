package io.guichet.core.settings;

/**
 * How the launcher and the window present themselves (R1, R7, R10, B21).
 *
 * @param headerEntry whether the portal's menu has an entry, too
 * @param accent colour of what is pressed, as {@code #rrggbb} in lower case
 * @param offset of the launcher from its corner
 * @param name of the service; empty for the product's own
 * @param picture address of the service's portrait; empty for none
 */
public record Look(
        Side side,
        Launcher launcher,
        boolean headerEntry,
        Agents agents,
        String accent,
        Offset offset,
        Texts name,
        String picture,
        Theme theme) {

    public static final String USUAL_ACCENT = "#0c66e4";

    public static final Look USUAL = new Look(Side.RIGHT, Launcher.BUTTON, true, Agents.COUNT);

    /** As usual in everything else. */
    public Look(Side side, Launcher launcher, boolean headerEntry, Agents agents) {
        this(side, launcher, headerEntry, agents, USUAL_ACCENT, Offset.USUAL, Texts.NONE, "", Theme.PAGE);
    }

    public enum Side {
        RIGHT,
        LEFT
    }

    public enum Launcher {
        BUTTON,
        FIELD
    }

    /** What customers learn of those who are available. */
    public enum Agents {
        COUNT,
        NAMES
    }

    /** In CSS pixels: from the side, from the bottom. */
    public record Offset(int x, int y) {

        public static final Offset USUAL = new Offset(24, 24);
    }

    public enum Theme {
        /** As the page around it. */
        PAGE,
        LIGHT,
        DARK
    }
}
