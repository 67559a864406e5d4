package io.guichet.web.attendance;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.delivery.Happening;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private final TestDesk desk = new TestDesk();
    private final Attendance attendance = new Attendance(desk.journal, desk.hub, desk.clock);
    private final Conversation conversation = desk.opens(CAMILLE, "Bonjour.");
    private final Set<ConversationId> named = Set.of(conversation.id());
    private final List<PersonKey> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        desk.hub.register(heard -> {
            if (heard.happening() instanceof Happening.Attendance news) {
                told.add(news.person());
            }
        });
    }

    @Test
    void who_opens_a_conversation_is_there_and_the_others_are_told_once() {
        attendance.came(ALINE, false, named);
        attendance.came(ALINE, false, named);

        assertThat(attendance.attends(ALINE, conversation.id())).isTrue();
        assertThat(told).containsExactly(ALINE);
    }

    @Test
    void a_click_on_a_link_is_no_absence() {
        attendance.came(ALINE, false, named);
        attendance.left(ALINE, false, named);
        desk.clock.advance(Attendance.GRACE.minusSeconds(1));
        attendance.tick();
        attendance.came(ALINE, false, named);
        desk.clock.advance(Attendance.GRACE.multipliedBy(2));
        attendance.tick();

        assertThat(attendance.attends(ALINE, conversation.id())).isTrue();
        assertThat(told).containsExactly(ALINE);
    }

    @Test
    void who_stays_away_is_gone_and_the_others_are_told() {
        attendance.came(ALINE, false, named);
        attendance.left(ALINE, false, named);
        desk.clock.advance(Attendance.GRACE.plus(Duration.ofSeconds(1)));

        attendance.tick();

        assertThat(attendance.attends(ALINE, conversation.id())).isFalse();
        assertThat(told).containsExactly(ALINE, ALINE);
    }

    @Test
    void who_has_the_list_open_is_there_for_her_conversations() {
        attendance.came(ALINE, false, named);
        told.clear();

        attendance.came(CAMILLE, true, Set.of());
        attendance.came(HUGO, true, Set.of());

        assertThat(attendance.attends(CAMILLE, conversation.id())).isTrue();
        assertThat(told).containsExactly(CAMILLE);
    }

    @Test
    void a_list_counts_as_open_until_the_last_page_of_it_is_closed() {
        attendance.came(CAMILLE, true, Set.of());
        attendance.came(CAMILLE, true, Set.of());
        attendance.left(CAMILLE, true, Set.of());
        desk.clock.advance(Attendance.GRACE.multipliedBy(2));
        attendance.tick();

        assertThat(attendance.attends(CAMILLE, conversation.id())).isTrue();
    }
}
