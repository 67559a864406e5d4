package io.guichet.host.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The façade a plugin holds: one call, one statement of the genuine entity manager, its failures unchecked. */
final class PluginTables implements ActiveObjects {

    /** One call of the entity manager. */
    @FunctionalInterface
    private interface Call<T> {
        T run() throws SQLException;
    }

    /** One call of the entity manager that answers nothing. */
    @FunctionalInterface
    private interface Act {
        void run() throws SQLException;
    }

    private final EntityManager entities;
    private final ThreadBoundDataSource source;
    private final BooleanSupplier transactionsOnlyRunTheirCallback;
    private final ActiveObjectsModuleMetaData metaData;

    PluginTables(
            EntityManager entities, ThreadBoundDataSource source, BooleanSupplier transactionsOnlyRunTheirCallback) {
        this.entities = entities;
        this.source = source;
        this.transactionsOnlyRunTheirCallback = transactionsOnlyRunTheirCallback;
        this.metaData = new TablesAreThere(entities);
    }

    private static <T> T answer(Call<T> call) {
        try {
            return call.run();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static void run(Act act) {
        answer(() -> {
            act.run();
            return true;
        });
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        if (transactionsOnlyRunTheirCallback.getAsBoolean()) {
            return callback.doInTransaction();
        }
        return answer(() -> source.inTransaction(callback::doInTransaction));
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... types) {
        run(() -> entities.migrate(types));
    }

    @Override
    public void flushAll() {
        entities.flushAll();
    }

    @Override
    public void flush(RawEntity<?>... flushed) {
        entities.flush(flushed);
    }

    @Override
    @SafeVarargs
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return answer(() -> entities.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return answer(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return answer(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return answer(() -> entities.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... deleted) {
        run(() -> entities.delete(deleted));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return answer(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return answer(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return answer(() -> entities.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return answer(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return answer(() -> entities.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return answer(() -> entities.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        run(() -> entities.stream(type, callback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        run(() -> entities.stream(type, query, callback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return answer(() -> entities.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return answer(() -> entities.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return answer(() -> entities.count(type, query));
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return metaData;
    }
}
