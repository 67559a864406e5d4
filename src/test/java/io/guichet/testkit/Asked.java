package io.guichet.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the questions that ports are asked: in Jira, each is a statement. */
public final class Asked {

    private final AtomicInteger count = new AtomicInteger();

    /** The same port, and each call of it is counted. */
    public <T> T in(Class<T> port, T behind) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, call, given) -> {
            count.incrementAndGet();
            try {
                return call.invoke(behind, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    public int times() {
        return count.get();
    }

    public void forget() {
        count.set(0);
    }
}
