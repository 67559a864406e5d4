package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ModelVersion;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** A database with the genuine Active Objects on it and our tables in it; opened once for all tests of a run. */
enum TestEngine {
    H2(TestEngine::openH2, pool -> new H2DatabaseProvider(pool, "PUBLIC")),
    POSTGRESQL(TestEngine::openPostgres, pool -> new PostgreSQLDatabaseProvider(pool, "public"));

    private static final String PREFIX = "AO_0A1B2C";
    private static final int CONNECTIONS = 20;

    private final Supplier<HikariConfig> database;
    private final Function<DisposableDataSource, DatabaseProvider> dialect;
    private TestActiveObjects opened;

    TestEngine(Supplier<HikariConfig> database, Function<DisposableDataSource, DatabaseProvider> dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    /** With all our tables, and nothing in them. */
    synchronized TestActiveObjects empty() {
        if (opened == null) {
            opened = bare();
            new FirstModel().upgrade(ModelVersion.valueOf("0"), opened);
        }
        opened.deleteWithSQL(ConversationRow.class, "1 = 1");
        opened.deleteWithSQL(EntryRow.class, "1 = 1");
        opened.deleteWithSQL(ReadMarkRow.class, "1 = 1");
        opened.deleteWithSQL(LeaseRow.class, "1 = 1");
        opened.deleteWithSQL(UploadRow.class, "1 = 1");
        opened.deleteWithSQL(SettingsRow.class, "1 = 1");
        opened.deleteWithSQL(AcceptanceRow.class, "1 = 1");
        opened.deleteWithSQL(ConfirmationRow.class, "1 = 1");
        opened.deleteWithSQL(PreferenceRow.class, "1 = 1");
        opened.deleteWithSQL(ReplyRow.class, "1 = 1");
        opened.deleteWithSQL(AuditRow.class, "1 = 1");
        opened.deleteWithSQL(NodeRow.class, "1 = 1");
        opened.deleteWithSQL(ArticleCountRow.class, "1 = 1");
        opened.deleteWithSQL(VisitRow.class, "1 = 1");
        opened.deleteWithSQL(ShownFieldsRow.class, "1 = 1");
        opened.deleteWithSQL(ProjectRow.class, "1 = 1");
        return opened;
    }

    /** Before any of our tables is made, if nobody has made them. */
    TestActiveObjects bare() {
        var settings = database.get();
        settings.setMaximumPoolSize(CONNECTIONS);
        var pool = disposable(new HikariDataSource(settings));
        return new TestActiveObjects(new EntityManager(dialect.apply(pool), new AsInJira()));
    }

    private static HikariConfig openH2() {
        var settings = new HikariConfig();
        settings.setJdbcUrl("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        return settings;
    }

    private static HikariConfig openPostgres() {
        var settings = new HikariConfig();
        settings.setDataSource(Server.RUNNING.getPostgresDatabase());
        return settings;
    }

    /** Started when the first test asks for it; its own shutdown hook stops it. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }
    }

    private static DisposableDataSource disposable(DataSource pool) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                TestEngine.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("dispose") ? null : method.invoke(pool, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Names as the product makes them: upper-case underscores, a prefix for each plugin, at most 30 characters. */
    private static final class AsInJira implements EntityManagerConfiguration {

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(AsInJira::prefixed),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        private static String prefixed(String name) {
            return PREFIX + "_" + name;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) ->
                    table.toUpperCase(java.util.Locale.ROOT).startsWith(PREFIX);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
