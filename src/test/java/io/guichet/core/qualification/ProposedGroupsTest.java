package io.guichet.core.qualification;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static io.guichet.testkit.Samples.MORNING;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Beginning;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.qualification.RequestFields.Choice;
import io.guichet.core.settings.Texts;
import io.guichet.core.settings.Topic;
import io.guichet.testkit.Rules;
import io.guichet.testkit.World;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R65, R66, R96: what the customer chose says which functional group it is. */
class ProposedGroupsTest {

    private static final Choice PAY = new Choice("1", "Paie");
    private static final Choice LEAVE = new Choice("2", " congés ");
    private static final Choice BOOKS = new Choice("3", "Accounting");

    private final World world = new World();
    private final ProposedGroups groups = new ProposedGroups(world.settings);

    @BeforeEach
    void topics() {
        var pay = new Topic(
                "rh",
                new Texts("Paie", "Payroll"),
                List.of(
                        new Topic.Part("conges", new Texts("Congés", "Leave")),
                        new Topic.Part("autre", new Texts("Autre", "Other"))));
        var books = new Topic("compta", new Texts("Comptabilité", " accounting"), List.of());
        world.settings.with(SUP, Rules.on().topics(List.of(pay, books)));
    }

    @Test
    void the_modules_name_counts_before_the_topics() {
        assertThat(proposed("rh", "conges")).contains(LEAVE);
        assertThat(proposed("rh", "")).contains(PAY);
    }

    @Test
    void a_name_in_either_language_does_and_capitals_and_blanks_are_the_same() {
        assertThat(proposed("compta", "")).contains(BOOKS);
    }

    @Test
    void a_module_that_no_group_is_called_after_leaves_it_to_the_topic() {
        assertThat(proposed("rh", "autre")).contains(PAY);
    }

    @Test
    void nothing_is_proposed_where_nothing_was_chosen_or_it_is_gone_or_of_another_topic() {
        assertThat(proposed("", "")).isEmpty();
        assertThat(proposed("gone", "")).isEmpty();
        assertThat(proposed("compta", "conges")).contains(BOOKS);
        assertThat(groups.proposed(begun("rh", "conges"), List.of())).isEmpty();
    }

    private Optional<Choice> proposed(String topic, String module) {
        return groups.proposed(begun(topic, module), List.of(BOOKS, PAY, LEAVE));
    }

    private static Conversation begun(String topic, String module) {
        var beginning = Beginning.in(SUPPORT_PORTAL, SUP, CAMILLE, newClientId(), "Bonjour", MORNING)
                .about(given(topic), given(module));
        return Conversation.opened(beginning, "Bonjour");
    }

    private static Optional<String> given(String id) {
        return Optional.of(id).filter(text -> !text.isEmpty());
    }
}
