package io.guichet.host.activeobjects;

import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;

/** How Jira's façade hands on what the database refused: unchecked, with the SQL exception as its cause. */
final class SqlFailure extends ActiveObjectsException {

    private static final long serialVersionUID = 1;

    SqlFailure(SQLException cause) {
        super(cause);
    }
}
