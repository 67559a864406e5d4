package io.guichet.core.settings;

/**
 * What is kept of people, and for how long (B23), and what others learn of them without a word (B20, M17).
 *
 * @param retentionDays of what no request needs any longer; 0 = for ever
 * @param typing whether the other side sees that somebody writes
 * @param readMarks whether the other side sees how far somebody has read
 * @param address whether the network address is kept from which a customer writes, and shown to agents
 */
public record Privacy(int retentionDays, boolean typing, boolean readMarks, boolean address) {

    public static final Privacy USUAL = new Privacy(0);

    public Privacy(int retentionDays) {
        this(retentionDays, true, true, false);
    }
}
