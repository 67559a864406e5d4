package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files as Camille and Aline send and see them at their browsers (R48–R50, M22, D17). */
@OnHost(own = "files-browser")
@InBrowser
final class FilesInBrowserIT {

    private static final String WORDS = "L’état est faux, voici une copie.";
    private static final int SLOW = 60_000;

    private HostProcess host;
    private Visitors visitors;
    private Chat api;
    private String id;
    private Visitor camille;
    private PortalChat chat;

    @BeforeEach
    void camille_has_a_conversation_open(HostProcess ours, Visitors people) {
        host = ours;
        visitors = people;
        api = Chat.of(host, "camille");
        Chat.of(host, "aline").available();
        id = api.open(WORDS);
        Jira.requestOf(api, id);
        camille = visitors.as(host, "camille");
        chat = new PortalChat(camille.portal()).open();
        chat.reach(WORDS);
    }

    @Test
    void R48_R49_both_sides_attach_by_the_plus_button() {
        var panel = new AgentPanel(visitors.as(host, "aline").issue(Jira.requestOf(api, id)));
        var hers = Sending.from(chat).choose(Samples.pdf("Relevé d’été.pdf"));

        assertThat(hers.card("Relevé d’été.pdf")).hasCount(1);
        assertThat(Sending.from(panel).card("Relevé d’été.pdf")).hasCount(1);
        Sending.from(panel).choose(Samples.pdf("guide.pdf"));

        assertThat(hers.card("guide.pdf")).hasCount(1);
        assertThat(hers.underway("")).hasCount(0);
        var page = chat.page();
        var download = page.waitForDownload(() -> hers.card("guide.pdf").click());
        assertThat(download.suggestedFilename()).isEqualTo("guide.pdf");
        assertThat(download.failure()).isNull();
        Screenshots.keep(panel.page(), "files-agent");
        assertThat(camille.errors()).isEmpty();
    }

    @Test
    void R50_an_image_is_shown_in_place_and_larger_until_Esc() {
        var files = Sending.from(chat).choose(Samples.image("état.png"));
        var image = files.image("état.png");
        assertThat(image.locator("img")).hasJSProperty("complete", true);
        assertThat((int) image.locator("img").evaluate("it => it.naturalWidth")).isPositive();

        image.click();

        assertThat(files.button("Fermer l’image")).isFocused();
        Screenshots.keepBoth(chat.page(), "files-larger");
        chat.page().keyboard().press("Escape");
        assertThat(files.button("Fermer l’image")).hasCount(0);
        assertThat(image).isFocused();
        assertThat(chat.window()).isVisible();
    }

    @Test
    void R50_several_at_once_come_in_order_image_video_and_document() {
        var files = Sending.from(chat);
        var page = chat.page();
        files.choose(Samples.image("état.png"), Samples.video(page, "film.mp4"), Samples.pdf("détail.pdf"));

        assertThat(files.card("détail.pdf")).hasCount(1);
        assertThat(files.card("film.mp4")).hasCount(1);
        assertThat(files.image("état.png")).hasCount(1);
        var video = chat.window().locator("video");
        page.waitForCondition(() -> (int) video.evaluate("it => it.readyState") > 0);
        assertThat((int) video.evaluate("it => it.videoWidth")).isEqualTo(320);
        assertThat(api.messages(id))
                .extracting(it -> it.at("/attachments/0/name").asText())
                .containsExactly("", "état.png", "film.mp4", "détail.pdf");
        Screenshots.keepBoth(page, "files-kinds");
    }

    @Test
    void R50_in_english_as_well() {
        var words = "The report is wrong, here is a copy.";
        var lea = Chat.of(host, "lea");
        Jira.requestOf(lea, lea.open(words));
        var hers = new PortalChat(visitors.as(host, "lea").portal()).open().reach(words);
        var files = Sending.from(hers)
                .choose(Samples.image("report.png"), Samples.pdf("details.pdf"), Samples.drawing("logo.svg"));

        assertThat(files.image("report.png")).hasCount(1);
        assertThat(files.card("details.pdf")).hasCount(1);
        assertThat(files.underway("logo.svg was not sent")).containsText("This type of file is not accepted.");
        Screenshots.keepBoth(hers.page(), "files-kinds", "en");
    }

    @Test
    void M22_what_is_dropped_on_the_thread_and_pasted_into_the_composer_is_sent() {
        var files = Sending.from(chat);
        var log = chat.messages().first();
        files.dragOver(log, Samples.image("déposé.png"));
        assertThat(chat.window().getByText("Déposez vos fichiers ici")).isVisible();
        Screenshots.keepBoth(chat.page(), "files-drop");

        files.drop(log, Samples.image("déposé.png"));
        assertThat(files.image("déposé.png")).hasCount(1);
        assertThat(chat.window().getByText("Déposez vos fichiers ici")).isHidden();
        files.paste(chat.composer(), Samples.image("collé.png"));

        assertThat(files.image("collé.png")).hasCount(1);
        assertThat(chat.composer()).hasValue("");
    }

    @Test
    void D17_what_is_refused_says_why_and_keeps_nothing_else_back() {
        var files = Sending.from(chat).choose(Samples.drawing("logo.svg"), Samples.pdf("bon.pdf"));

        assertThat(files.underway("logo.svg n’a pas été envoyé")).containsText("Ce type de fichier n’est pas accepté.");
        assertThat(files.card("bon.pdf")).hasCount(1);
        files.button("Types acceptés").click();
        assertThat(files.underway("logo.svg")).containsText("PDF, MP3, MP4, Word, Excel, MSI, images");
        Screenshots.keepBoth(chat.page(), "files-refused");
        files.button("Retirer logo.svg").click();

        assertThat(files.underway("logo.svg")).hasCount(0);
        assertThat(chat.composer()).isFocused();
        assertThat(api.messages(id)).hasSize(2);
    }

    @Test
    void R49_R147_D17_too_large_names_the_limit_also_when_it_was_lowered_meanwhile() {
        try (var admin = Administration.of(host)) {
            admin.change("'files':{'largestBytes':51200,'types':['png','pdf']}");
            var files = Sending.from(chat).choose(Samples.largeImage("meanwhile.png", 200));
            assertThat(files.underway("meanwhile.png n’a pas été envoyé")).containsText("Ce fichier dépasse 50 ko.");

            var later = new PortalChat(camille.portal());
            if (!later.window().isVisible()) {
                later.open();
            }
            var again = Sending.from(later.reach(WORDS)).choose(Samples.largeImage("grand.png", 200));
            assertThat(again.underway("grand.png n’a pas été envoyé")).containsText("Ce fichier dépasse 50 ko.");
            Screenshots.keepBoth(later.page(), "files-too-large");
            again.choose(Samples.image("petit.png"));
            assertThat(again.image("petit.png")).hasCount(1);
        }
        assertThat(api.messages(id)).hasSize(2);
    }

    @Test
    void M22_a_cancelled_one_is_never_sent() {
        var files = Sending.from(chat);
        files.slow(SLOW);
        files.choose(Samples.largeImage("erreur.png", 400));
        assertThat(files.underway("erreur.png")).containsText(Pattern.compile("[1-9]\\d?\\s%"));
        Screenshots.keepBoth(chat.page(), "files-underway");

        files.cancel("erreur.png").click();
        files.slow(-1);
        files.choose(Samples.pdf("bon.pdf"));

        assertThat(files.card("bon.pdf")).hasCount(1);
        assertThat(files.underway("erreur.png")).hasCount(0);
        assertThat(api.messages(id)).hasSize(2);
        assertThat(attached()).isEqualTo(1);
    }

    @Test
    void D17_what_is_chosen_without_a_network_is_sent_once_when_it_is_back() {
        var files = Sending.from(chat);
        camille.offline(true);
        assertThat(chat.window().getByText("Connexion perdue.").first()).isVisible();
        files.choose(Samples.image("coupé.png"));
        assertThat(files.underway("coupé.png")).containsText("L’envoi reprendra dès le retour du réseau.");
        Screenshots.keepBoth(chat.page(), "files-cut");
        camille.offline(false);
        files.image("coupé.png").waitFor();

        thereOnce(files, "coupé.png");
    }

    @Test
    void D17_an_answer_that_is_lost_doubles_nothing() {
        var files = Sending.from(chat);
        files.loseTheNextAnswer();
        files.choose(Samples.image("perdu.png"), Samples.pdf("suivant.pdf"));
        files.card("suivant.pdf").waitFor();

        assertThat(files.image("perdu.png")).hasCount(1);
        assertThat(files.underway("")).hasCount(0);
        assertThat(api.messages(id)).hasSize(3);
        assertThat(attached()).isEqualTo(2);
    }

    private void thereOnce(Sending files, String name) {
        assertThat(files.image(name)).hasCount(1);
        assertThat(files.underway(name)).hasCount(0);
        assertThat(api.messages(id)).hasSize(2);
        assertThat(attached()).isEqualTo(1);
    }

    private int attached() {
        return Jira.of(host, "aline")
                .issue(Jira.requestOf(api, id))
                .at("/fields/attachment")
                .size();
    }
}
