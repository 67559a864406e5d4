package io.guichet.host.osgi;

/** Where the parts of the host put what a plugin may import. */
public interface HostServices {

    /** From now on a plugin's {@code @ComponentImport} of this type gets this service. */
    <T> void provide(Class<T> type, T service);
}
