package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.accessibility.Axe;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the settings, of a project and of all of Jira, as everybody meets it in both languages (R133, R143, R144). */
@OnHost(own = "admin-pages")
@InBrowser
final class AdminWalkIT {

    /** A page by its title, and where it stands. */
    private record Title(String id, boolean ofProject, boolean ofAll, String french, String english) {

        boolean at(String path) {
            return path.equals(AdminPages.OF_ALL) ? ofAll : ofProject;
        }

        String in(String language) {
            return language.equals("fr") ? french : english;
        }
    }

    private static final List<Title> TITLES = List.of(
            new Title("start", true, false, "Démarrage", "Getting started"),
            new Title("projects", false, true, "Projets", "Projects"),
            new Title("hours", true, true, "Horaires", "Hours"),
            new Title("keyUsers", true, true, "Utilisateurs clés", "Key users"),
            new Title("requests", true, false, "Demandes", "Requests"),
            new Title("texts", true, true, "Textes et charte", "Texts and charter"),
            new Title("look", true, true, "Apparence", "Appearance"),
            new Title("limits", true, true, "Limites et délais", "Limits and delays"),
            new Title("assistant", true, true, "Assistant", "Assistant"),
            new Title("knowledge", true, true, "Base de connaissances", "Knowledge base"),
            new Title("preferences", false, true, "Préférences", "Preferences"),
            new Title("privacy", true, true, "Confidentialité", "Privacy"),
            new Title("statistics", true, false, "Statistiques", "Statistics"),
            new Title("audit", true, true, "Journal", "Audit log"),
            new Title("file", true, false, "Export et import", "Export and import"),
            new Title("health", true, true, "État de santé", "Health"));

    /** All that the navigation offers is walked; axe looks once at each page, and so does the camera in each language. */
    @ParameterizedTest
    @CsvSource({
        AdminPages.OF_PROJECT + ",admin,fr,true,true",
        AdminPages.OF_PROJECT + ",admin,en,false,false",
        AdminPages.OF_PROJECT + ",daniel,fr,false,false",
        AdminPages.OF_PROJECT + ",daniel,en,false,true",
        AdminPages.OF_ALL + ",admin,fr,false,true",
        AdminPages.OF_ALL + ",admin,en,true,true",
    })
    void every_page_stands_in_both_languages_for_both_administrators(
            String path,
            String person,
            String language,
            boolean axe,
            boolean kept,
            HostProcess host,
            Visitors visitors) {
        reads(host, person, language);
        var visitor = visitors.as(host, person);
        var page = visitor.open(path);
        if (path.equals(AdminPages.OF_ALL)) {
            AdminPages.confirm(page);
        }
        var pages = new AdminPages(page);
        var links = pages.all().getByRole(AriaRole.NAVIGATION).locator("a[href*='page=']");
        var here = TITLES.stream().filter(title -> title.at(path)).toList();
        assertThat(links).hasCount(here.size());
        for (var title : here) {
            pages.all()
                    .getByRole(AriaRole.NAVIGATION)
                    .locator("a[href$='page=" + title.id() + "']")
                    .click();
            assertThat(pages.title(title.in(language))).isVisible();
            assertThat(pages.all().locator(".g-spinner")).hasCount(0);
            if (axe) {
                assertThat(Axe.violations(page, ".guichet-admin"))
                        .as(title.french())
                        .isEmpty();
            }
            if (kept) {
                var name = path.equals(AdminPages.OF_ALL) ? "admin-all-" : "admin-";
                Screenshots.keepBoth(page, name + title.id(), language);
            }
        }
        assertThat(visitor.errors()).isEmpty();
        reads(host, person, "fr");
    }

    /** Of a page that is not theirs, people get Jira's sentence and nothing of ours. */
    @ParameterizedTest
    @CsvSource({
        AdminPages.OF_PROJECT + ",aline",
        AdminPages.OF_PROJECT + ",camille",
        AdminPages.OF_ALL + ",daniel",
        AdminPages.OF_ALL + ",aline",
        AdminPages.OF_ALL + ",camille",
    })
    void R143_whose_page_it_is_not_is_told_so_in_both_languages(String path, String person, HostProcess host) {
        for (var language : List.of("fr", "en")) {
            var session = reads(host, person, language);
            for (var title : TITLES.stream().filter(it -> it.at(path)).toList()) {
                var answer = session.send(
                        session.request(path + "?page=" + title.id()).setHeader("Accept", "text/html"));
                assertThat(answer.status()).as(title.id()).isEqualTo(403);
                assertThat(answer.response().body())
                        .as(title.id())
                        .contains(
                                language.equals("fr")
                                        ? "Vous n’avez pas l’autorisation de voir cette page."
                                        : "You do not have permission to see this page.")
                        .doesNotContain("guichet-admin");
            }
        }
        reads(host, person, "fr");
    }

    private static Session reads(HostProcess host, String person, String language) {
        var session = Session.of(host, person);
        session.put("/rest/api/2/mypreferences?key=jira.user.locale", language.equals("fr") ? "fr_FR" : "en_UK")
                .ok();
        return session;
    }
}
