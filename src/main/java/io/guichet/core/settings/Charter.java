package io.guichet.core.settings;

/**
 * What customers accept before their first conversation (R11, R132), once per version.
 *
 * @param version 0 = there is none
 */
public record Charter(int version, Texts text) {

    public static final Charter NONE = new Charter(0, Texts.NONE);

    public boolean isThere() {
        return version > 0;
    }
}
