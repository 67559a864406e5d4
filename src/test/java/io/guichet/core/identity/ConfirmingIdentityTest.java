package io.guichet.core.identity;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.JULES;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portal;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.IdentityRules;
import io.guichet.core.settings.KeyUsers;
import io.guichet.testkit.Rules;
import io.guichet.testkit.Samples;
import io.guichet.testkit.TestDesk;
import io.guichet.testkit.Together;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R46: a token by e-mail, once per project; it is single-use, short-lived and bound to person, project and address. */
class ConfirmingIdentityTest {

    private static final Portal SUPPORT = new Portal(SUPPORT_PORTAL, SUP, "Support");
    private static final FullName NAME = FullName.of("Jules Petit").orElseThrow();
    private static final Address ADDRESS = Address.of("jules.petit@example.com").orElseThrow();

    private final TestDesk desk = new TestDesk();

    @BeforeEach
    void the_setting_is_on() {
        desk.settings.with(SUP, rules());
        desk.people.isCustomer(JULES);
    }

    private static Rules rules() {
        return Rules.on().with(Group.IDENTITY, new IdentityRules(true));
    }

    private Optional<Refusal> send(PersonKey person) {
        return desk.identity.send(person, SUPPORT, NAME, ADDRESS);
    }

    private Optional<Refusal> confirm(PersonKey person, String token) {
        return desk.identity.confirm(person, SUP, token);
    }

    private String wrongToken() {
        return desk.mail.lastToken().startsWith("A") ? "BBBBBBBB" : "AAAAAAAA";
    }

    @Test
    void nobody_is_asked_where_the_setting_is_off() {
        desk.settings.with(SUP, Rules.on());

        assertThat(desk.identity.isDue(JULES, SUP)).isFalse();
        assertThat(send(JULES)).containsInstanceOf(Refusal.IdentityIsKnown.class);
    }

    /** R47. */
    @Test
    void who_was_assigned_in_advance_is_not_asked() {
        assertThat(desk.identity.isDue(CAMILLE, SUP)).isFalse();
        assertThat(desk.identity.isDue(ALINE, SUP)).isFalse();
        assertThat(desk.identity.isDue(JULES, SUP)).isTrue();

        desk.settings.with(
                SUP,
                rules().with(Group.KEY_USERS, new KeyUsers(true, Set.of(), Set.of(), Set.of("jules"), "", List.of())));

        assertThat(desk.identity.isDue(JULES, SUP)).isFalse();
    }

    @Test
    void the_right_token_opens_the_door_once_and_for_all() {
        assertThat(opened()).isInstanceOf(Written.Refused.class);
        assertThat(((Written.Refused) opened()).why()).isInstanceOf(Refusal.IdentityIsDue.class);
        assertThat(send(JULES)).isEmpty();
        assertThat(desk.mail.sent()).singleElement().satisfies(mail -> {
            assertThat(mail.email()).isEqualTo(ADDRESS.value());
            assertThat(mail.token()).matches("[2-9A-HJKMNP-Z]{8}");
        });

        assertThat(confirm(JULES, desk.mail.lastToken())).isEmpty();

        assertThat(desk.identity.isWanted(JULES, SUP)).isFalse();
        assertThat(opened()).isInstanceOf(Written.Fresh.class);
        assertThat(confirm(JULES, desk.mail.lastToken())).containsInstanceOf(Refusal.IdentityIsKnown.class);
        assertThat(desk.confirmations.of(JULES, SUP).orElseThrow().sent()).isEmpty();
    }

    private Written opened() {
        return desk.opening.open(JULES, SUPPORT_PORTAL, Samples.newClientId(), "Bonjour");
    }

    @Test
    void a_token_is_taken_however_it_is_typed() {
        send(JULES);
        var token = desk.mail.lastToken().toLowerCase(java.util.Locale.ROOT);

        assertThat(confirm(JULES, "  " + token.substring(0, 4) + " - " + token.substring(4)))
                .isEmpty();
    }

    @Test
    void what_is_kept_is_not_the_token() {
        send(JULES);

        assertThat(desk.confirmations.of(JULES, SUP).orElseThrow().toString()).doesNotContain(desk.mail.lastToken());
    }

    @Test
    void a_token_is_good_for_a_quarter_of_an_hour() {
        send(JULES);

        desk.clock.advance(ConfirmingIdentity.GOOD_FOR);

        assertThat(confirm(JULES, desk.mail.lastToken())).containsInstanceOf(Refusal.TokenIsOver.class);
    }

    @Test
    void after_five_tries_the_right_one_is_of_no_use_any_more() {
        send(JULES);

        for (var left = 4; left > 0; left--) {
            assertThat(confirm(JULES, wrongToken())).contains(new Refusal.TokenIsWrong(left));
        }
        assertThat(confirm(JULES, wrongToken())).containsInstanceOf(Refusal.TokenIsOver.class);

        assertThat(confirm(JULES, desk.mail.lastToken())).containsInstanceOf(Refusal.TokenIsOver.class);
    }

    /** Whoever tries on all pages at once has no more tries. */
    @Test
    void no_try_goes_uncounted() {
        send(JULES);

        var answers = Together.each(20, i -> confirm(JULES, wrongToken()));

        assertThat(answers.stream().flatMap(Optional::stream).filter(Refusal.TokenIsWrong.class::isInstance))
                .hasSizeLessThan(ConfirmingIdentity.MOST_TRIES)
                .doesNotHaveDuplicates();
    }

    /** CVE-2023-22501: a token that reached somebody else is worth nothing to anybody. */
    @Test
    void a_token_is_of_one_person_one_project_and_one_address() {
        var louis = new PersonKey("louis");
        send(JULES);
        var token = desk.mail.lastToken();
        desk.clock.advance(ConfirmingIdentity.PAUSE);
        send(louis);
        var now = desk.confirmations.of(louis, SUP).orElseThrow();
        var stolen = desk.confirmations.of(JULES, SUP).orElseThrow().sent();

        assertThat(confirm(louis, token)).containsInstanceOf(Refusal.TokenIsWrong.class);
        desk.confirmations.keep(now.with(stolen.orElseThrow()));
        assertThat(confirm(louis, token)).containsInstanceOf(Refusal.TokenIsWrong.class);
        desk.confirmations.keep(new Confirmation(JULES, SUP, "Jules", "other@example.com", stolen, Optional.empty()));
        assertThat(confirm(JULES, token)).containsInstanceOf(Refusal.TokenIsWrong.class);
        assertThat(desk.identity.confirm(JULES, RH, token)).containsInstanceOf(Refusal.IdentityIsKnown.class);
    }

    @Test
    void another_token_may_be_sent_after_a_minute_and_the_one_before_is_over() {
        send(JULES);
        var first = desk.mail.lastToken();
        desk.clock.advance(Duration.ofSeconds(20));
        assertThat(send(JULES)).contains(new Refusal.TokenTooSoon(Duration.ofSeconds(40)));

        desk.clock.advance(Duration.ofSeconds(40));
        assertThat(send(JULES)).isEmpty();

        assertThat(confirm(JULES, first)).containsInstanceOf(Refusal.TokenIsWrong.class);
        assertThat(confirm(JULES, desk.mail.lastToken())).isEmpty();
    }

    @Test
    void nobodys_mailbox_is_filled() {
        for (var i = 0; i < ConfirmingIdentity.MOST_MAILS; i++) {
            assertThat(send(JULES)).isEmpty();
            desk.clock.advance(ConfirmingIdentity.PAUSE);
        }

        assertThat(send(JULES))
                .contains(new Refusal.TokenTooSoon(ConfirmingIdentity.A_WHILE.minus(
                        ConfirmingIdentity.PAUSE.multipliedBy(ConfirmingIdentity.MOST_MAILS))));
        desk.clock.advance(ConfirmingIdentity.A_WHILE);
        assertThat(send(JULES)).isEmpty();
    }

    @Test
    void an_address_is_one_address_and_nothing_else() {
        assertThat(Address.of(" a.b+c@mail.exemple.fr ")).isPresent();
        for (var bad : List.of(
                "", "a", "a@b", "a@b.", "@b.fr", "a b@c.fr", "a@b.fr,c@d.fr", "a@b.fr\nBcc: c@d.fr", "A <a@b.fr>")) {
            assertThat(Address.of(bad)).as(bad).isEmpty();
        }
        assertThat(Address.of("a@" + "b".repeat(60) + ("." + "c".repeat(60)).repeat(4) + ".fr"))
                .isEmpty();
    }

    @Test
    void a_name_is_a_name() {
        assertThat(FullName.of("  Zoé \t d’Arc ").orElseThrow().value()).isEqualTo("Zoé d’Arc");
        for (var bad : List.of(" ", "a".repeat(101), "<script>", "a\u0000b")) {
            assertThat(FullName.of(bad)).as(bad).isEmpty();
        }
    }
}
