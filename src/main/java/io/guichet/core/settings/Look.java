package io.guichet.core.settings;

/**
 * How the launcher and the window present themselves (R1, R7, R10).
 *
 * @param headerEntry whether the portal's menu has an entry, too
 */
public record Look(Side side, Launcher launcher, boolean headerEntry, Agents agents) {

    public static final Look USUAL = new Look(Side.RIGHT, Launcher.BUTTON, true, Agents.COUNT);

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
}
