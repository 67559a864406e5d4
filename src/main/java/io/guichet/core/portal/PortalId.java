package io.guichet.core.portal;

/** Number of a customer portal, as in its address {@code /servicedesk/customer/portal/1}. */
public record PortalId(int value) {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
