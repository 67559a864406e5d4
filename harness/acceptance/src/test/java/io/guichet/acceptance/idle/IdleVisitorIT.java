package io.guichet.acceptance.idle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every portal page asks, for as long as it is open, costs no SQL (R8, B1, D13). */
@OnHost(own = "idle")
final class IdleVisitorIT {

    private static final int ASKED = 40;

    /** What a first answer may look up: what waits for her takes three, the rest are rules and the charter. */
    private static final int FEW = 8;

    private static final int CONVERSATIONS = 12;

    @Test
    void asking_for_the_chats_state_reads_no_table(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var id = camille.open("Une question dont l’état est demandé souvent.");
        Chat.of(host, "aline").available();
        Chat.of(host, "aline").say(id, "Une réponse, donc un message non lu.").ok();
        assertThat(camille.state(1).get("visible").asBoolean()).isTrue();

        readsNothing(host, camille);
        assertThat(camille.state(1).get("unread").asInt()).isEqualTo(1);
    }

    /** Of whom nothing is remembered yet, however much she has written. */
    @Test
    void the_first_answer_reads_few_tables_and_those_after_it_none(HostProcess host) {
        var hugo = Chat.of(host, "hugo");
        var aline = Chat.of(host, "aline");
        IntStream.range(0, CONVERSATIONS).forEach(time -> {
            var id = hugo.open("Une question parmi d’autres, " + time + ".");
            aline.say(id, "Une réponse, donc un message non lu.").ok();
        });

        var before = tablesAsked(host);
        var state = hugo.state(1);

        assertThat(tablesAsked(host) - before).isBetween(1L, (long) FEW);
        assertThat(state.get("unread").asInt()).isEqualTo(CONVERSATIONS);

        readsNothing(host, hugo);
    }

    /** An answer after a change may look up what is remembered from then on; requests are still being made behind. */
    private static void readsNothing(HostProcess host, Chat customer) {
        await().untilAsserted(() -> {
            var before = tablesAsked(host);
            IntStream.range(0, ASKED).forEach(time -> customer.state(1));
            assertThat(tablesAsked(host) - before).isZero();
        });
    }

    @Test
    void the_meter_does_count(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var id = camille.open("Une question qui est lue dans les tables.");

        var before = tablesAsked(host);
        camille.entries(id);

        assertThat(tablesAsked(host)).isGreaterThan(before);
    }

    private static long tablesAsked(HostProcess host) {
        return Session.of(host, "admin")
                .get("/rest/host/1.0/tables")
                .ok()
                .get("byRequests")
                .asLong();
    }
}
