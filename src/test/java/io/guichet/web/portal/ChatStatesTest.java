package io.guichet.web.portal;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.CHLOE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.LEA;
import static io.guichet.testkit.Cast.RH_PORTAL;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.entitlement.Access;
import io.guichet.core.people.Role;
import io.guichet.core.portal.PortalId;
import io.guichet.core.settings.Charter;
import io.guichet.core.settings.KeyUsers;
import io.guichet.core.settings.Look;
import io.guichet.core.settings.OutsideHours;
import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Texts;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import io.guichet.web.WebDesk;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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

    /** With all that an administrator may write into it. */
    @Test
    void the_answer_stays_below_one_kilobyte() {
        desk.opens(HUGO, "Bonjour.");
        var closing = closing(new Texts("x".repeat(60), ""), new Texts("y".repeat(200), ""));
        desk.settings.with(
                SUP,
                Rules.on()
                        .welcome("z".repeat(200))
                        .schedule(closing)
                        .charter(new Charter(12, new Texts("Soyez brefs.", "")))
                        .outsideHours(OutsideHours.SHOWN));
        desk.isAvailable(ALINE);

        var view = web.chatStates.of(HUGO, SUPPORT_PORTAL).orElseThrow();

        assertThat(view.announcement().text()).hasSize(200);
        assertThat(web.json.bytes(view)).hasSizeLessThan(1_024);
    }

    @Test
    void who_is_no_key_user_sees_no_chat_but_whom_to_contact() {
        var nobody = new KeyUsers(false, Set.of(), Set.of("Harmonie"), Set.of(), "le service clients", List.of());
        desk.settings.with(SUP, Rules.on().keyUsers(nobody));
        desk.isAvailable(ALINE);

        var lea = web.chatStates.of(LEA, SUPPORT_PORTAL).orElseThrow();

        assertThat(lea)
                .extracting(ChatView::visible, ChatView::state, ChatView::contact, ChatView::pickUpBefore)
                .containsExactly(false, "notEntitled", "le service clients", null);
        assertThat(support().state()).isEqualTo("open");
    }

    /** R155: the request was given to another reporter while she was being invited. */
    @Test
    void an_invitation_goes_with_the_request_and_shows_to_nobody_else() {
        var request = desk.knownRequests
                .raised(SUP, CAMILLE, "Export", "L’export échoue.")
                .ref();
        desk.seenRequests.isSeenBy(request, Set.of(CAMILLE), Set.of(ALINE));
        desk.inviting.invite(ALINE, request.key());
        assertThat(support().invitation().subject()).isEqualTo("Export");

        desk.seenRequests.isSeenBy(request, Set.of(LEA), Set.of(ALINE));

        assertThat(support().invitation()).isNull();
    }

    /** R86: from the second refusal of a day on the card lets her say that it is enough. */
    @Test
    void an_invitation_after_a_refusal_says_so() {
        var request = desk.knownRequests
                .raised(SUP, CAMILLE, "Export", "L’export échoue.")
                .ref();
        desk.seenRequests.isSeenBy(request, Set.of(CAMILLE), Set.of(ALINE));
        desk.inviting.invite(ALINE, request.key());
        assertThat(support().invitation().again()).isNull();
        var conversation = desk.conversations.byIssue(request.issueId()).orElseThrow();
        desk.inviting.answer(new Access(CAMILLE, Role.CUSTOMER), conversation, false);

        desk.inviting.invite(ALINE, request.key());

        assertThat(support().invitation().again()).isTrue();
    }

    @Test
    void names_of_agents_show_where_the_project_shows_them() {
        desk.isAvailable(BENOIT);
        desk.isAvailable(ALINE);
        assertThat(support()).extracting(ChatView::agents, ChatView::agentNames).containsExactly(2, null);

        desk.settings.with(
                SUP, Rules.on().look(new Look(Look.Side.LEFT, Look.Launcher.FIELD, true, Look.Agents.NAMES)));

        assertThat(support().agentNames()).containsExactly("Aline", "Benoit");
        assertThat(support().look().side()).isEqualTo("left");
    }

    /** R9: what she is to see first. */
    @Test
    void the_only_conversation_that_waits_or_goes_on_is_named() {
        assertThat(support().open()).isNull();

        var one = desk.opens(CAMILLE, "Bonjour.");
        assertThat(support().open().conversationId()).isEqualTo(one.id().value());

        desk.opens(CAMILLE, "Et puis ?");
        assertThat(support().open()).isNull();
    }

    /** R132: accepted on this page, seen on the next. */
    @Test
    void the_charter_is_due_until_it_is_accepted() {
        assertThat(support().charter()).isNull();
        desk.settings.with(SUP, Rules.on().charter(new Charter(2, new Texts("Soyez brefs.", ""))));
        assertThat(support().charter().accepted()).isFalse();

        desk.charter.accept(CAMILLE, SUP, 2);

        assertThat(support().charter().accepted()).isTrue();
    }

    /** Who reads it may live by another clock. */
    @Test
    void while_it_is_closed_the_zone_of_the_hours_is_told() {
        desk.settings.with(SUP, Rules.on().schedule(closing(new Texts("", ""), new Texts("", ""))));
        assertThat(support().zone()).isNull();

        desk.clock.advance(Duration.ofSeconds(3_601));

        assertThat(support().reopensAt()).isNotNull();
        assertThat(support().zone()).isEqualTo(Schedule.ALWAYS.zone().getId());
    }

    private Schedule closing(Texts reason, Texts announcement) {
        var from = desk.clock.instant().plusSeconds(3_600);
        var closing = new Schedule.Closing(from, from.plusSeconds(3_600), reason, announcement, 7);
        return new Schedule(Schedule.ALWAYS.zone(), Schedule.ALWAYS.week(), List.of(), List.of(closing));
    }

    private ChatView support() {
        return web.chatStates.of(CAMILLE, SUPPORT_PORTAL).orElseThrow();
    }
}
