package io.guichet.jira.storage;

/** Storage on PostgreSQL, a database that Jira runs on. */
class PostgresStorageTest extends AoStorageContract {

    PostgresStorageTest() {
        super(TestEngine.POSTGRESQL);
    }
}
