package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an administrator comes for besides single settings: a file, all projects, a look (B21, B22, M6). */
@OnHost(own = "admin-pages")
@InBrowser
final class AdminTasksIT {

    private static final String REST = "/rest/guichet/1.0";

    /** B22: what would change is read before it is applied; what cannot be is refused with its place. */
    @ParameterizedTest
    @CsvSource({
        "fr,fr_FR,1 valeur changerait.,Appliquer,1 valeur importée,Prise en charge sous (pickUpMinutes)",
        "en,en_UK,1 value would change.,Apply,1 value imported,Picked up within (pickUpMinutes)",
    })
    void B22_a_file_says_what_it_would_change(
            String language,
            String locale,
            String changes,
            String apply,
            String done,
            String place,
            HostProcess host,
            Visitors visitors) {
        reads(host, "daniel", locale);
        try (var administration = Administration.of(host)) {
            administration.change("'pickUpMinutes':21");
            var file = Session.of(host, "daniel")
                    .get(REST + "/admin/projects/SUP/settings/export?people=true")
                    .ok()
                    .toString();
            administration.change("'pickUpMinutes':22");
            var page = visitors.as(host, "daniel").open(AdminPages.OF_PROJECT + "?page=file");
            var pages = new AdminPages(page);
            var field = pages.all().locator("input[type=file]");

            field.setInputFiles(json(file.replace("\"pickUpMinutes\":21", "\"pickUpMinutes\":0")));
            assertThat(pages.all()).containsText(place);
            Screenshots.keepBoth(page, "admin-file-refused", language);

            field.setInputFiles(json(file));
            assertThat(pages.all()).containsText(changes);
            assertThat(administration.settings().get("pickUpMinutes").asInt()).isEqualTo(22);
            Screenshots.keepBoth(page, "admin-file-changes", language);
            pages.button(apply).click();

            assertThat(pages.all()).containsText(done);
            assertThat(administration.settings().get("pickUpMinutes").asInt()).isEqualTo(21);
        } finally {
            reads(host, "daniel", "fr_FR");
        }
    }

    /** M6, R143: the four defaults; the password once more is asked for beside the page, and what was chosen stays on it. */
    @Test
    void M6_defaults_of_all_are_saved_after_the_password_was_given_once_more(HostProcess host, Visitors visitors) {
        var page = visitors.as(host, "admin").open(AdminPages.OF_ALL + "?page=preferences");
        AdminPages.confirm(page);
        var pages = new AdminPages(page);
        var toggle = pages.all().getByRole(AriaRole.SWITCH).first();
        assertThat(toggle).isVisible();
        Session.of(host, "admin").delete("/rest/host-jira/1.0/secure-sessions/admin");
        toggle.click();
        pages.button("Enregistrer").click();
        assertThat(pages.foot()).containsText("Jira redemande votre mot de passe");
        Screenshots.keepBoth(page, "admin-confirm");

        var tab =
                page.waitForPopup(() -> pages.link("Confirmer mon mot de passe").click());
        tab.waitForClose(() -> AdminPages.confirm(tab));
        pages.button("Enregistrer").click();

        assertThat(pages.foot()).containsText("Enregistré à");
        toggle.click();
        pages.button("Enregistrer").click();
        assertThat(pages.foot()).containsText("Enregistré à");
    }

    /** The hours that projects begin with are tried out as those of one are. */
    @Test
    void R124_hours_of_all_projects_are_tried_out(HostProcess host, Visitors visitors) {
        var page = visitors.as(host, "admin").open(AdminPages.OF_ALL + "?page=hours");
        AdminPages.confirm(page);
        var pages = new AdminPages(page);
        assertThat(pages.field("Fuseau horaire").locator("option[value='Pacific/Noumea']"))
                .hasCount(1);
        assertThat(pages.all().locator(".moment__answer .g-lozenge")).isVisible();
        pages.all()
                .locator("input[accept*=ics]")
                .setInputFiles(new FilePayload(
                        "a.ics",
                        "text/calendar",
                        ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
                                        + "DTSTART;VALUE=DATE:20991224\r\nDTEND;VALUE=DATE:20991225\r\nSUMMARY:Pont\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(pages.all().locator(".closings")).containsText("Pont");
        Screenshots.keepBoth(page, "admin-all-hours");
    }

    /** B21: side, distance, name and picture are what the portal wears. */
    @Test
    void B21_the_portal_wears_side_distance_name_and_picture(HostProcess host, Visitors visitors) {
        try (var administration = Administration.of(host)) {
            administration.change("'look':{'side':'left','launcher':'button','headerEntry':true,'agents':'count',"
                    + "'offset':{'x':40,'y':60},'name':{'fr':'Le comptoir','en':'The desk'},"
                    + "'picture':'https://example.com/desk.svg'}");
            Chat.of(host, "aline").available();
            Chat.of(host, "camille").open("Pour que la liste ne soit pas vide.");
            var chat = new PortalChat(visitors.as(host, "camille").portal());
            chat.page()
                    .context()
                    .route(
                            "https://example.com/**",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("image/svg+xml")
                                    .setBody("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>")));
            var button = chat.page().locator("guichet-chat #launcher button");
            assertThat(button).isVisible();
            chat.page().waitForCondition(() -> Math.abs(button.boundingBox().x - 40) < 2);
            var box = button.boundingBox();
            var height = chat.page().viewportSize().height;
            assertThat(height - box.y - box.height).isCloseTo(60, org.assertj.core.data.Offset.offset(2.0));

            chat.open().list();

            assertThat(chat.window().getByText("Le comptoir").first()).isVisible();
            assertThat(chat.window()
                            .locator("img[src='https://example.com/desk.svg']")
                            .first())
                    .hasCount(1);
            Screenshots.keepBoth(chat.page(), "portal-look");
        }
    }

    /** Who published meanwhile is not published over, and the text stays on the page. */
    @Test
    void R132_of_two_who_publish_one_is_told(HostProcess host, Visitors visitors) {
        try (var administration = Administration.of(host)) {
            var pages = new AdminPages(visitors.as(host, "daniel").open(AdminPages.OF_PROJECT + "?page=texts"));
            pages.all()
                    .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Texte de la charte"))
                    .getByLabel("Français")
                    .fill("Mon texte");
            administration.publish("Leur texte", "Their text");
            pages.button("Publier la version").click();
            pages.button("Publier la version").click();

            assertThat(pages.all()).containsText("Rien n’a été publié.");
            pages.button("Voir les réglages enregistrés").click();
            assertThat(pages.all().locator(".charter__text").first()).hasCount(1);
            assertThat(pages.all().getByText("Leur texte").first()).hasCount(1);
            assertThat(administration.settings().at("/charter/text/fr").asText())
                    .isEqualTo("Leur texte");
        }
    }

    private static FilePayload json(String text) {
        return new FilePayload("settings.json", "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void reads(HostProcess host, String person, String locale) {
        Session.of(host, person)
                .put("/rest/api/2/mypreferences?key=jira.user.locale", "\"" + locale + "\"")
                .ok();
    }
}
