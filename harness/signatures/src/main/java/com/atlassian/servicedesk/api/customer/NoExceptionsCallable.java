package com.atlassian.servicedesk.api.customer;

/**
 * Something to run that throws nothing checked.
 *
 * <p>Source: Javadoc 8.0.0 to 11.3.4, as read by a third party.
 */
public interface NoExceptionsCallable<V> {

    V call();
}
