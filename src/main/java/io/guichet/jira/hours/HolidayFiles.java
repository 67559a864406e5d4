package io.guichet.jira.hours;

import static java.util.Comparator.comparing;

import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import io.guichet.core.availability.PublicHolidays.Place;
import io.guichet.core.settings.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The files of Jollyday's that are in our jar: a country's rules each, and what days and countries are called.
 *
 * <p>They are looked for beside this class and not by the thread's class loader, which in Jira is the web application's.
 */
final class HolidayFiles {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** Where the official name is another one than the library's. */
    private static final Map<String, Texts> OFFICIAL = Map.of(
            "VICTORY_DAY", new Texts("Victoire 1945", "Victory 1945"),
            "NATIONAL_DAY", new Texts("Fête nationale", "Bastille Day"),
            "ARMISTICE", new Texts("Armistice 1918", "Armistice 1918"),
            "LABOUR_DAY", new Texts("Fête du Travail", "Labour Day"),
            "ALL_SAINTS", new Texts("Toussaint", "All Saints’ Day"));

    private HolidayFiles() {}

    /** The lists that hold in a place: its country's, and those of its parts down to it. A part that nobody knows has its country's. */
    static List<HolidayConfigurations> rules(String place) {
        var path = place.split("-", -1);
        var country = country(path[0]);
        if (country.isEmpty()) {
            return List.of();
        }
        var rules = new ArrayList<HolidayConfigurations>();
        var here = country.get();
        rules.add(new HolidayRules(here.one("Holidays")));
        for (var i = 1; i < path.length; i++) {
            var part = part(here, path[i]);
            if (part.isEmpty()) {
                return rules;
            }
            here = part.get();
            rules.add(new HolidayRules(here.one("Holidays")));
        }
        return rules;
    }

    /** What the day is called in both languages. */
    static Texts name(String place, String key) {
        var official = place.startsWith("FR") ? OFFICIAL.get(key) : null;
        return official == null ? Names.DAYS.of(key).orElse(new Texts(key, key)) : official;
    }

    private static Optional<Markup> country(String code) {
        if (!COUNTRY.matcher(code).matches()) {
            return Optional.empty();
        }
        try (var file = open("/holidays/Holidays_" + code.toLowerCase(Locale.ROOT) + ".xml")) {
            return file == null ? Optional.empty() : Optional.of(Markup.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Markup> part(Markup whole, String name) {
        return whole.all("SubConfigurations").stream()
                .filter(part -> part.attribute("hierarchy")
                        .filter(name::equalsIgnoreCase)
                        .isPresent())
                .findFirst();
    }

    /** Countries, and those of their parts that have days of their own. Reads all files. */
    static List<Place> places() {
        var places = new ArrayList<Place>();
        for (var code : Locale.getISOCountries()) {
            country(code).ifPresent(country -> {
                var name = Names.COUNTRIES.of(code.toLowerCase(Locale.ROOT)).orElse(new Texts(code, code));
                places.add(new Place(code, name));
                country.all("SubConfigurations").stream()
                        .filter(part -> part.one("Holidays")
                                        .element()
                                        .getElementsByTagName("*")
                                        .getLength()
                                > 0)
                        .forEach(part -> places.add(part(code, name, part)));
            });
        }
        return places.stream().sorted(comparing(Place::code)).toList();
    }

    private static Place part(String country, Texts whole, Markup part) {
        var code = part.attribute("hierarchy").orElseThrow();
        var name = Names.COUNTRIES
                .of((country + "." + code).toLowerCase(Locale.ROOT))
                .orElseGet(() -> {
                    var own = part.attribute("description").orElse(code);
                    return new Texts(own, own);
                });
        return new Place(
                country + "-" + code.toUpperCase(Locale.ROOT),
                new Texts(whole.fr() + " – " + name.fr(), whole.en() + " – " + name.en()));
    }

    private static InputStream open(String path) {
        return HolidayFiles.class.getResourceAsStream(path);
    }

    /** Names in both languages. */
    private enum Names {
        DAYS("holiday_descriptions", "holiday.description."),
        COUNTRIES("country_descriptions", "country.description.");

        private final String prefix;
        private final Properties english;
        private final Properties french;

        Names(String file, String prefix) {
            this.prefix = prefix;
            english = read(file + ".properties");
            french = read(file + "_fr.properties");
        }

        Optional<Texts> of(String key) {
            var en = english.getProperty(prefix + key);
            var fr = french.getProperty(prefix + key);
            return en == null && fr == null
                    ? Optional.empty()
                    : Optional.of(new Texts(apostrophe(fr == null ? en : fr), apostrophe(en == null ? fr : en)));
        }

        /** As the product's own sentences have it. */
        private static String apostrophe(String name) {
            return name.strip().replace('\'', '’');
        }

        private static Properties read(String file) {
            var read = new Properties();
            try (var names = new InputStreamReader(open("/descriptions/" + file), StandardCharsets.UTF_8)) {
                read.load(names);
                return read;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
