package io.guichet.host.hostile;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;

/** Makes getting a connection slow, or impossible, when asked to. */
public final class HostileDataSource {

    private static final Delay SLOW = new Delay(Duration.ofMillis(100));

    private HostileDataSource() {}

    public static DataSource around(DataSource pool, HostileModes modes) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                disturb(modes);
            }
            try {
                return method.invoke(pool, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (DataSource) Proxy.newProxyInstance(
                HostileDataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, handler);
    }

    private static void disturb(HostileModes modes) throws SQLTransientConnectionException {
        if (modes.isOn(HostileMode.SLOW_DB)) {
            SLOW.pass();
        }
        if (modes.isOn(HostileMode.FAILING_DB)) {
            throw new SQLTransientConnectionException("Hostile mode failing-db: no connection");
        }
    }
}
