package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Articles;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The assistant in open hours: it answers until a person does, and there is always a way to one (R58, R61, R62). */
@OnHost(own = "assistant-beside")
@InBrowser
final class AssistantBesideAgentsIT {

    private static final Duration FOLLOWED = Duration.ofMinutes(4);
    private static final ContainsTextOptions ANSWERED = new ContainsTextOptions().setTimeout(30_000);
    private static final String QUESTION = "Comment clôturer un exercice comptable ?";
    private static final String ANSWER = "Contrôlez la balance, passez les écritures de régularisation";
    private static final Pattern HUMAN = Pattern.compile("^(Parler à un agent|Talk to an agent)$");
    private static final Pattern REQUEST =
            Pattern.compile("^(Créer une demande|Create a request|Voir la demande|See the request)$");

    private Administration administration;

    @BeforeEach
    void with_an_assistant(HostProcess host) {
        administration = Administration.of(host);
        administration.change("'assistant':{'enabled':true,'account':'daniel','name':{'fr':'Tatiana','en':'Tatiana'}}");
        Articles.follow(Chat.of(host, "camille").session(), "exercice");
        Chat.of(host, "aline").available();
    }

    @AfterEach
    void as_it_was(HostProcess host) {
        Chat.of(host, "aline").away();
        administration.close();
    }

    /** The agent's coming is told in the thread, and nothing of the assistant's after it. */
    @ParameterizedTest
    @CsvSource({"camille,fr,prend le relais de Tatiana", "lea,en,takes over from Tatiana"})
    void R61_R62_in_hours_it_steps_aside_when_an_agent_accepts(
            String user, String language, String event, HostProcess host, Visitors visitors) {
        var customer = Chat.of(host, user);
        var aline = Chat.of(host, "aline");
        var id = customer.open(QUESTION);
        var page = visitors.as(host, user).portal();
        var chat = new PortalChat(page).open();
        assertThat(chat.window().locator(".bubble--assisted")).containsText(ANSWER, ANSWERED);

        aline.act(id, "accept").ok();
        assertThat(chat.window().locator(".event").last()).containsText(event);
        chat.say(QUESTION);
        assertThat(chat.message(QUESTION).last()).isVisible();
        assertThat(button(chat, REQUEST)).hasCount(0);
        Screenshots.keepBoth(page, "assistant-taken-over", language);
        aline.say(id, "Bonjour").ok();
        assertThat(chat.message("Bonjour")).isVisible();
        assertThat(answers(customer, id)).isEqualTo(1);
        customer.act(id, "end");
    }

    /** It answered at night; in the morning one press brings the same question to the agents. */
    @Test
    void R58_R62_who_wants_a_person_after_all_asks_one_by_one_press_in_open_hours(HostProcess host, Visitors visitors) {
        var hugo = Chat.of(host, "hugo");
        var open = administration.settings().get("schedule").toString();
        administration.change("'schedule':{'zone':'Europe/Paris','week':{}}");
        var id = hugo.open(QUESTION);
        await().atMost(FOLLOWED).until(() -> answers(hugo, id) == 1);
        administration.change("'schedule':" + open);

        var page = visitors.as(host, "hugo").portal();
        var chat = new PortalChat(page).open().reach(QUESTION);
        assertThat(chat.window().locator(".bubble--assisted")).containsText(ANSWER);
        var human = button(chat, HUMAN);
        assertThat(human).isVisible();
        Screenshots.keepBoth(page, "assistant-human", "fr");
        human.press("Enter");

        assertThat(chat.box()).hasValue(QUESTION);
    }

    private static long answers(Chat customer, String id) {
        return customer.messages(id).stream()
                .filter(entry -> entry.at("/author/role").asText().equals("assistant"))
                .count();
    }

    private static Locator button(PortalChat chat, Pattern name) {
        return chat.window().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
