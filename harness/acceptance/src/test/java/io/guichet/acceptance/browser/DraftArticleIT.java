package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.Confluence;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a solved conversation an agent makes an article for review in Confluence, and one only (R115). */
@OnHost(own = "drafts")
@InBrowser
final class DraftArticleIT {

    private static final String LANGUAGE = "/rest/api/2/mypreferences?key=jira.user.locale";
    private static final String ANSWER = "Ouvrez Comptabilité, Journaux, puis cochez VE. <script>alert(1)</script>";
    private static final String QUESTION = "Mon export échoue. Camille, 06 12 34 56 78, camille@harmonie.example";

    private Administration administration;
    private Confluence confluence;

    @BeforeEach
    void a_space_for_reviews(HostProcess host) {
        administration = Administration.of(host);
        administration.change("'knowledge':{'enabled':true,'spaces':['AIDE','PAIE'],'audience':'everyone',"
                + "'reviewSpace':'RELECTURE','reviewLabels':['a-relire']}");
        confluence = Confluence.of(host);
        Chat.of(host, "aline").available();
    }

    @AfterEach
    void as_it_was(HostProcess host) {
        confluence.consent("aline", true);
        Session.of(host, "aline").put(LANGUAGE, "fr_FR").ok();
        administration.close();
    }

    @Test
    void R115_at_the_desk_she_reads_it_changes_it_and_finds_it_in_Confluence(HostProcess host, Visitors visitors) {
        var id = solved(host, "Bonjour Camille, " + ANSWER);
        var desk = new ChatDesk(visitors.as(host, "aline").open(ChatDesk.PATH + "?conversation=" + id));

        choose(desk.thread(), "Terminer", "Proposer un article");
        var form = form(desk.thread());
        assertThat(field(form, "Titre")).isFocused();
        assertThat(field(form, "Question")).hasValue("Mon export échoue. [client], [téléphone], [adresse e-mail]");
        assertThat(field(form, "Réponse")).hasValue("Bonjour [client], " + ANSWER);
        assertThat(field(form, "Pays (FR, BE…)")).hasValue("");
        Screenshots.keepBoth(desk.page(), "desk-article", "fr");
        var title = "Journal absent de l’export " + id;
        field(form, "Titre").fill(title);
        field(form, "Réponse").fill(ANSWER);
        field(form, "Pays (FR, BE…)").fill("fr");
        field(form, "Module (facultatif)").fill("Comptabilité");
        field(form, "Module (facultatif)").press("Enter");

        var link = desk.thread().getByRole(AriaRole.LINK, named("Ouvrir l’article"));
        assertThat(link).hasAttribute("href", Pattern.compile("/confluence/pages/viewpage\\.action\\?pageId=\\d+$"));
        assertThat(desk.thread()
                        .getByText("Brouillon d’article à relire\u00a0: http")
                        .first())
                .isVisible();
        Screenshots.keepBoth(desk.page(), "desk-article-made", "fr");
        var page = confluence.titled("RELECTURE", title).get(0);
        assertThat(page.at("/body/storage/value").asText())
                .contains("<h2>Question</h2>", "&lt;script&gt;alert(1)&lt;/script&gt;", id)
                .doesNotContain("<script", "Camille", "06 12", "harmonie");
        assertThat(labels(page)).containsExactly("a-relire", "comptabilite", "fr");

        // Once more: it is known.
        choose(desk.thread(), "Terminer", "Proposer un article");
        assertThat(desk.thread().getByText("Un article a déjà été tiré")).isVisible();
        Screenshots.keepBoth(desk.page(), "desk-article-there", "fr");
    }

    @Test
    void R115_in_the_panel_what_Confluence_objects_is_told_and_nothing_typed_is_lost(
            HostProcess host, Visitors visitors) {
        Session.of(host, "aline").put(LANGUAGE, "en_UK").ok();
        confluence.consent("aline", false);
        var id = solved(host, ANSWER);
        var panel = new AgentPanel(visitors.as(host, "aline").issue(Jira.requestOf(Chat.of(host, "camille"), id)));

        choose(panel.panel(), "End", "Propose an article");
        var form = form(panel.panel());
        var title = "Export without a journal " + id;
        field(form, "Title").fill(title);
        create(form).click();
        assertThat(form.getByText("Confluence wants your consent first")).isVisible();
        Screenshots.keepBoth(panel.page(), "panel-article-consent", "en");
        var consent = panel.page().context().waitForPage(() -> form.getByRole(
                        AriaRole.LINK, named("Allow it in Confluence"))
                .click());
        assertThat(consent.getByText("Accès autorisé")).isVisible();
        consent.close();

        // Confluence makes it, and its answer is lost; the page is loaded anew with what was typed.
        confluence.fault(500, "POST", true);
        create(form).click();
        assertThat(form.getByText("Confluence does not answer")).isVisible();
        panel.page().reload();
        choose(panel.panel(), "End", "Propose an article");
        assertThat(field(form, "Title")).hasValue(title);
        create(form).click();
        assertThat(panel.panel().getByText("The draft is in Confluence.")).isVisible();
        Screenshots.keepBoth(panel.page(), "panel-article-made", "en");
        assertThat(confluence.titled("RELECTURE", title)).hasSize(1);
    }

    @Test
    void R115_pressed_by_many_at_once_it_is_one_page_and_one_note(HostProcess host) {
        var id = solved(host, ANSWER);
        var title = "Une seule fois " + id;

        var statuses = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> draft(Chat.of(host, "aline"), id, title)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(confluence.titled("RELECTURE", title)).hasSize(1);
        assertThat(Chat.of(host, "aline").entries(id).stream()
                        .filter(entry -> entry.get("kind").asText().equals("note")))
                .hasSize(1);
        assertThat(Chat.of(host, "camille").entries(id).toString()).doesNotContain("viewpage");
    }

    @Test
    void R115_the_reasons_of_Confluence_have_each_their_code(HostProcess host) {
        var aline = Chat.of(host, "aline");
        var id = solved(host, ANSWER);
        assertThat(aline.conversation(id).at("/viewer/acts").toString()).contains("draftArticle");
        draft(aline, solved(host, ANSWER), "Un titre pris");

        assertThat(code(aline, id, "Un titre pris")).isEqualTo("409 article.title");
        review("AIDE2");
        assertThat(code(aline, id, "Sans espace")).isEqualTo("409 article.noSpace");
        review("INT");
        assertThat(code(aline, id, "Sans droit")).isEqualTo("409 article.notAllowed");
        review("RELECTURE");
        for (var status : List.of(429, 503)) {
            confluence.fault(status, "POST", false);
            assertThat(code(aline, id, "Plus tard")).isEqualTo("503 article.away");
        }
        confluence.consent("aline", false);
        assertThat(code(aline, id, "Sans accord")).isEqualTo("409 article.consent");
        review("");
        assertThat(code(aline, id, "Sans relecture")).isEqualTo("409 article.nothing");
        assertThat(aline.conversation(id).at("/viewer/acts").toString()).doesNotContain("draftArticle");
        assertThat(code(Chat.of(host, "camille"), id, "La cliente")).isEqualTo("403 act.notAllowed");
        assertThat(administration
                        .tryTo("{'version':" + administration.settings().get("version")
                                + ",'knowledge':{'spaces':['AIDE'],'reviewSpace':'aide'}}")
                        .status())
                .isEqualTo(422);
    }

    private void review(String space) {
        administration.change("'knowledge':{'spaces':['AIDE'],'reviewSpace':'" + space + "'}");
    }

    private static int draft(Chat agent, String id, String title) {
        return agent.session()
                .post("/rest/guichet/1.0/conversations/" + id + "/draft-article", article(title))
                .status();
    }

    private static String code(Chat person, String id, String title) {
        var answer = person.session().post("/rest/guichet/1.0/conversations/" + id + "/draft-article", article(title));
        return answer.status() + " " + answer.json().path("code").asText();
    }

    private static Map<String, String> article(String title) {
        return Map.of("title", title, "question", "Quoi ?", "answer", "Ceci.");
    }

    /** Camille has confirmed what Aline proposed. */
    private static String solved(HostProcess host, String answer) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open(QUESTION);
        aline.act(id, "accept").ok();
        aline.say(id, answer).ok();
        aline.session()
                .post(
                        "/rest/guichet/1.0/conversations/" + id + "/proposal",
                        Map.of("clientId", UUID.randomUUID().toString()))
                .ok();
        camille.session()
                .post("/rest/guichet/1.0/conversations/" + id + "/solution", Map.of("accepted", true))
                .ok();
        return id;
    }

    private static Stream<String> labels(JsonNode page) {
        return page.at("/metadata/labels/results").findValuesAsText("name").stream();
    }

    private static void choose(Locator place, String menu, String way) {
        place.getByRole(AriaRole.BUTTON, named(menu).setExact(true)).click();
        place.getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(way))
                .click();
    }

    private static Locator form(Locator place) {
        return place.getByRole(
                AriaRole.FORM,
                new Locator.GetByRoleOptions().setName(Pattern.compile("Créer le brouillon|Create the draft")));
    }

    private static Locator create(Locator form) {
        return form.getByRole(AriaRole.BUTTON, named("Create the draft"));
    }

    private static Locator field(Locator form, String label) {
        return form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
