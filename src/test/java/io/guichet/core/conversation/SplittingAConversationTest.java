package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R28, R107: some messages become a conversation of their own, in their order, by whom and when they were said. */
class SplittingAConversationTest {

    private final TestDesk desk = new TestDesk();
    private final Conversation conversation = desk.opens(CAMILLE, "Le rapport reste vide.");
    private final ClientId client = newClientId();

    @Test
    void messages_are_said_again_by_whom_and_when_they_were_said() {
        talks();

        var split = split(List.of(4L, 3L), "Imprimante");

        var said = desk.entries.after(split.id(), 0, 10);
        assertThat(said.get(0).content()).isInstanceOfSatisfying(Event.class, event -> {
            assertThat(event.what()).isEqualTo(Happened.SPLIT);
            assertThat(event.detail("from")).contains(conversation.id().value());
        });
        var before = desk.entries.after(conversation.id(), 2, 2);
        assertThat(said.subList(1, 3)).extracting(Entry::content).containsExactlyElementsOf(contents(before));
        assertThat(said.subList(1, 3))
                .extracting(Entry::author)
                .containsExactlyElementsOf(before.stream().map(Entry::author).toList());
        assertThat(said.subList(1, 3))
                .extracting(Entry::at)
                .containsExactlyElementsOf(before.stream().map(Entry::at).toList());
        assertThat(split.subject()).isEqualTo("Imprimante");
        assertThat(split.original()).isEqualTo("Autre chose : l’imprimante.");
        assertThat(split.customer()).isEqualTo(CAMILLE);
        assertThat(split.state()).as("whoever split it talks").isEqualTo(new State.Live(ALINE));
        assertThat(split.life().activeAt()).as("old words do not age it").isEqualTo(desk.clock.instant());
    }

    @Test
    void the_old_one_tells_where_they_went_and_keeps_them() {
        talks();

        var split = split(List.of(3L), "");

        var last = desk.entries.after(conversation.id(), 4, 10);
        assertThat(last).hasSize(1);
        assertThat(last.get(0).content()).isInstanceOfSatisfying(Event.class, event -> assertThat(event.details())
                .containsEntry("to", split.id().value())
                .containsEntry("entries", "3"));
        assertThat(split.subject()).isEqualTo("Autre chose : l’imprimante.");
    }

    @Test
    void the_same_call_again_makes_nothing_twice() {
        talks();
        var first = split(List.of(3L, 4L), "Imprimante");
        var again = split(List.of(3L, 4L), "Imprimante");

        assertThat(again).isEqualTo(first);
        assertThat(desk.head(conversation).lastNumber()).isEqualTo(5);
    }

    @Test
    void what_is_no_message_or_not_the_customers_makes_none() {
        talks();
        desk.noting.write(desk.access(ALINE, conversation), conversation, newClientId(), "Note");
        var refused = new Written.Refused(new Refusal.NoSuchChoice("entries"));

        assertThat(tried(List.of(5L, 3L))).as("a note").isEqualTo(refused);
        assertThat(tried(List.of(4L))).as("the agent's alone").isEqualTo(refused);
        assertThat(tried(List.of(3L, 99L))).isEqualTo(refused);
        assertThat(desk.splitting.split(desk.access(CAMILLE, conversation), conversation, client, List.of(3L), ""))
                .isEqualTo(new Written.Refused(new Refusal.NotYours()));
    }

    private void talks() {
        later();
        desk.accepts(ALINE, conversation);
        later();
        desk.says(CAMILLE, conversation, "Autre chose : l’imprimante.");
        later();
        desk.says(ALINE, conversation, "Laquelle ?");
        later();
    }

    private void later() {
        desk.clock.advance(Duration.ofSeconds(50));
    }

    private Conversation split(List<Long> numbers, String subject) {
        var written = desk.splitting.split(
                desk.access(ALINE, conversation), desk.head(conversation), client, numbers, subject);
        return written instanceof Written.Fresh fresh
                ? fresh.conversation()
                : ((Written.Repeated) written).conversation();
    }

    private Written tried(List<Long> numbers) {
        return desk.splitting.split(
                desk.access(ALINE, conversation), desk.head(conversation), newClientId(), numbers, "");
    }

    private static List<Content> contents(List<Entry> entries) {
        return entries.stream()
                .map(entry -> (Content) Message.typed(((Message) entry.content()).text()))
                .toList();
    }
}
