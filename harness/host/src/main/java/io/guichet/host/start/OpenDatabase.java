package io.guichet.host.start;

import io.guichet.host.database.Database;
import io.guichet.host.database.LocalPostgres;
import io.guichet.host.hostile.HostileDataSource;
import io.guichet.host.hostile.HostileModes;
import java.util.Optional;

/** The database the command line asks for, with the server behind it when that is the host's own. */
record OpenDatabase(Database database, Optional<LocalPostgres> server) implements AutoCloseable {

    static OpenDatabase of(String asked, DataFolder data, HostileModes modes) {
        Optional<LocalPostgres> server =
                asked.equals("postgres") ? Optional.of(LocalPostgres.inFolder(data.postgres())) : Optional.empty();
        Database database = server.map(running -> Database.open(running.url(), null, null))
                .orElseGet(() -> asked.equals("h2") ? Database.inFolder(data.database()) : byAddress(asked));
        return new OpenDatabase(database.through(pool -> HostileDataSource.around(pool, modes)), server);
    }

    /** User and password are part of the address. */
    private static Database byAddress(String url) {
        return Database.open(url, null, null);
    }

    @Override
    public void close() {
        database.close();
        server.ifPresent(LocalPostgres::close);
    }
}
