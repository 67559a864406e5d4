package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Articles;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The assistant out of hours, seen by its customers, called as the settings say (R52–R62, R146). */
@OnHost(own = "assistant")
@InBrowser
final class AssistantIT {

    private static final Duration FOLLOWED = Duration.ofMinutes(4);
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(8);
    private static final double SEEN_WITHIN = 30_000;
    private static final String QUESTION = "Comment clôturer un exercice comptable ?";
    private static final String ANSWER = "Contrôlez la balance, passez les écritures de régularisation";
    private static final Pattern LAUNCHER = Pattern.compile("Interroger Tatiana|Ask Tatiana");
    private static final Pattern SOURCES = Pattern.compile("^Sources \\(\\d\\)");
    private static final Pattern ARTICLE = Pattern.compile("Clôturer un exercice comptable");
    private static final Pattern OPEN = Pattern.compile("Ouvrir l’article|Open the article");
    private static final Pattern SOLVED = Pattern.compile("^(Cela répond à ma question|This answers my question)$");
    private static final Pattern NOTHING = Pattern.compile("Je n’ai rien trouvé|I found nothing");
    private static final Pattern REQUEST =
            Pattern.compile("^(Créer une demande|Create a request|Voir la demande|See the request)$");

    @ParameterizedTest
    @CsvSource({
        "camille,fr,assistant automatique,en cours de formation,La courtoisie reste de mise",
        "lea,en,automatic assistant,still in training,stay courteous"
    })
    void R53_R56_R59_R60_R61_at_night_it_answers_with_its_sources_and_says_what_it_is(
            String user,
            String language,
            String kind,
            String training,
            String courtesy,
            HostProcess host,
            Visitors visitors) {
        try (var administration = atNight(host)) {
            Articles.follow(Session.of(host, "hugo"), "exercice");
            var before = numbers(host);
            var page = visitors.as(host, user).portal();
            var launcher = page.getByRole(
                    AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName(LAUNCHER));
            assertThat(launcher).isVisible(within());
            Screenshots.keepBoth(page, "assistant-launcher", language);
            launcher.click();
            var chat = new PortalChat(page);
            chat.ask(QUESTION);

            var answer = chat.window().locator(".bubble--assisted");
            assertThat(answer).containsText(ANSWER);
            assertThat(answer).hasAttribute("aria-label", Pattern.compile("Tatiana, " + kind));
            button(chat, SOURCES).click();
            button(chat, ARTICLE).first().click();
            assertThat(chat.window().locator(".sources__passage mark")).containsText(ANSWER);
            assertThat(chat.window().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(OPEN)))
                    .hasAttribute("href", Pattern.compile("/confluence/.*#:~:text="));
            assertThat(chat.window().locator(".assistant-about")).containsText(training);
            assertThat(chat.window().locator(".assistant-about")).containsText(courtesy);
            Screenshots.keepBoth(page, "assistant-answer", language);
            button(chat, SOLVED).click();
            assertThat(button(chat, SOLVED)).hasCount(0);
            for (var number : List.of("shown", "opened", "solved", "searches")) {
                await().untilAsserted(() -> assertThat(numbers(host).get(number).asInt())
                        .as("R26 " + number)
                        .isGreaterThan(before.get(number).asInt()));
            }
        }
    }

    @Test
    void R57_R58_R62_where_no_article_answers_it_says_so_and_shows_the_way_to_a_request(
            HostProcess host, Visitors visitors) {
        try (var administration = atNight(host)) {
            Articles.follow(Session.of(host, "hugo"), "exercice");
            var page = visitors.as(host, "hugo").portal();
            page.getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName(LAUNCHER))
                    .click();
            var chat = new PortalChat(page);
            chat.ask("Comment tailler un rosier au printemps ?");

            assertThat(chat.window().locator(".bubble--assisted")).containsText(NOTHING);
            assertThat(button(chat, SOURCES)).hasCount(0);
            assertThat(chat.window().getByText(REQUEST)).isVisible();
            Screenshots.keepBoth(page, "assistant-nothing", "fr");
        }
    }

    /** Like everything that is said: an entry, a comment, and once; and nobody there is silenced or replaced by it. */
    @Test
    void R54_R55_its_words_come_within_seconds_as_an_entry_and_a_comment_of_the_technical_account(HostProcess host) {
        try (var administration = atNight(host)) {
            Articles.follow(Session.of(host, "hugo"), "exercice");
            var hugo = Session.of(host, "hugo");
            var chat = hugo.get("/rest/guichet/1.0/portals/1/chat").ok();
            assertThat(chat.get("state").asText()).isEqualTo("assistantOnly");
            assertThat(chat.get("visible").asBoolean()).isTrue();
            assertThat(chat.at("/assistant/name").asText()).isEqualTo("Tatiana");
            var id = hugo.post(
                            "/rest/guichet/1.0/portals/1/conversations",
                            Map.of("clientId", UUID.randomUUID().toString(), "text", QUESTION))
                    .ok()
                    .get("id")
                    .asText();

            await().atMost(A_FEW_SECONDS).until(() -> !answers(hugo, id).isEmpty());
            var answer = answers(hugo, id).get(0);
            assertThat(answer.at("/author/name").asText()).isEqualTo("Tatiana");
            assertThat(answer.at("/sources/0/title").asText()).isEqualTo("Clôturer un exercice comptable");
            assertThat(answer.get("text").asText())
                    .contains(answer.at("/sources/0/passage").asText());
            await().atMost(FOLLOWED).until(() -> comments(hugo, host, id).contains("assistant automatique"));
            assertThat(answers(hugo, id))
                    .as("the comment does not come back as somebody's words")
                    .hasSize(1);
            var all = entries(hugo, id);
            assertThat(all.stream().filter(one -> one.get("kind").asText().equals("message")))
                    .hasSize(2);
        }
    }

    private static JsonNode numbers(HostProcess host) {
        return Session.of(host, "daniel")
                .get("/rest/guichet/1.0/admin/projects/SUP/statistics?by=article")
                .ok()
                .get("knowledge");
    }

    private static String comments(Session customer, HostProcess host, String id) {
        var key = customer.get("/rest/guichet/1.0/conversations/" + id)
                .ok()
                .path("requestKey")
                .asText("");
        return key.isEmpty()
                ? ""
                : Session.of(host, "admin")
                        .get("/rest/api/2/issue/" + key + "/comment")
                        .ok()
                        .toString();
    }

    private static List<JsonNode> answers(Session customer, String id) {
        return entries(customer, id).stream()
                .filter(entry -> entry.at("/author/role").asText().equals("assistant"))
                .toList();
    }

    private static List<JsonNode> entries(Session customer, String id) {
        var entries = customer.get("/rest/guichet/1.0/conversations/" + id + "/entries")
                .ok()
                .get("entries");
        return StreamSupport.stream(entries.spliterator(), false).toList();
    }

    private static Administration atNight(HostProcess host) {
        var administration = Administration.of(host);
        administration.change("'schedule':{'zone':'Europe/Paris','week':{}},"
                + "'assistant':{'enabled':true,'account':'daniel','name':{'fr':'Tatiana','en':'Tatiana'}}");
        return administration;
    }

    private static IsVisibleOptions within() {
        return new IsVisibleOptions().setTimeout(SEEN_WITHIN);
    }

    private static Locator button(PortalChat chat, Pattern name) {
        return chat.window().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
