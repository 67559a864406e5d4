package io.guichet.acceptance.bench;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Session;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Conversations that talk at the same time. */
record Dialogues(List<Dialogue> all) implements AutoCloseable {

    static Dialogues open(HostProcess host, int number, List<String> customers, List<String> agents, Executor readers)
            throws IOException {
        var base = URI.create(host.url());
        var dialogues = new ArrayList<Dialogue>();
        for (var i = 0; i < number; i++) {
            var customer = Session.of(host, customers.get(i % customers.size()));
            var agent = Session.of(host, agents.get(i % agents.size()));
            var id = new Chat(customer).open("Mesure " + i);
            dialogues.add(new Dialogue(base, id, customer.cookie(), agent.cookie(), readers));
        }
        return new Dialogues(dialogues);
    }

    @Override
    public void close() {
        all.forEach(Dialogue::close);
    }
}
