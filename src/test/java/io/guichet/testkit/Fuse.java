package io.guichet.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Cuts a node's life short: at the given one of the moments before and after each call of a port. */
public final class Fuse {

    private int left;

    private Fuse(int left) {
        this.left = left;
    }

    public static Fuse blowingAt(int moment) {
        return new Fuse(moment);
    }

    public static Fuse never() {
        return new Fuse(Integer.MAX_VALUE);
    }

    /** The same port, of a node that has this fuse. */
    public <T> T in(Class<T> port, T behind) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    pass();
                    try {
                        var result = method.invoke(behind, arguments);
                        pass();
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private void pass() {
        if (left-- <= 0) {
            throw new Killed();
        }
    }

    /** The node was killed; an error, so that nobody handles it. */
    public static final class Killed extends Error {

        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed", null, false, false);
        }
    }
}
