package io.guichet.acceptance.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fifty agents press "accept" at one moment: one has it, and the others are told who (R78, B6). */
@OnHost(own = "race", moreAgents = 50)
final class AcceptingAtOnceIT {

    private static final int AGENTS = 50;

    @Test
    void one_of_fifty_wins_and_forty_nine_are_told_who(HostProcess host) throws Exception {
        var agents = IntStream.rangeClosed(1, AGENTS)
                .mapToObj(number -> Chat.of(host, "agent" + number))
                .toList();
        var id = Chat.of(host, "camille").open("Qui me répond ?");
        agents.forEach(agent -> agent.conversation(id));

        var answers = atOnce(agents, id);

        var won = answers.stream().filter(answer -> answer.status() == 200).toList();
        assertThat(won).hasSize(1);
        var winner = won.get(0).json().get("agent").get("name").asText();
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(AGENTS - 1)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.json()
                                    .get("data")
                                    .get("agent")
                                    .get("name")
                                    .asText())
                            .isEqualTo(winner);
                });
        assertThat(agents.get(0).entries(id))
                .filteredOn(entry -> entry.path("event").path("type").asText().equals("accepted"))
                .hasSize(1);
    }

    private static List<Answer> atOnce(List<Chat> agents, String id) throws Exception {
        var barrier = new CyclicBarrier(AGENTS);
        var pool = Executors.newFixedThreadPool(AGENTS);
        try {
            var asked = agents.stream()
                    .map(agent -> (Callable<Answer>) () -> {
                        barrier.await();
                        return agent.act(id, "accept");
                    })
                    .map(pool::submit)
                    .toList();
            var answers = new ArrayList<Answer>();
            for (Future<Answer> one : asked) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
