package io.guichet.host.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import io.guichet.host.database.Database;
import io.guichet.host.plugins.ModuleDeclaration;
import io.guichet.host.plugins.ModuleType;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.PluginProblem;
import io.guichet.host.plugins.Registration;
import io.guichet.host.plugins.XmlElement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** The {@code <ao>} modules: makes each plugin's tables and offers every bundle the façade over its own. */
public final class ActiveObjectsModules implements ModuleType, ServiceFactory<ActiveObjects> {

    private final Database database;
    private final BooleanSupplier transactionsOnlyRunTheirCallback;
    private final TableUse use = new TableUse();
    private final ModelVersions versions;
    private final Map<Bundle, PluginTables> tables = new ConcurrentHashMap<>();

    /** The supplier is asked at each transaction; true stands for a Jira whose transactions do not roll back. */
    public ActiveObjectsModules(Database database, BooleanSupplier transactionsOnlyRunTheirCallback) {
        this.database = database;
        this.transactionsOnlyRunTheirCallback = transactionsOnlyRunTheirCallback;
        this.versions = new ModelVersions(database);
    }

    public TableUse use() {
        return use;
    }

    public void provideTo(BundleContext context) {
        context.registerService(ActiveObjects.class, this, null);
    }

    @Override
    public Set<String> elements() {
        return Set.of("ao");
    }

    @Override
    public Stage stage() {
        return Stage.BEFORE_COMPONENTS;
    }

    @Override
    public Registration open(ModuleDeclaration module, Plugin plugin) {
        TableNames names =
                TableNames.ofNamespace(module.xml().attribute("namespace").orElse(plugin.key()));
        ThreadBoundDataSource source = new ThreadBoundDataSource(database.dataSource(), use);
        EntityManager entities = new EntityManager(provider(source), names);
        PluginTables opened = new PluginTables(entities, source, transactionsOnlyRunTheirCallback);
        if (tables.putIfAbsent(plugin.bundle(), opened) != null) {
            throw new PluginProblem(module + ": a plugin has one <ao> module");
        }
        versions.upgrade(names.prefix(), upgradeTasks(module, plugin), opened);
        opened.migrate(entities(module, plugin));
        return () -> {
            tables.remove(plugin.bundle());
            entities.flushAll();
        };
    }

    private DatabaseProvider provider(ThreadBoundDataSource source) {
        return switch (database.engine()) {
            case H2 -> new H2DatabaseProvider(source, database.engine().schema());
            case POSTGRES ->
                new PostgreSQLDatabaseProvider(source, database.engine().schema());
        };
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>>[] entities(ModuleDeclaration module, Plugin plugin) {
        return module.xml().children("entity").stream()
                .map(XmlElement::text)
                .map(className -> plugin.load(className, RawEntity.class))
                .toArray(Class[]::new);
    }

    private static List<ActiveObjectsUpgradeTask> upgradeTasks(ModuleDeclaration module, Plugin plugin) {
        return module.xml().children("upgradeTask").stream()
                .map(XmlElement::text)
                .map(className -> plugin.load(className, ActiveObjectsUpgradeTask.class))
                .map(ActiveObjectsModules::newTask)
                .toList();
    }

    private static ActiveObjectsUpgradeTask newTask(Class<? extends ActiveObjectsUpgradeTask> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new PluginProblem("Upgrade task " + type.getName() + " needs a constructor without arguments", e);
        }
    }

    /** A bundle without {@code <ao>} gets nothing. */
    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        return tables.get(bundle);
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {
        // Closed with its module.
    }
}
