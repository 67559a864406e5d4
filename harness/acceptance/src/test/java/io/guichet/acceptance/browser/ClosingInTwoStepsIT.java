package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An agent proposes, the second step is the customer's; what an answer reopened, the agent closes again (R38, R100–R103). */
@OnHost
@InBrowser
final class ClosingInTwoStepsIT {

    private static final String LANGUAGE = "/rest/api/2/mypreferences?key=jira.user.locale";

    /** Jira's workflow moves behind, and what happened there is mirrored. */
    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);

    @BeforeEach
    void aline_alone_is_available(HostProcess host) {
        Chat.of(host, "benoit").away();
        Chat.of(host, "aline").available();
    }

    @AfterEach
    void and_reads_french_again(HostProcess host) {
        Session.of(host, "aline").put(LANGUAGE, "fr_FR").ok();
    }

    @ParameterizedTest
    @EnumSource
    void R103_a_confirmed_solution_is_reopened_by_thanks_and_closed_again(
            Words words, HostProcess host, Visitors visitors) {
        var scene = Scene.of(host, visitors, words);
        scene.propose(words.solution);
        assertThat(scene.panel.panel().getByText(words.proposed).first()).isVisible(SOON);
        assertThat(scene.status()).as("the first step closes nothing").isEqualTo("A faire");
        scene.picture("two-steps-proposed");

        scene.chat.button(words.yes).click();
        assertThat(scene.panel.panel().getByText(words.resolved).first()).isVisible(SOON);
        scene.reaches("Terminé");

        scene.chat.say(words.thanks);
        assertThat(scene.panel.panel().getByText(words.seen)).isVisible(SOON);
        scene.reaches("A faire");
        scene.picture("two-steps-thanks");
        var heard = scene.chat.messages().count();
        scene.panel.button(words.again).click();

        assertThat(scene.panel.panel().getByText(words.seen)).hasCount(0);
        assertThat(scene.panel.panel().getByText(words.resolved).first()).isVisible(SOON);
        scene.reaches("Terminé");
        assertThat(scene.chat.messages()).hasCount(heard);
    }

    @ParameterizedTest
    @EnumSource
    void R101_R103_what_asks_for_an_answer_is_answered_then_closed_in_two_steps_again(
            Words words, HostProcess host, Visitors visitors) {
        var scene = Scene.of(host, visitors, words);
        scene.propose("");
        scene.chat.button(words.yes).click();
        scene.reaches("Terminé");

        scene.chat.say(words.more);
        assertThat(scene.panel.message(words.more)).isVisible(SOON);
        scene.reaches("A faire");
        assertThat(scene.panel.panel().getByText(words.seen)).hasCount(0);
        scene.panel.say(words.solution);
        assertThat(scene.chat.message(words.solution)).isVisible();
        scene.propose("");
        assertThat(scene.chat.button(words.yes)).isVisible(SOON);

        scene.panel.finish(words.end).confirm(words.end);
        assertThat(scene.panel.panel().getByText(words.ended).first()).isVisible(SOON);
        assertThat(scene.status()).as("a session that ends closes no request").isEqualTo("A faire");
        scene.chat.button(words.yes).click();

        scene.reaches("Terminé");
        assertThat(scene.panel.panel().getByText(words.resolved).first()).isVisible(SOON);
    }

    private record Scene(HostProcess host, AgentPanel panel, PortalChat chat, String key, Words words) {

        static Scene of(HostProcess host, Visitors visitors, Words words) {
            Session.of(host, "aline").put(LANGUAGE, words.locale).ok();
            var customer = Chat.of(host, words.customer);
            var id = customer.open(words.question);
            Chat.of(host, "aline").act(id, "accept").ok();
            var key = Jira.requestOf(customer, id);
            var chat = new PortalChat(visitors.as(host, words.customer).portal())
                    .open()
                    .reach(words.question);
            var panel = new AgentPanel(visitors.as(host, "aline").issue(key));
            assertThat(panel.message(words.question)).isVisible(SOON);
            return new Scene(host, panel, chat, key, words);
        }

        void propose(String text) {
            panel.finish(words.propose);
            if (!text.isEmpty()) {
                panel.panel().getByLabel(words.inAFewWords).fill(text);
            }
            panel.confirm(words.propose);
        }

        String status() {
            return Jira.of(host, "aline").status(key);
        }

        void reaches(String status) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(status()).isEqualTo(status));
        }

        void picture(String name) {
            Screenshots.keepBoth(panel.page(), name, words.language());
        }
    }

    private enum Words {
        FRENCH(
                "fr_FR",
                "hugo",
                "Le brouillard ne s’imprime pas.",
                "Proposer une solution",
                "La solution en quelques mots",
                "Choisir le format A4.",
                "Solution proposée",
                "Oui, c’est résolu",
                "Résolue",
                "Merci beaucoup Aline, bonne journée !",
                "Remerciement détecté.",
                "Clore à nouveau sans message",
                "La page 3 manque toujours.",
                "Terminer la session",
                "Vous avez terminé la session"),
        ENGLISH(
                "en_UK",
                "lea",
                "The day book does not print.",
                "Propose a solution",
                "The solution in a few words",
                "Choose the size A4.",
                "Solution proposed",
                "Yes, solved",
                "Resolved",
                "Thank you very much, have a nice day!",
                "Looks like a thank-you.",
                "Close again without a message",
                "Page 3 is still missing.",
                "End the session",
                "You ended the session");

        final String locale;
        final String customer;
        final String question;
        final String propose;
        final String inAFewWords;
        final String solution;
        final String proposed;
        final String yes;
        final String resolved;
        final String thanks;
        final String seen;
        final String again;
        final String more;
        final String end;
        final String ended;

        Words(String... said) {
            locale = said[0];
            customer = said[1];
            question = said[2];
            propose = said[3];
            inAFewWords = said[4];
            solution = said[5];
            proposed = said[6];
            yes = said[7];
            resolved = said[8];
            thanks = said[9];
            seen = said[10];
            again = said[11];
            more = said[12];
            end = said[13];
            ended = said[14];
        }

        String language() {
            return locale.substring(0, 2);
        }
    }
}
