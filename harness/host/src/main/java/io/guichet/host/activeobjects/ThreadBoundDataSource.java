package io.guichet.host.activeobjects;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/** Gives Active Objects the thread's own connection while a transaction is open, else one of the pool. */
final class ThreadBoundDataSource implements DisposableDataSource {

    /** What runs inside a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run();
    }

    private final DataSource pool;
    private final TableUse use;
    private final ThreadLocal<Connection> bound = new ThreadLocal<>();

    ThreadBoundDataSource(DataSource pool, TableUse use) {
        this.pool = pool;
        this.use = use;
    }

    /** Commits when the work returns, rolls back when it throws; a transaction inside another joins it. */
    <T> T inTransaction(Work<T> work) throws SQLException {
        if (bound.get() != null) {
            return work.run();
        }
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            bound.set(connection);
            try {
                T result = work.run();
                connection.commit();
                return result;
            } catch (RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                bound.remove();
                connection.setAutoCommit(true);
            }
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        use.asked();
        Connection connection = bound.get();
        return connection == null ? pool.getConnection() : staysOpen(connection);
    }

    private static Connection staysOpen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                ThreadBoundDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The pool has one user");
    }

    /** The pool is the host's and outlives the plugin. */
    @Override
    public void dispose() {}

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
