package io.guichet.jira.storage;

/** Storage on H2, the demo's database. */
class H2StorageTest extends AoStorageContract {

    H2StorageTest() {
        super(TestEngine.H2);
    }
}
