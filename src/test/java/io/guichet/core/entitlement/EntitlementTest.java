package io.guichet.core.entitlement;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.JULES;
import static io.guichet.testkit.Cast.LEA;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.entitlement.Entitlement.Standing;
import io.guichet.core.settings.KeyUsers;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R129, R130, R142, B10: who may use the chat, by person, group and organisation. */
class EntitlementTest {

    private static final KeyUsers NOBODY = new KeyUsers(false, Set.of(), Set.of(), Set.of(), "", List.of());

    private final TestDesk desk = new TestDesk();

    @Test
    void everybody_may_where_nobody_was_chosen() {
        assertThat(desk.entitlement.of(JULES, SUP)).isEqualTo(new Standing.Entitled());
    }

    @Test
    void only_those_who_are_listed_may_and_the_others_learn_whom_to_contact() {
        chosen(new KeyUsers(false, Set.of(), Set.of("Harmonie"), Set.of("Lea"), "le service clients", List.of()));

        assertThat(List.of(CAMILLE, HUGO, LEA)).allSatisfy(person -> assertThat(desk.entitlement.of(person, SUP))
                .isEqualTo(new Standing.Entitled()));
        assertThat(desk.entitlement.of(JULES, SUP))
                .isEqualTo(new Standing.NotEntitled("le service clients", Optional.empty()));
    }

    @Test
    void a_group_may_be_chosen() {
        chosen(new KeyUsers(false, Set.of("clients"), Set.of(), Set.of(), "", List.of()));

        assertThat(desk.entitlement.of(LEA, SUP)).isEqualTo(new Standing.Entitled());
        assertThat(desk.entitlement.of(JULES, SUP)).isInstanceOf(Standing.NotEntitled.class);
    }

    /** R76: an integrator supports them, whatever else names them. */
    @Test
    void indirect_customers_are_sent_to_their_integrator() {
        chosen(new KeyUsers(
                true,
                Set.of(),
                Set.of("Mélodie"),
                Set.of("lea"),
                "",
                List.of(new KeyUsers.Indirect("Mélodie", "Intégrateurs réunis"))));

        assertThat(desk.entitlement.of(LEA, SUP))
                .isEqualTo(new Standing.NotEntitled("", Optional.of("Intégrateurs réunis")));
        assertThat(desk.entitlement.of(CAMILLE, SUP)).isEqualTo(new Standing.Entitled());
    }

    @Test
    void agents_and_administrators_try_out_what_they_offer() {
        chosen(NOBODY);

        assertThat(desk.entitlement.of(ALINE, SUP)).isEqualTo(new Standing.Entitled());
        assertThat(desk.entitlement.of(DANIEL, SUP)).isEqualTo(new Standing.Entitled());
    }

    private void chosen(KeyUsers keyUsers) {
        desk.settings.with(SUP, Rules.on().keyUsers(keyUsers));
    }
}
