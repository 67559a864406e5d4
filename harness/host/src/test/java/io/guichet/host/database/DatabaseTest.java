package io.guichet.host.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_keeps_its_rows() {
        try (Database database = Database.inFolder(folder)) {
            database.jdbi().useHandle(handle -> handle.execute("create table kept (name varchar(10))"));
            database.jdbi().useHandle(handle -> handle.execute("insert into kept values ('camille')"));
        }
        try (Database database = Database.inFolder(folder)) {
            assertThat(names(database)).isEqualTo("camille");
        }
    }

    @Test
    void a_postgresql_server_keeps_its_rows_and_is_taken_over_when_its_host_is_gone() throws Exception {
        try (LocalPostgres first = LocalPostgres.inFolder(folder.resolve("postgres"));
                Database database = Database.open(first.url(), null, null)) {
            assertThat(database.engine()).isEqualTo(Database.Engine.POSTGRES);
            database.jdbi().useHandle(handle -> handle.execute("create table kept (name varchar(10))"));
            database.jdbi().useHandle(handle -> handle.execute("insert into kept values ('camille')"));

            LocalPostgres second = LocalPostgres.inFolder(folder.resolve("postgres"));

            assertThat(second.url()).isEqualTo(first.url());
        }
        try (LocalPostgres again = LocalPostgres.inFolder(folder.resolve("postgres"));
                Database database = Database.open(again.url(), null, null)) {
            assertThat(names(database)).isEqualTo("camille");
        }
    }

    @Test
    void no_thread_of_h2_holds_the_class_loader_of_who_uses_it() throws Exception {
        try (Database database = Database.inFolder(folder);
                URLClassLoader plugin = new URLClassLoader(new URL[0])) {
            Thread user = new Thread(() -> writeAndDeleteLongText(database));
            user.setContextClassLoader(plugin);
            user.start();
            user.join();

            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .contains("H2-lob-cleaner");
            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getContextClassLoader)
                    .doesNotContain(plugin);
        }
    }

    @Test
    void an_engine_nobody_knows_is_refused() {
        assertThatThrownBy(() -> Database.open("jdbc:oracle:thin:@x", "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:postgresql:");
    }

    private static String names(Database database) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select name from kept")
                .mapTo(String.class)
                .one());
    }

    private static void writeAndDeleteLongText(Database database) {
        database.jdbi().useHandle(handle -> {
            handle.execute("create table long_text (body clob)");
            handle.execute("insert into long_text values (space(5000))");
            handle.execute("delete from long_text");
        });
    }
}
