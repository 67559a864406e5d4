package io.guichet.web.stream;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.delivery.Happening;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.Privacy;
import io.guichet.testkit.Cast;
import io.guichet.testkit.Rules;
import io.guichet.testkit.Samples;
import io.guichet.testkit.TestDesk;
import io.guichet.web.portal.ChatView;
import io.guichet.web.view.ConversationView;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a page is told, in which order, and that it is told once. */
class DeliveryTest {

    private final StreamDesk streams = new StreamDesk();
    private final TestDesk desk = streams.web.desk;
    private final RememberingOutlet outlet = new RememberingOutlet();

    @Test
    void a_new_conversation_is_introduced_before_its_first_entry() throws IOException {
        var page = streams.page(streams.everythingOf(ALINE), outlet, Map.of());

        desk.opens(CAMILLE, "Bonjour.");
        turn(page);

        assertThat(names()).containsExactly("conversation", "entry");
    }

    @Test
    void a_change_of_state_is_told_after_the_entry_that_made_it() throws IOException {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        var page = streams.page(streams.everythingOf(CAMILLE), outlet, Map.of());
        turn(page);

        desk.accepts(ALINE, conversation);
        turn(page);

        assertThat(names()).containsExactly("entry", "conversation", "presence");
        assertThat(((ConversationView) outlet.told.get(1).data()).state()).isEqualTo("live");
    }

    @Test
    void what_was_said_before_comes_first_and_nothing_twice() throws IOException {
        var conversation = desk.opens(CAMILLE, "1");
        IntStream.rangeClosed(2, 450).forEach(i -> desk.says(CAMILLE, conversation, "" + i));
        var page = streams.page(
                StreamDesk.one(ALINE, conversation), outlet, Map.of(conversation.id(), OptionalLong.of(3)));
        desk.says(CAMILLE, conversation, "451");

        turn(page);
        desk.says(CAMILLE, conversation, "452");
        turn(page);

        assertThat(numbers())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(4, 452).boxed().toList());
    }

    @Test
    void what_another_node_stored_is_told_in_order_in_whatever_order_it_is_noticed() throws IOException {
        var conversation = desk.opens(CAMILLE, "1");
        var page = streams.page(
                StreamDesk.one(ALINE, conversation), outlet, Map.of(conversation.id(), OptionalLong.of(0)));
        turn(page);
        LongStream.rangeClosed(2, 3)
                .forEach(number ->
                        desk.entries.insert(Samples.message(conversation.id(), number), OptionalLong.empty()));

        desk.journal.noticed(desk.entries.at(conversation.id(), 3).orElseThrow());
        desk.journal.noticed(desk.entries.at(conversation.id(), 2).orElseThrow());
        turn(page);

        assertThat(numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void the_other_one_sees_that_somebody_types_and_oneself_does_not() throws IOException {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        var camille = streams.page(streams.everythingOf(CAMILLE), outlet, Map.of());
        var alinesOutlet = new RememberingOutlet();
        var aline = streams.page(streams.everythingOf(ALINE), alinesOutlet, Map.of());

        desk.typing.heard(desk.access(CAMILLE, conversation), conversation);
        turn(camille);
        turn(aline);

        assertThat(outlet.told).isEmpty();
        assertThat(alinesOutlet.told).extracting(Event::event).containsExactly("typing");
    }

    /** B20: her own pages agree all the same. */
    @Test
    void where_the_project_says_so_nobody_sees_that_one_types_or_has_read() throws IOException {
        desk.settings.with(Cast.SUP, Rules.on().with(Group.PRIVACY, new Privacy(0, false, false, false)));
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        var camille = streams.page(streams.everythingOf(CAMILLE), outlet, Map.of());
        var alinesOutlet = new RememberingOutlet();
        var aline = streams.page(streams.everythingOf(ALINE), alinesOutlet, Map.of());

        desk.typing.heard(desk.access(CAMILLE, conversation), conversation);
        desk.reading.read(desk.access(CAMILLE, conversation), conversation, 1);
        turn(camille);
        turn(aline);

        assertThat(outlet.told).extracting(Event::event).containsExactly("read");
        assertThat(alinesOutlet.told).isEmpty();
        assertThat(streams.web
                        .conversationViews
                        .of(desk.access(ALINE, conversation), conversation)
                        .readByOthers())
                .isNull();
    }

    @Test
    void a_sign_of_typing_that_is_over_is_not_told() throws IOException {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        var page = streams.page(streams.everythingOf(ALINE), outlet, Map.of());

        desk.typing.heard(desk.access(CAMILLE, conversation), conversation);
        desk.clock.advance(Duration.ofSeconds(6));
        turn(page);

        assertThat(outlet.told).isEmpty();
    }

    @Test
    void ones_other_devices_learn_what_one_has_read() throws IOException {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        var page = streams.page(streams.everythingOf(CAMILLE), outlet, Map.of());

        desk.reading.read(desk.access(CAMILLE, conversation), conversation, 1);
        turn(page);

        assertThat(names()).containsExactly("read");
        assertThat(((Telling.ReadIn) outlet.told.get(0).data()).self()).isTrue();
    }

    @Test
    void customers_learn_when_the_chat_opens() throws IOException {
        var page = streams.page(streams.everythingOf(CAMILLE), outlet, Map.of());

        desk.isAvailable(ALINE);
        turn(page);

        assertThat(names()).containsExactly("availability");
        assertThat(((ChatView) outlet.told.get(0).data()).visible()).isTrue();
    }

    @Test
    void a_customer_is_not_told_which_other_agents_look_on() throws IOException {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        desk.accepts(ALINE, conversation);
        streams.web.attendance.came(BENOIT, false, Set.of(conversation.id()));
        var opening = Map.of(conversation.id(), OptionalLong.empty());
        var alinesOutlet = new RememberingOutlet();

        turn(streams.page(StreamDesk.one(CAMILLE, conversation), outlet, opening));
        turn(streams.page(StreamDesk.one(ALINE, conversation), alinesOutlet, opening));

        assertThat(outlet.told.toString()).contains("Aline").doesNotContain("Benoit");
        assertThat(alinesOutlet.told.toString()).contains("Camille", "Benoit");
    }

    @Test
    void a_list_learns_whether_the_agent_who_accepts_is_there() throws IOException {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        streams.web.attendance.came(ALINE, false, Set.of(conversation.id()));
        var page = streams.page(streams.everythingOf(CAMILLE), outlet, Map.of());
        turn(page);

        desk.accepts(ALINE, conversation);
        turn(page);

        assertThat(names()).containsExactly("entry", "conversation", "presence");
        assertThat(outlet.told.get(2).data().toString()).contains("Aline", "online=true");
    }

    @Test
    void a_list_that_opens_later_learns_it_too() throws IOException {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        desk.opens(CAMILLE, "Encore une question, sans réponse.");
        desk.accepts(ALINE, conversation);

        turn(streams.page(streams.everythingOf(CAMILLE), outlet, Map.of()));

        assertThat(names()).containsExactly("presence");
        assertThat(outlet.told.toString()).contains("Aline", "online=false");
    }

    @Test
    void nobody_is_told_that_she_herself_is_there() throws IOException {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        desk.accepts(ALINE, conversation);
        var opening = Map.of(conversation.id(), OptionalLong.empty());

        turn(streams.page(StreamDesk.one(ALINE, conversation), outlet, opening));

        assertThat(names()).containsExactly("presence");
        assertThat(outlet.told.toString()).contains("Camille").doesNotContain("Aline");
    }

    @Test
    void who_comes_back_gets_what_she_missed_and_nothing_twice() throws IOException {
        var first = streams.page(streams.everythingOf(CAMILLE), new RememberingOutlet(), Map.of());
        var conversation = desk.opens(CAMILLE, "1");
        turn(first);
        var cut = ((RememberingOutlet) first.outlet()).lastCursor();
        desk.says(ALINE, conversation, "2");
        desk.says(ALINE, conversation, "3");

        var second = streams.page(streams.everythingOf(CAMILLE), outlet, Map.of());
        desk.says(ALINE, conversation, "4");
        second.resume(desk.hub.since(cut.seq()).orElseThrow());
        desk.says(ALINE, conversation, "5");
        turn(second);

        assertThat(numbers()).containsExactly(2L, 3L, 4L, 5L);
    }

    @Test
    void a_cursor_stands_for_everything_up_to_it() throws IOException {
        var page = streams.page(streams.everythingOf(CAMILLE), outlet, Map.of());
        turn(page);
        desk.opens(HUGO, "Sans rapport.");
        desk.clock.advance(Limits.HEARTBEAT);

        turn(page);

        assertThat(outlet.beats).isEqualTo(1);
        assertThat(outlet.lastCursor()).isEqualTo(new Cursor(desk.hub.boot(), desk.hub.last()));
    }

    @Test
    void who_cannot_be_told_what_she_missed_loads_afresh() throws IOException {
        var page = streams.page(streams.everythingOf(CAMILLE), outlet, Map.of());
        page.loseTrack();

        turn(page);

        assertThat(outlet.told).containsExactly(Event.RESYNC);
    }

    @Test
    void a_page_that_is_too_slow_loses_its_connection() throws IOException {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        var page = streams.page(streams.everythingOf(ALINE), outlet, Map.of());
        var typing = new Happening.Typing(
                conversation,
                desk.access(CAMILLE, conversation).author(),
                desk.clock.instant().plusSeconds(5));

        IntStream.rangeClosed(0, Subscription.MOST_WAITING).forEach(i -> desk.hub.publish(typing));

        assertThat(streams.delivery.turn(page)).isFalse();
        assertThat(outlet.told).isEmpty();
    }

    @Test
    void a_page_whose_other_side_has_gone_is_noticed() {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        var page = streams.page(
                StreamDesk.one(ALINE, conversation), outlet, Map.of(conversation.id(), OptionalLong.of(0)));
        outlet.gone = true;

        assertThatThrownBy(() -> streams.delivery.turn(page)).isInstanceOf(IOException.class);
    }

    private void turn(Subscription page) throws IOException {
        assertThat(streams.delivery.turn(page)).isTrue();
    }

    private List<String> names() {
        return outlet.told.stream().map(Event::event).toList();
    }

    private List<Long> numbers() {
        return EntryNumbers.in(outlet.told);
    }
}
