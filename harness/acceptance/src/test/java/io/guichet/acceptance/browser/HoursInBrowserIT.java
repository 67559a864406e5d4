package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Horaires and Utilisateurs clés as a project administrator sets them (R5, R6, R124–R127, R129–R131, R142, B4, B10). */
@OnHost
@InBrowser
final class HoursInBrowserIT {

    private static final String WEEK = "'schedule':{'zone':'Europe/Paris','countries':['FR']}";

    private Administration administration;

    @BeforeEach
    void the_usual_week(HostProcess host) {
        administration = Administration.of(host);
        administration.change(WEEK);
    }

    @AfterEach
    void as_it_was() {
        administration.close();
    }

    @Test
    void R124_slots_are_fields_and_what_is_wrong_is_said_there(HostProcess host, Visitors visitors) {
        var page = visitors.as(host, "daniel").open(AdminPages.OF_PROJECT + "?page=hours");
        var pages = new AdminPages(page);
        assertThat(pages.title("Horaires")).isVisible();

        field(pages, "Lundi, créneau 2, début").fill("11h");
        field(pages, "Lundi, créneau 2, fin").focus();
        assertThat(pages.all().getByText("Ces créneaux se chevauchent.")).isVisible();
        field(pages, "Lundi, créneau 2, début").fill("13h30");
        field(pages, "Lundi, créneau 2, fin").focus();
        assertThat(field(pages, "Lundi, créneau 2, début")).hasValue("13:30");
        pages.button("Enregistrer").click();

        assertThat(pages.foot()).containsText("Enregistré à");
        assertEquals(
                "13:30",
                administration.settings().at("/schedule/week/monday/1/from").asText());
    }

    /** R125: the eighth of May, wherever the test's own day lies. */
    @Test
    void R125_a_moment_of_a_public_holiday_is_closed_and_says_until_when(HostProcess host, Visitors visitors) {
        var pages = new AdminPages(visitors.as(host, "daniel").open(AdminPages.OF_PROJECT + "?page=hours"));

        field(pages, "Jour").fill("2026-05-08");
        field(pages, "Heure").fill("10:00");

        assertThat(pages.all().getByText("Jour férié : Victoire 1945. Réouverture le lundi 11 mai à 09:00."))
                .isVisible();
        Screenshots.keepBoth(pages.page(), "admin-hours");
    }

    @Test
    void R126_closings_come_out_of_a_calendar_with_a_report(HostProcess host, Visitors visitors) {
        var pages = new AdminPages(visitors.as(host, "daniel").open(AdminPages.OF_PROJECT + "?page=hours"));
        assertThat(pages.title("Horaires")).isVisible();

        pages.all().locator("input[type=file]").setInputFiles(file("fermetures.ics", "text/calendar", calendar()));

        assertThat(pages.all().getByText("1 fermeture ajoutée, 1 remarque.")).isVisible();
        assertThat(pages.all().getByText("Vœux")).isVisible();
        pages.button("Enregistrer").click();
        assertThat(pages.foot()).containsText("Enregistré à");
        assertEquals(
                "Pont",
                administration.settings().at("/schedule/closings/0/reason/fr").asText());
    }

    /** R129: as Excel writes it in France; a name that nobody has is told by its line. */
    @Test
    void R129_key_users_come_out_of_a_table_with_a_report(HostProcess host, Visitors visitors) {
        administration.change("'keyUsers':{'everyone':false,'people':[],"
                + "'indirect':[{'organisation':'Mélodie','partner':'Intégrateurs réunis'}]}");
        var pages = new AdminPages(visitors.as(host, "daniel").open(AdminPages.OF_PROJECT + "?page=keyUsers"));
        assertThat(pages.title("Utilisateurs clés")).isVisible();

        var table = "Prénom;Identifiant\r\nCamille;camille\r\nJérôme;jérôme\r\n";
        pages.all()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("liste.csv", "text/csv", table.getBytes(Charset.forName("windows-1252"))));

        assertThat(pages.all().getByText("Ligne 3 : utilisateur inconnu « jérôme »"))
                .isVisible();
        pages.button("Enregistrer").click();
        assertThat(pages.foot()).containsText("Enregistré à");
        assertEquals(
                "camille", administration.settings().at("/keyUsers/people/0").asText());

        field(pages, "Nom d’utilisateur ou e-mail").fill("lea");
        pages.all()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Tester").setExact(true))
                .click();
        assertThat(pages.all().getByText("Organisation suivie par Intégrateurs réunis."))
                .isVisible();
        Screenshots.keepBoth(pages.page(), "admin-key-users");
    }

    private static Locator field(AdminPages pages, String label) {
        return pages.all().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static FilePayload file(String name, String type, String text) {
        return new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String calendar() {
        var soon = LocalDate.now().plusDays(40).format(DateTimeFormatter.BASIC_ISO_DATE);
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "BEGIN:VEVENT",
                "SUMMARY:Pont",
                "DTSTART;VALUE=DATE:" + soon,
                "END:VEVENT",
                "BEGIN:VEVENT",
                "SUMMARY:Vœux",
                "DTSTART;VALUE=DATE:20200106",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }
}
