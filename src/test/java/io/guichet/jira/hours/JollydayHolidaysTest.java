package io.guichet.jira.hours;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.jaxb.JaxbConfigurationService;
import io.guichet.core.availability.PublicHolidays.Place;
import io.guichet.core.settings.Schedule.Holiday;
import io.guichet.core.settings.Texts;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R125: public holidays, of France by the letter, of others as Jollyday has them. */
class JollydayHolidaysTest {

    private final JollydayHolidays holidays = new JollydayHolidays();

    /** Article L3133-1 of the Code du travail, and Easter by the table. */
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-04-01, 2024-05-09, 2024-05-20",
        "2025, 2025-04-21, 2025-05-29, 2025-06-09",
        "2026, 2026-04-06, 2026-05-14, 2026-05-25",
        "2027, 2027-03-29, 2027-05-06, 2027-05-17",
        "2030, 2030-04-22, 2030-05-30, 2030-06-10",
        "2038, 2038-04-26, 2038-06-03, 2038-06-14"
    })
    void france_has_eleven(int year, LocalDate easterMonday, LocalDate ascension, LocalDate whitMonday) {
        var expected = new TreeSet<>(List.of(easterMonday, ascension, whitMonday));
        for (var day : List.of("01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25")) {
            expected.add(LocalDate.parse(year + "-" + day));
        }

        assertThat(holidays.of("FR", year)).extracting(Holiday::date).containsExactlyElementsOf(expected);
    }

    @Test
    void days_have_their_names_in_both_languages() {
        assertThat(holidays.of("FR", 2026))
                .extracting(Holiday::name)
                .contains(
                        new Texts("Victoire 1945", "Victory 1945"),
                        new Texts("Lundi de Pâques", "Easter Monday"),
                        new Texts("Jour de l’An", "New Year’s Day"))
                .allMatch(name -> !name.fr().isBlank() && !name.en().isBlank());
    }

    /** Alsace and Moselle have two more. */
    @Test
    void a_part_of_a_country_has_its_own_besides() {
        assertThat(holidays.of("FR-67", 2026))
                .extracting(Holiday::date)
                .hasSize(13)
                .contains(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-12-26"), LocalDate.parse("2026-07-14"));
        assertThat(holidays.of("FR-35", 2026)).isEqualTo(holidays.of("FR", 2026));
    }

    /** Christmas 2027 is a Saturday: London rests on Monday and Tuesday after it. */
    @Test
    void a_day_that_is_moved_is_off_where_it_was_and_where_it_went() {
        assertThat(holidays.of("GB", 2027))
                .extracting(Holiday::date)
                .contains(LocalDate.parse("2027-12-25"), LocalDate.parse("2027-12-27"), LocalDate.parse("2027-12-28"));
    }

    /** New Year's Day 2028 is a Saturday, and off on the Friday of the year before. */
    @Test
    void a_day_that_is_moved_into_another_year_is_found_there() {
        assertThat(holidays.of("US", 2027)).extracting(Holiday::date).contains(LocalDate.parse("2027-12-31"));
    }

    @ParameterizedTest
    @CsvSource({"''", "XX", "fr", "../fr", "F", "FRA"})
    void a_place_that_nobody_knows_has_none(String place) {
        assertThat(holidays.of(place, 2026)).isEmpty();
    }

    @Test
    void a_part_that_nobody_knows_has_those_of_its_country() {
        assertThat(holidays.of("FR-XX", 2026)).isEqualTo(holidays.of("FR", 2026));
    }

    @Test
    void france_its_departments_with_days_of_their_own_and_the_rest_of_the_world_can_be_chosen() {
        assertThat(holidays.places())
                .contains(
                        new Place("FR", new Texts("France", "France")),
                        new Place("BE", new Texts("Belgique", "Belgium")))
                .extracting(Place::code)
                .contains("FR-67", "FR-57", "DE-BY", "LU", "CH", "MA", "CA")
                .doesNotContain("FR-35")
                .hasSizeGreaterThan(240)
                .doesNotHaveDuplicates();
        assertThat(holidays.places())
                .allMatch(place ->
                        !place.name().fr().isBlank() && !place.name().en().isBlank());
    }

    /** We read Jollyday's files ourselves; its own reader, which needs JAXB, reads the same rules out of them. */
    @Test
    void every_place_has_the_days_that_jollydays_own_reader_finds() {
        for (var place : holidays.places()) {
            var path = place.code().split("-");
            var theirs = theirs(path);
            var ours = HolidayFiles.rules(place.code());
            var last = ours.get(path.length - 1);
            for (var year = 2024; year <= 2034; year++) {
                for (var parser : JollydayHolidays.Jollyday.PARSERS) {
                    assertThat(parser.parse(Year.of(year), last))
                            .as("%s %d", place.code(), year)
                            .isEqualTo(parser.parse(Year.of(year), theirs));
                }
            }
        }
    }

    private static HolidayConfigurations theirs(String... path) {
        var country = ManagerParameters.create(path[0].toLowerCase(Locale.ROOT));
        var whole = new JaxbConfigurationService().getHolidayCalendarConfiguration(country);
        return path.length == 1
                ? whole.holidays()
                : whole.subConfigurations()
                        .filter(part -> part.hierarchy().equalsIgnoreCase(path[1]))
                        .findFirst()
                        .orElseThrow()
                        .holidays();
    }
}
