package io.guichet.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.web.admin.CalendarFile.Ignored;
import io.guichet.web.admin.CalendarFile.Report;
import io.guichet.web.problem.Refused;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R126: closings out of calendars as Outlook, Google and Nextcloud write them; on a server whose clock is nobody's. */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    /** As Outlook describes Paris: under a name that no other program knows. */
    private static final String OUTLOOK = String.join(
            "\n",
            "BEGIN:VTIMEZONE",
            "TZID:Romance Standard Time",
            "BEGIN:STANDARD",
            "DTSTART:16011028T030000",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:16010325T020000",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "END:DAYLIGHT",
            "END:VTIMEZONE");

    private final TimeZone before = TimeZone.getDefault();

    @BeforeEach
    void a_server_far_away() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
    }

    @AfterEach
    void home_again() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DTSTART;VALUE=DATE:20260515 | DTEND;VALUE=DATE:20260518 | 2026-05-14T22:00:00.000Z | 2026-05-17T22:00:00.000Z
                    DTSTART;VALUE=DATE:20260515 | CLASS:PUBLIC | 2026-05-14T22:00:00.000Z | 2026-05-15T22:00:00.000Z
                    DTSTART;VALUE=DATE:20261025 | DURATION:P1D | 2026-10-24T22:00:00.000Z | 2026-10-25T23:00:00.000Z
                    DTSTART:20260507T150000 | DTEND:20260507T170000 | 2026-05-07T13:00:00.000Z | 2026-05-07T15:00:00.000Z
                    DTSTART:20260507T130000Z | DTEND:20260507T150000Z | 2026-05-07T13:00:00.000Z | 2026-05-07T15:00:00.000Z
                    DTSTART;TZID=Europe/Paris:20260507T150000 | DURATION:PT2H | 2026-05-07T13:00:00.000Z | 2026-05-07T15:00:00.000Z
                    DTSTART;TZID=America/New_York:20260507T090000 | DTEND;TZID=Europe/Paris:20260507T170000 | 2026-05-07T13:00:00.000Z | 2026-05-07T15:00:00.000Z
                    DTSTART;TZID=Romance Standard Time:20260507T150000 | DTEND;TZID=Romance Standard Time:20260507T170000 | 2026-05-07T13:00:00.000Z | 2026-05-07T15:00:00.000Z
                    DTSTART;TZID=Romance Standard Time:20261207T150000 | DURATION:P1W | 2026-12-07T14:00:00.000Z | 2026-12-14T14:00:00.000Z
                    DTSTART;TZID=Europe/Paris:20260328T230000 | DURATION:P1D | 2026-03-28T22:00:00.000Z | 2026-03-29T21:00:00.000Z
                    """)
    void an_event_is_a_closing(String start, String end, String from, String to) {
        var report = read(OUTLOOK, event("SUMMARY:Réunion d’équipe", start, end));

        assertThat(report.ignored()).isEmpty();
        assertThat(report.closings()).singleElement().satisfies(closing -> {
            assertThat(closing.from()).isEqualTo(from);
            assertThat(closing.to()).isEqualTo(to);
            assertThat(closing.reason()).isEqualTo(new TextsDocument("Réunion d’équipe", ""));
            assertThat(closing.announceDays()).isEqualTo(7);
        });
    }

    /** On the first Thursday of the month at three, in winter and in summer; not in June, and in July a week later. */
    @Test
    void an_event_that_recurs_is_a_closing_each_time() {
        var report = read(
                event(
                        "UID:1",
                        "SUMMARY:Réunion",
                        "DTSTART;TZID=Europe/Paris:20260305T150000",
                        "DTEND;TZID=Europe/Paris:20260305T170000",
                        "RRULE:FREQ=MONTHLY;BYDAY=1TH;COUNT=5",
                        "EXDATE;TZID=Europe/Paris:20260604T150000"),
                event(
                        "UID:1",
                        "SUMMARY:Réunion",
                        "RECURRENCE-ID;TZID=Europe/Paris:20260702T150000",
                        "DTSTART;TZID=Europe/Paris:20260709T150000",
                        "DTEND;TZID=Europe/Paris:20260709T170000"));

        assertThat(begins(report))
                .containsExactly(
                        "2026-03-05T14:00:00.000Z",
                        "2026-04-02T13:00:00.000Z",
                        "2026-05-07T13:00:00.000Z",
                        "2026-07-09T13:00:00.000Z");
    }

    @Test
    void whole_days_recur_by_the_projects_clock() {
        var report = read(event("SUMMARY:Noël", "DTSTART;VALUE=DATE:20251224", "RRULE:FREQ=YEARLY;COUNT=3"));

        assertThat(begins(report)).containsExactly("2026-12-23T23:00:00.000Z", "2027-12-23T23:00:00.000Z");
    }

    /** A rule without an end is taken for two years, and the report says where it stopped. */
    @Test
    void a_rule_without_an_end_ends_with_a_word() {
        var report = read(event("SUMMARY:Noël", "DTSTART;VALUE=DATE:20201224", "RRULE:FREQ=YEARLY"));

        assertThat(begins(report)).containsExactly("2026-12-23T23:00:00.000Z", "2027-12-23T23:00:00.000Z");
        assertThat(report.ignored()).containsExactly(new Ignored("Noël", "2028-12-23T23:00:00.000Z", "later"));
    }

    @Test
    void no_more_than_can_be_stored() {
        var report = read(event("SUMMARY:x", "DTSTART:20260302T080000Z", "DURATION:PT5M", "RRULE:FREQ=HOURLY"));

        assertThat(report.closings()).hasSize(200);
        assertThat(report.ignored())
                .as("what all is left out after")
                .containsExactly(new Ignored("", report.closings().get(199).from(), "tooMany"));
    }

    /** One of the first 201 is cancelled: 200 are left, and the rule goes on. */
    @Test
    void a_rule_that_is_cut_off_is_told_though_one_of_its_times_is_cancelled() {
        var report = read(
                event("UID:1", "SUMMARY:x", "DTSTART:20260302T080000Z", "DURATION:PT5M", "RRULE:FREQ=HOURLY"),
                event(
                        "UID:1",
                        "SUMMARY:x",
                        "RECURRENCE-ID:20260302T090000Z",
                        "DTSTART:20260302T090000Z",
                        "DURATION:PT5M",
                        "STATUS:CANCELLED"));

        assertThat(report.closings()).hasSize(200);
        assertThat(report.ignored()).extracting(Ignored::reason).containsExactly("cancelled", "tooMany");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DTSTART;VALUE=DATE:20260115 | DTEND;VALUE=DATE:20260116 | past
                    DTSTART;VALUE=DATE:20260515 | STATUS:CANCELLED | cancelled
                    DTSTART:20260515T080000 | DTEND:20260515T070000 | endBeforeStart
                    DTSTART:20260515T080000 | CLASS:PUBLIC | noEnd
                    DTSTART;TZID=Nowhere/Foo:20260515T080000 | DURATION:PT1H | zone
                    DTSTART:20261399T080000 | DURATION:PT1H | noStart
                    DTSTART:tomorrow | DURATION:PT1H | noStart
                    DESCRIPTION:x | DURATION:PT1H | noStart
                    DTSTART;VALUE=DATE:20250101 | RRULE:FREQ=SECONDLY | tooOften
                    DTSTART;VALUE=DATE:20250101 | RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | past
                    """)
    void what_cannot_be_taken_is_told(String start, String end, String reason) {
        var report = read(event("SUMMARY:Pont", start, end));

        assertThat(report.closings()).isEmpty();
        assertThat(report.ignored()).singleElement().satisfies(ignored -> {
            assertThat(ignored.value()).isEqualTo("Pont");
            assertThat(ignored.reason()).isEqualTo(reason);
        });
    }

    @Test
    void what_is_there_twice_is_taken_once_and_what_is_long_is_shortened_with_a_word() {
        var report = read(
                event("SUMMARY:Pont", "DTSTART;VALUE=DATE:20260515"),
                event("SUMMARY:Pont", "DTSTART;VALUE=DATE:20260515"),
                event("SUMMARY:" + "long ".repeat(20), "DTSTART;VALUE=DATE:20260516"));

        assertThat(report.closings()).hasSize(2);
        assertThat(report.closings().get(1).reason().fr())
                .hasSizeLessThanOrEqualTo(60)
                .endsWith("…");
        assertThat(report.ignored()).extracting(Ignored::reason).containsExactly("twice", "shortened");
    }

    @ParameterizedTest
    @CsvSource({"''", "user;name", "<html>", "BEGIN:VCARD"})
    void what_is_no_calendar_is_refused(String text) {
        assertThatThrownBy(() -> new CalendarFile(ZoneId.of("Europe/Paris"), NOW).read(text))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("import.unreadable");
    }

    @Test
    void a_file_of_excels_has_its_accents() throws Exception {
        for (var charset : List.of("windows-1252", "UTF-8", "UTF-16")) {
            assertThat(SentText.of("Fermé à Noël ; l’été – œuf".getBytes(charset)))
                    .as(charset)
                    .isEqualTo("Fermé à Noël ; l’été – œuf");
        }
        assertThat(SentText.of("\uFEFFNoël".getBytes("UTF-8"))).isEqualTo("Noël");
    }

    private static List<String> begins(Report report) {
        return report.closings().stream()
                .map(ScheduleDocument.ClosingDocument::from)
                .toList();
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\n" + String.join("\n", lines) + "\nEND:VEVENT";
    }

    private static Report read(String... parts) {
        return new CalendarFile(ZoneId.of("Europe/Paris"), NOW)
                .read("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//FR\n" + String.join("\n", parts)
                        + "\nEND:VCALENDAR\n");
    }
}
