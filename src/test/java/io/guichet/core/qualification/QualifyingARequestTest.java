package io.guichet.core.qualification;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.Qualified;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.Role;
import io.guichet.core.qualification.RequestFields.Choice;
import io.guichet.core.qualification.RequestFields.Field;
import io.guichet.core.settings.QualificationRules;
import io.guichet.core.settings.QualificationRules.Level;
import io.guichet.core.settings.QualificationRules.Needed;
import io.guichet.core.settings.RequestKind;
import io.guichet.testkit.MemoryRequestFields;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an agent's form comes to (R91, R92, R95, R110, R111). */
class QualifyingARequestTest {

    private static final Access AGENT = new Access(ALINE, Role.AGENT);

    private final TestDesk desk = new TestDesk();
    private final MemoryRequestFields fields = new MemoryRequestFields();
    private final QualifyingARequest qualifying =
            new QualifyingARequest(fields, desk.directing, desk.closing, desk.calling, desk.journal, desk.settings);

    @Test
    void impact_and_urgency_give_the_priority_unless_the_agent_chooses_another() {
        var conversation = opened();

        qualifying.qualify(AGENT, conversation, wish(RequestKind.BOGUE, Optional.empty()));
        qualifying.qualify(AGENT, conversation, wish(RequestKind.BOGUE, Optional.of("5")));

        assertThat(fields.saved)
                .extracting(changes -> changes.values().get(Field.PRIORITY))
                .containsExactly("2", "5");
        assertThat(fields.saved.get(0).values())
                .containsEntry(Field.TYPE, "Bogue")
                .containsEntry(Field.SUBJECT, "Le bouton ne répond plus");
        assertThat(now(conversation).subject()).isEqualTo("Le bouton ne répond plus");
    }

    /** R91: looked at again when it is closed; somebody may have emptied a field in Jira since. */
    @Test
    void what_stands_empty_again_when_it_is_closed_is_asked_for_again() {
        desk.settings.with(SUP, Rules.on().qualification(needing(Needed.COMPONENT, Needed.PRIORITY)));
        var conversation = opened();
        qualifying.qualify(
                AGENT,
                conversation,
                new Wish(
                        RequestKind.AIDE,
                        Optional.empty(),
                        Optional.of("10"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        var needed = new NeededFields(fields, desk.settings);

        assertThat(needed.missing(AGENT, now(conversation))).containsExactly("component");
        desk.missingFields.add("component");
        assertThat(desk.moving.end(AGENT, now(conversation)))
                .isEqualTo(new Written.Refused(new Refusal.FieldsMissing(List.of("component"))));
        assertThat(desk.moving.end(new Access(CAMILLE, Role.CUSTOMER), now(conversation)))
                .as("she may always go")
                .isInstanceOf(Written.Fresh.class);
    }

    private static QualificationRules needing(Needed... needed) {
        var usual = QualificationRules.USUAL;
        return new QualificationRules(
                usual.types(), true, Set.of(needed), usual.reporter(), "", usual.priorities(), "");
    }

    /** R91: nothing is saved by half. */
    @Test
    void what_the_project_wants_filled_in_is_asked_for_before_anything_is_saved() {
        var usual = QualificationRules.USUAL;
        desk.settings.with(
                SUP,
                Rules.on()
                        .qualification(new QualificationRules(
                                usual.types(),
                                true,
                                Set.of(Needed.COMPONENT, Needed.ASSIGNEE, Needed.PRIORITY),
                                usual.reporter(),
                                "",
                                usual.priorities(),
                                "")));
        var conversation = opened();

        var refused = qualifying.qualify(AGENT, conversation, wish(RequestKind.BOGUE, Optional.empty()));

        assertThat(refused).isEqualTo(new Written.Refused(new Refusal.FieldsMissing(List.of("component", "assignee"))));
        assertThat(fields.saved).isEmpty();
        assertThat(now(conversation).life().qualified()).isEmpty();
    }

    @Test
    void jira_s_five_priorities_are_found_by_their_place_where_they_are_renamed() {
        assertThat(Priorities.named("Highest", MemoryRequestFields.PRIORITIES).map(Choice::name))
                .contains("Très haute");
        assertThat(Priorities.named("moyenne", MemoryRequestFields.PRIORITIES).map(Choice::id))
                .contains("3");
        assertThat(Priorities.named("Urgent", MemoryRequestFields.PRIORITIES)).isEmpty();
        assertThat(Priorities.named("High", List.of(new Choice("1", "P1")))).isEmpty();
    }

    @Test
    void the_promise_is_kept_once_however_often_it_is_qualified() {
        var conversation = opened();
        qualifying.qualify(AGENT, conversation, wish(RequestKind.AIDE, Optional.empty()));
        var first = now(conversation).life().qualified().map(Qualified::at).orElseThrow();
        desk.clock.advance(Duration.ofMinutes(5));

        qualifying.qualify(AGENT, conversation, wish(RequestKind.BOGUE, Optional.empty()));

        var qualified = now(conversation).life().qualified().orElseThrow();
        assertThat(qualified.at()).isEqualTo(first);
        assertThat(qualified.type()).isEqualTo("bogue");
        assertThat(qualified.impact()).isEqualTo("high");
    }

    @Test
    void what_jira_refuses_is_told_by_field_and_nothing_is_noted() {
        var conversation = opened();
        fields.refusal = Map.of(Field.ASSIGNEE, "cannot be assigned");

        var refused = qualifying.qualify(AGENT, conversation, wish(RequestKind.AIDE, Optional.empty()));

        assertThat(refused)
                .isEqualTo(new Written.Refused(new Refusal.FieldsRefused(Map.of("assignee", "cannot be assigned"))));
        assertThat(now(conversation).life().qualified()).isEmpty();
        assertThat(now(conversation).subject()).isEqualTo(conversation.subject());
    }

    @Test
    void a_customer_qualifies_nothing() {
        var refused = qualifying.qualify(
                new Access(CAMILLE, Role.CUSTOMER), opened(), wish(RequestKind.AIDE, Optional.empty()));

        assertThat(refused).isEqualTo(new Written.Refused(new Refusal.NotYours()));
        assertThat(fields.saved).isEmpty();
    }

    @Test
    void a_way_to_done_closes_only_what_is_qualified_where_the_project_wants_it_so() {
        desk.settings.with(SUP, Rules.on().wantingQualification());
        var conversation = opened();
        var done = Map.of(Field.TRANSITION, MemoryRequestFields.CLOSING);

        assertThat(qualifying.change(AGENT, conversation, done))
                .isEqualTo(new Written.Refused(new Refusal.Unqualified()));
        assertThat(fields.saved).isEmpty();
        qualifying.change(AGENT, conversation, Map.of(Field.TRANSITION, "11"));
        qualifying.qualify(AGENT, conversation, wish(RequestKind.AIDE, Optional.empty()));
        qualifying.change(AGENT, now(conversation), done);

        assertThat(fields.saved).hasSize(3);
    }

    private Conversation opened() {
        var opened = desk.opens(CAMILLE, "Le bouton Valider ne répond plus.");
        desk.journal.update(opened.id(), head -> head.with(new RequestRef(10_012, "SUP-12")));
        return now(opened);
    }

    private Conversation now(Conversation conversation) {
        return desk.journal.head(conversation.id()).orElseThrow();
    }

    private static Wish wish(RequestKind kind, Optional<String> priority) {
        return new Wish(
                kind,
                Optional.of("Le bouton ne répond plus"),
                Optional.empty(),
                priority,
                Optional.of(Level.HIGH),
                Optional.of(Level.MEDIUM),
                Optional.empty(),
                Optional.empty(),
                Optional.of("7"));
    }
}
