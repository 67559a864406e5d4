package io.guichet.core.settings;

/**
 * What is kept of people, and for how long (B23).
 *
 * @param retentionDays of what no request needs any longer; 0 = for ever
 */
public record Privacy(int retentionDays) {

    public static final Privacy USUAL = new Privacy(0);
}
