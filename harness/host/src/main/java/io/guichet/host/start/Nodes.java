package io.guichet.host.start;

import io.guichet.host.database.LocalPostgres;
import io.guichet.host.proxy.TcpProxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Several nodes of one Jira: a JVM for each, one PostgreSQL, and a proxy that gives connections to them in turn. */
final class Nodes implements AutoCloseable {

    private final Options options;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final List<Integer> ports = new ArrayList<>();

    private Nodes(Options options) {
        this.options = options;
    }

    static Nodes start(Options options) throws Exception {
        Nodes nodes = new Nodes(options);
        try {
            nodes.open();
            return nodes;
        } catch (Exception e) {
            nodes.close();
            throw e;
        }
    }

    private void open() throws Exception {
        DataFolder data = DataFolder.of(options.data);
        String database = options.db.startsWith("jdbc:postgresql:") ? options.db : ownPostgres(data);
        for (int number = 1; number <= options.nodes; number++) {
            // One after the other: the first makes the tables and the demo's data.
            NodeProcess node = new NodeProcess("node" + number, options.port + number, options, database, data);
            opened.push(node);
            node.awaitReady();
            ports.add(options.port + number);
        }
        AtomicInteger next = new AtomicInteger();
        opened.push(
                new TcpProxy(options.port, () -> ports.get(next.getAndIncrement() % ports.size()), Optional.empty()));
    }

    private String ownPostgres(DataFolder data) {
        if (!options.db.equals("postgres")) {
            throw new IllegalArgumentException(
                    "Several nodes need a database that several processes can use: --db postgres, not " + options.db);
        }
        LocalPostgres server = LocalPostgres.inFolder(data.root().resolve("postgres"));
        opened.push(server);
        return server.url();
    }

    @Override
    public void close() throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }
}
