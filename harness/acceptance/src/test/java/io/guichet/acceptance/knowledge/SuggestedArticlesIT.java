package io.guichet.acceptance.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.acceptance.running.Articles;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What Confluence has, as a customer who types is shown it (R24, R25), and what never reaches her. */
@OnHost(own = "knowledge")
final class SuggestedArticlesIT {

    /** A listing a minute, on a machine that has much to do. */
    private static final Duration FOLLOWED = Duration.ofMinutes(4);

    private static final String ARTICLES = "/rest/guichet/1.0/portals/1/articles";
    private static final String LIBRARY = "/rest/guichet/1.0/portals/1/library";

    @Test
    void half_a_question_finds_the_article_and_its_passage(HostProcess host) {
        var camille = following(host);

        var first = found(camille, "comment corriger une fact").get(0);

        assertThat(first.get("title").asText()).isEqualTo("Comment corriger une facture déjà envoyée ?");
        assertThat(first.get("kind").asText()).isEqualTo("faq");
        assertThat(first.get("space").asText()).isEqualTo("Aide en ligne");
        assertThat(first.get("url").asText()).contains("/confluence/pages/viewpage.action?pageId=");
        var passage = first.get("passage").asText();
        var mark = first.at("/highlights/0");
        assertThat(passage.substring(mark.get(0).asInt(), mark.get(1).asInt())).isEqualToIgnoringCase("facture");
        var opened = camille.get(ARTICLES + "/" + first.get("id").asText()).ok();
        assertThat(opened.at("/body/0/words/0/text").asText()).startsWith("Une facture validée");
    }

    /** R159, B24: neither a restricted page, nor one below it, nor a space that is not for everybody. */
    @Test
    void what_a_customer_may_not_read_is_never_found_whatever_she_asks(HostProcess host) throws Exception {
        var camille = following(host);
        var wiki = wiki(camille);
        var above = write(
                wiki, Map.of("title", "Réservé à la direction", "body", "<p>ABRICOT-1177</p>", "restricted", true));
        write(wiki, Map.of("title", "Dessous", "body", "<p>Le code CERISE-2288 du coffre.</p>", "parent", above));
        attach(wiki, above, "Codes.pdf", "Le code de la chambre forte est MIRABELLE-5519.");
        var open =
                write(wiki, Map.of("title", "Pour tout le monde", "body", "<p>Le mot FRAMBOISE se lit partout.</p>"));
        attach(wiki, open, "Ouvert.pdf", "Le mot CASSISSIER se lit dans le fichier.");
        await().atMost(FOLLOWED).until(() -> !found(camille, "framboise").isEmpty());
        // Files are read one after the other: when this one is, those before it were.
        await().atMost(FOLLOWED).until(() -> !found(camille, "cassissier").isEmpty());

        for (var secret : List.of(
                "POMELO-7731",
                "MANDARINE-4482",
                "ABRICOT-1177",
                "CERISE-2288",
                "GRENADE-9931",
                "MIRABELLE-5519",
                "code de la chambre forte",
                "remise exceptionnelle")) {
            assertThat(found(camille, secret).toString())
                    .as(secret)
                    .doesNotContain("POMELO")
                    .doesNotContain("MANDARINE")
                    .doesNotContain("ABRICOT")
                    .doesNotContain("CERISE")
                    .doesNotContain("GRENADE")
                    .doesNotContain("MIRABELLE");
            assertThat(camille.get(LIBRARY + "?limit=50&q=" + URLEncoder.encode(secret, StandardCharsets.UTF_8))
                            .ok()
                            .toString())
                    .as(secret)
                    .doesNotContain("POMELO")
                    .doesNotContain("MANDARINE")
                    .doesNotContain("ABRICOT")
                    .doesNotContain("CERISE")
                    .doesNotContain("GRENADE")
                    .doesNotContain("MIRABELLE");
            assertThat(camille.get(ARTICLES + "/" + above).status()).isEqualTo(404);
        }
    }

    /** Build item 2: what only a PDF file says finds the page that it is attached to, until that page is restricted. */
    @Test
    void a_phrase_of_an_attached_file_finds_its_page_and_names_the_file(HostProcess host) throws Exception {
        var camille = following(host);
        await().atMost(FOLLOWED).until(() -> found(camille, "tableau des amortissements dégressifs").stream()
                .anyMatch(article -> article.has("file")));

        var first = found(camille, "tableau des amortissements dégressifs").stream()
                .filter(article -> article.has("file"))
                .findFirst()
                .orElseThrow();
        assertThat(first.get("title").asText()).isEqualTo("Clôturer un exercice comptable");
        assertThat(first.get("passage").asText()).contains("tableau des amortissements dégressifs");
        assertThat(first.at("/file/name").asText()).isEqualTo("Calendrier de clôture.pdf");
        var opened = camille.get(ARTICLES + "/" + first.get("id").asText()).ok();
        assertThat(opened.at("/files/0/name").asText()).isEqualTo("Calendrier de clôture.pdf");
        var file = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(opened.at("/files/0/url").asText()))
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
        assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");

        var wiki = wiki(camille);
        var page = write(wiki, Map.of("title", "Notices du pressoir", "body", "<p>Voir le fichier.</p>"));
        attach(wiki, page, "Pressoir.pdf", "La vis sans fin du pressoir se graisse au suif.");
        send(wiki, "attach", Map.of("page", page, "name", "Cassé.pdf", "base64", "JVBERi0xLjQgYm91bQ=="));
        await().atMost(FOLLOWED).until(() -> !found(camille, "graisse au suif").isEmpty());
        send(wiki, "restrict", Map.of("id", page));
        await().atMost(FOLLOWED).until(() -> found(camille, "graisse au suif").isEmpty());
    }

    /** R27, R72: by space, by module and by country, the newest first, page by page; nothing twice and nothing left out. */
    @Test
    void the_knowledge_base_is_walked_through_by_space_module_and_country(HostProcess host) {
        var camille = following(host);
        var all = camille.get(LIBRARY + "?limit=50").ok();
        assertThat(all.get("spaces").findValuesAsText("name")).contains("Aide en ligne");
        var module = all.at("/modules/0");
        var country = all.at("/countries/0");

        for (var chosen : List.of(
                Map.entry("module=" + module.get("id").asText(), module),
                Map.entry("country=" + country.get("id").asText(), country))) {
            var walked = new ArrayList<String>();
            var cursor = "";
            do {
                var page = camille.get(LIBRARY + "?limit=3&" + chosen.getKey() + cursor)
                        .ok();
                walked.addAll(page.get("articles").findValuesAsText("id"));
                cursor = page.has("cursor") ? "&cursor=" + page.get("cursor").asText() : "";
            } while (!cursor.isEmpty());
            assertThat(walked)
                    .as(chosen.getKey())
                    .doesNotHaveDuplicates()
                    .hasSize(chosen.getValue().get("articles").asInt());
        }
        var space = all.at("/spaces/0");
        assertThat(camille.get(LIBRARY + "?space=" + space.get("id").asText())
                        .ok()
                        .get("articles")
                        .findValuesAsText("space"))
                .isNotEmpty()
                .containsOnly(space.get("name").asText());
        assertThat(camille.get(LIBRARY + "?space=NOWHERE").ok().get("articles")).isEmpty();
        assertThat(camille.get(LIBRARY + "?q=facture")
                        .ok()
                        .at("/articles/0/title")
                        .asText())
                .containsIgnoringCase("facture");
    }

    @Test
    void what_is_edited_restricted_or_deleted_is_followed(HostProcess host) throws Exception {
        var camille = following(host);
        var wiki = wiki(camille);
        var edited = write(wiki, Map.of("title", "Kumquats", "body", "<p>Avant le changement.</p>"));
        var hidden = write(wiki, Map.of("title", "Litchis", "body", "<p>Ouvert à tous.</p>"));
        var deleted = write(wiki, Map.of("title", "Grenadilles", "body", "<p>Bientôt parti.</p>"));
        var moved = write(wiki, Map.of("title", "Caramboles", "body", "<p>Rangé ailleurs.</p>"));
        await().atMost(FOLLOWED).until(() -> List.of("kumquats", "litchis", "grenadilles", "caramboles").stream()
                .noneMatch(word -> found(camille, word).isEmpty()));

        write(wiki, Map.of("id", edited, "title", "Kumquats", "body", "<p>Après le changement.</p>"));
        send(wiki, "restrict", Map.of("id", hidden));
        send(wiki, "delete", Map.of("id", deleted));
        send(wiki, "label", Map.of("id", moved, "labels", List.of("tuto")));
        send(wiki, "move", Map.of("id", moved, "space", "PAIE"));
        send(wiki, "fault", Map.of("status", 503, "times", 1));

        await().atMost(FOLLOWED)
                .until(() -> found(camille, "kumquats").toString().contains("Après le changement"));
        await().atMost(FOLLOWED)
                .until(() -> found(camille, "litchis").isEmpty()
                        && found(camille, "grenadilles").isEmpty());
        await().atMost(FOLLOWED).untilAsserted(() -> assertThat(
                        found(camille, "caramboles").get(0).toString())
                .contains("\"tuto\"")
                .contains("Paie et RH"));
        send(wiki, "move", Map.of("id", moved, "space", "INT"));
        await().atMost(FOLLOWED).until(() -> found(camille, "caramboles").isEmpty());
    }

    /** R26: what an article did is in the project's numbers, once a person, and as a table. */
    @Test
    void what_was_opened_and_solved_is_counted(HostProcess host) {
        var camille = following(host);
        var article =
                found(camille, "comment corriger une fact").get(0).get("id").asText();
        var numbers = "/rest/guichet/1.0/admin/projects/SUP/statistics";
        var daniel = Session.of(host, "daniel");
        var before = daniel.get(numbers + "?by=article").ok().get("knowledge");

        for (var act : List.of("opened", "opened", "solved", "solved")) {
            assertThat(camille.post(ARTICLES + "/" + article + "/" + act, "{}").status())
                    .isEqualTo(204);
        }

        var after = daniel.get(numbers + "?by=article").ok().get("knowledge");
        assertThat(after.get("opened").asInt()).isEqualTo(before.get("opened").asInt() + 1);
        assertThat(after.get("solved").asInt()).isEqualTo(before.get("solved").asInt() + 1);
        assertThat(after.get("searches").asInt())
                .isGreaterThan(before.get("searches").asInt());
        var first = after.at("/articles/0");
        assertThat(first.get("id").asText()).isEqualTo(article);
        assertThat(first.get("title").asText()).isEqualTo("Comment corriger une facture déjà envoyée ?");
        assertThat(first.get("shown").asInt()).isPositive();
        assertThat(daniel.get(numbers + "?format=csv").response().body()).contains("\"Comment corriger une facture");
        assertThat(daniel.get(numbers + "?by=agent").status()).isEqualTo(400);
        assertThat(daniel.get(numbers + "?by=agent").json().get("code").asText())
                .isEqualTo("statistics.notYet");
        assertThat(daniel.get(numbers + "?from=2026-05-02&to=2026-05-01").status())
                .isEqualTo(400);
    }

    private static Session following(HostProcess host) {
        var camille = Session.of(host, "camille");
        Articles.follow(camille, "facture");
        return camille;
    }

    private static List<JsonNode> found(Session customer, String words) {
        var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        var articles = customer.get(ARTICLES + "?q=" + query).ok().get("articles");
        return StreamSupport.stream(articles.spliterator(), false).toList();
    }

    private static String wiki(Session customer) {
        var url = found(customer, "facture").get(0).get("url").asText();
        return url.substring(0, url.indexOf("/pages/"));
    }

    private static void attach(String wiki, long page, String name, String text) throws Exception {
        send(wiki, "attach", Map.of("page", page, "name", name, "text", text));
    }

    private static long write(String wiki, Map<String, Object> page) throws Exception {
        return send(wiki, "page", page).get("id").asLong();
    }

    private static JsonNode send(String wiki, String what, Map<String, Object> body) throws Exception {
        var json = new ObjectMapper();
        var request = HttpRequest.newBuilder(URI.create(wiki + "/stand-in/" + what))
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        return json.readTree(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }
}
