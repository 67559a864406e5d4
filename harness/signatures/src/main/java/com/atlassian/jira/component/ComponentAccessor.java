package com.atlassian.jira.component;

import java.util.function.Function;

/**
 * The way to a service that may not be there, and so cannot be imported.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0); Javadoc 8.0.0 to 11.3.4.
 */
public final class ComponentAccessor {
    private static volatile Function<Class<?>, Object> services = type -> null;

    private ComponentAccessor() {}

    /** Null where there is none. */
    public static <T> T getOSGiComponentInstanceOfType(Class<T> type) {
        return type.cast(services.apply(type));
    }

    /** Only the host calls this. */
    public static void findIn(Function<Class<?>, Object> found) {
        services = found;
    }
}
