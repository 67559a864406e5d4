package io.guichet.host.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Owns the connection pool and says which engine is behind it. */
public final class Database implements AutoCloseable {

    /** The engines the host runs on; Active Objects speaks a dialect of each. */
    public enum Engine {
        H2("PUBLIC"),
        POSTGRES("public");

        private final String schema;

        Engine(String schema) {
            this.schema = schema;
        }

        /** The schema all tables live in. */
        public String schema() {
            return schema;
        }
    }

    private final Engine engine;
    private final HikariDataSource pool;
    private final DataSource connections;
    private final Jdbi jdbi;

    private Database(Engine engine, HikariDataSource pool, DataSource connections) {
        this.engine = engine;
        this.pool = pool;
        this.connections = connections;
        this.jdbi = Jdbi.create(connections);
    }

    /** A database of its own in memory, gone when the pool is closed: for tests. */
    public static Database inMemory(String name) {
        return open("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** An H2 file below the data folder. */
    public static Database inFolder(Path folder) {
        // Every commit is written at once: what was acknowledged survives a killed process.
        return open("jdbc:h2:file:" + folder.resolve("host").toAbsolutePath() + ";WRITE_DELAY=0", "sa", "");
    }

    /** Any database we know the engine of, by its JDBC address. */
    public static Database open(String url, String user, String password) {
        Engine engine = engineOf(url);
        HikariDataSource pool = new HikariDataSource(settings(url, user, password));
        Database database = new Database(engine, pool, pool);
        if (engine == Engine.H2) {
            database.startLobCleaner();
        }
        return database;
    }

    /**
     * H2 starts its thread "H2-lob-cleaner" in whichever call lets go of a long text first, and keeps it while it is open. The
     * thread inherits the context class loader of that call: were it a plugin's, its classes would outlive every upgrade.
     */
    private void startLobCleaner() {
        jdbi.useHandle(handle -> {
            handle.execute("set @letGo = cast(space(5000) as clob)");
            handle.execute("set @letGo = null");
        });
    }

    private static Engine engineOf(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return Engine.H2;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return Engine.POSTGRES;
        }
        throw new IllegalArgumentException(
                "Expected a JDBC address that begins with jdbc:h2: or jdbc:postgresql:, not " + url);
    }

    private static HikariConfig settings(String url, String user, String password) {
        HikariConfig settings = new HikariConfig();
        settings.setPoolName("host-database");
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(20);
        settings.setMinimumIdle(2);
        settings.setConnectionTimeout(30_000);
        return settings;
    }

    public Engine engine() {
        return engine;
    }

    public DataSource dataSource() {
        return connections;
    }

    /** The same database with something in the way of its connections. */
    public Database through(UnaryOperator<DataSource> something) {
        return new Database(engine, pool, something.apply(pool));
    }

    /** For the host's own tables. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /** Runs the statements of {@code schema.sql}, found beside the given class; they must bear being run again. */
    public void createTablesOf(Class<?> neighbour) {
        String script = SqlScript.beside(neighbour, "schema.sql");
        jdbi.useHandle(handle -> handle.createScript(script).execute());
    }

    @Override
    public void close() {
        pool.close();
    }
}
