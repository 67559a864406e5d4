package io.guichet.host.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/** Says that nobody has to wait: this host makes the tables before a plugin can ask. */
record TablesAreThere(EntityManager entities) implements ActiveObjectsModuleMetaData {

    @Override
    public void awaitInitialization() {}

    @Override
    public void awaitInitialization(long timeout, TimeUnit unit) {}

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public boolean isDataSourcePresent() {
        return true;
    }

    @Override
    public boolean isTablePresent(Class<? extends RawEntity<?>> type) {
        String name = entities.getTableNameConverter().getName(type);
        try (Connection connection = entities.getProvider().getConnection();
                ResultSet tables = entities.getProvider().getTables(connection)) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase(name)) {
                    return true;
                }
            }
            return false;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
