package io.guichet.web.portal;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.CHLOE;
import static io.guichet.testkit.Cast.RH_PORTAL;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.portal.PortalId;
import io.guichet.testkit.TestDesk;
import io.guichet.web.WebDesk;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChatStatesTest {

    private final WebDesk web = new WebDesk();
    private final TestDesk desk = web.desk;

    @Test
    void a_portal_shows_the_chat_while_an_agent_is_there() {
        assertThat(support()).extracting(ChatView::visible, ChatView::state).containsExactly(false, "nobody");

        desk.isAvailable(ALINE);

        assertThat(support()).extracting(ChatView::visible, ChatView::state).containsExactly(true, "open");
    }

    @Test
    void where_chat_is_off_the_state_says_so() {
        assertThat(web.chatStates.of(CHLOE, RH_PORTAL).orElseThrow().state()).isEqualTo("disabled");
    }

    @Test
    void a_portal_that_one_may_not_use_looks_like_none() {
        assertThat(web.chatStates.of(CAMILLE, RH_PORTAL)).isEmpty();
        assertThat(web.chatStates.of(CAMILLE, new PortalId(99))).isEmpty();
    }

    @Test
    void unread_messages_are_counted_at_once_when_they_come_and_when_they_are_read() {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        assertThat(support().unread()).isZero();

        desk.says(ALINE, conversation, "Bonjour Camille.");
        assertThat(support().unread()).isEqualTo(1);

        desk.reading.read(desk.access(CAMILLE, conversation), desk.head(conversation), 2);
        assertThat(support().unread()).isZero();
    }

    @Test
    void more_than_a_hundred_are_a_hundred() {
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        IntStream.range(0, 130).forEach(i -> desk.says(ALINE, conversation, "message " + i));

        assertThat(support().unread()).isEqualTo(100);
    }

    @Test
    void the_answer_stays_below_one_kilobyte() {
        assertThat(web.json.bytes(support())).hasSizeLessThan(1_024);
    }

    private ChatView support() {
        return web.chatStates.of(CAMILLE, SUPPORT_PORTAL).orElseThrow();
    }
}
