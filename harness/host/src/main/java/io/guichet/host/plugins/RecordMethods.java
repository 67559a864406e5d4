package io.guichet.host.plugins;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;

/**
 * Makes the JVM forget the plugin's record that it saw last.
 *
 * <p>JDK 17 keeps, in a static method handle, the type for which it last made {@code equals}, {@code hashCode} or {@code
 * toString} of a record, and with it the class loader; making them for a record of the host puts that in its place.
 */
final class RecordMethods {

    private record OfTheHost(Comparable<?> component) {}

    private RecordMethods() {}

    static void forgetPlugins() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle getter =
                    lookup.findVirtual(OfTheHost.class, "component", MethodType.methodType(Comparable.class));
            make("equals", MethodType.methodType(boolean.class, OfTheHost.class, Object.class), lookup, getter);
            make("hashCode", MethodType.methodType(int.class, OfTheHost.class), lookup, getter);
            make("toString", MethodType.methodType(String.class, OfTheHost.class), lookup, getter);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(String name, MethodType type, MethodHandles.Lookup lookup, MethodHandle getter)
            throws Throwable {
        ObjectMethods.bootstrap(lookup, name, type, OfTheHost.class, "component", getter);
    }
}
