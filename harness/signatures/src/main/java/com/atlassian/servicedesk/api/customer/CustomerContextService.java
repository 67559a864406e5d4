package com.atlassian.servicedesk.api.customer;

/**
 * Runs something with the rights that a person has as a portal customer.
 *
 * <p>A bare lambda is ambiguous between the two: pass a typed one.
 *
 * <p>Source: Javadoc 8.0.0 to 11.3.4, as read by a third party.
 */
public interface CustomerContextService {
    <T> T runInCustomerContext(NoExceptionsCallable<T> callable);

    void runInCustomerContext(Runnable runnable);

    boolean isInCustomerContext();
}
