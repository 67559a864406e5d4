package io.guichet.host.start;

import io.guichet.host.database.LocalPostgres;
import io.guichet.host.proxy.TcpProxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Several nodes of one Jira: a JVM for each, one PostgreSQL, and a proxy that gives connections to them in turn. */
final class Nodes {

    private final Options options;
    private final OpenedParts opened;
    private final List<Integer> ports = new ArrayList<>();

    Nodes(Options options, OpenedParts opened) {
        this.options = options;
        this.opened = opened;
    }

    void open() throws Exception {
        DataFolder data = DataFolder.of(options.data);
        data.work();
        String database = options.db.startsWith("jdbc:postgresql:") ? options.db : ownPostgres(data);
        for (int number = 1; number <= options.nodes; number++) {
            // One after the other: the first makes the tables and the demo's data.
            opened.add(new NodeProcess("node" + number, options.port + number, options, database, data))
                    .awaitReady();
            ports.add(options.port + number);
        }
        AtomicInteger next = new AtomicInteger();
        opened.add(
                new TcpProxy(options.port, () -> ports.get(next.getAndIncrement() % ports.size()), Optional.empty()));
    }

    private String ownPostgres(DataFolder data) {
        if (!options.db.equals("postgres")) {
            throw new IllegalArgumentException(
                    "Several nodes need a database that several processes can use: --db postgres, not " + options.db);
        }
        return opened.add(LocalPostgres.inFolder(data.postgres())).url();
    }
}
