package com.atlassian.sal.api.lifecycle;

/**
 * Learns that the product is up; must be exported as a service.
 *
 * <p>Source: bootstrapi (11.3.10).
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
