package io.guichet.acceptance.jar;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.running.Built;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** What is in the shipped jar, and what must not be. */
class ContentIT {

    @Test
    void nothing_of_atlassians_is_shipped() {
        assertThat(BuiltJar.names())
                .noneMatch(name -> name.startsWith("com/atlassian/") || name.startsWith("net/"))
                .noneMatch(name -> name.endsWith(".jar"));
    }

    @Test
    void all_classes_are_the_plugins_own_or_of_the_libraries_that_were_decided_on_and_none_is_a_test() {
        assertThat(BuiltJar.names().stream().filter(name -> name.endsWith(".class")))
                .hasSizeGreaterThan(50)
                .allMatch(name -> name.matches("io/guichet/(core|web|jira)/.+")
                        || name.matches(
                                "org/apache/(tika|pdfbox|fontbox|commons/(io|fileupload2|csv|codec|logging))/.+")
                        || name.matches("de/focus_shift/jollyday/core/.+")
                        || name.matches("org/threeten/extra/(Days|Temporals|chrono/(Coptic|Julian|Abstract)).*")
                        || name.matches("biweekly/.+|com/github/mangstadt/vinnie/.+")
                        || name.matches("org/apache/lucene/.+")
                        || name.matches("org/jsoup/.+"))
                .noneMatch(name -> name.matches("io/guichet/.*(Test|IT)\\.class"));
    }

    @Test
    void the_descriptor_the_licence_and_both_languages_are_there() {
        assertThat(BuiltJar.names())
                .contains(
                        "atlassian-plugin.xml",
                        "LICENSE",
                        "META-INF/NOTICE",
                        "META-INF/plugin-components/component",
                        "META-INF/plugin-components/imports",
                        "i18n/guichet.properties",
                        "i18n/guichet_fr.properties");
    }

    /** Decisions 6, 9, 10, 15 and 18: Tika's signatures, holidays, calendars as text, Lucene's core, words of PDF files, HTML. */
    @Test
    void what_is_embedded_stays_small() {
        assertThat(BuiltJar.names())
                .noneMatch(name -> name.matches("org/apache/(poi|tika/pipes)/.+"))
                .noneMatch(name -> name.matches("de/focus_shift/jollyday/core/(impl|configuration|datasource)/.+"))
                .noneMatch(name -> name.matches("biweekly/io/(json|xml)/.+"))
                .noneMatch(name -> name.matches("descriptions/.+_(de|el|nl|pt|sv)\\.properties"))
                .noneMatch(
                        name -> name.matches(
                                "org/apache/pdfbox/(rendering|printing|multipdf|pdmodel/(fdf|interactive/(form|annotation))).*"))
                .noneMatch(name -> name.matches("org/apache/fontbox/cmap/(?!Identity-|.+\\.class).+"))
                .contains("holidays/Holidays_fr.xml", "org/apache/fontbox/cmap/Identity-H");
        assertThat(Built.plugin()).satisfies(jar -> assertThat(Files.size(jar)).isLessThan(12_000_000));
    }

    /** R145: no trial ends, and no key is asked for. */
    @Test
    void it_asks_for_no_licence() {
        assertThat(BuiltJar.text("atlassian-plugin.xml"))
                .contains("<plugin-info>")
                .doesNotContain("atlassian-licensing-enabled");
    }

    @Test
    void the_same_inputs_give_the_same_bytes() {
        assertThat(Path.of(System.getProperty("guichet.jar.again"))).hasSameBinaryContentAs(Built.plugin());
    }

    @Test
    void nothing_depends_on_when_or_where_it_was_built() {
        var times = new HashSet<LocalDateTime>();
        BuiltJar.entries().forEach(entry -> times.add(entry.getTimeLocal()));

        assertThat(times).hasSize(1);
        assertThat(BuiltJar.manifest().keySet())
                .extracting(Object::toString)
                .noneMatch(name -> name.startsWith("Bnd-") || name.startsWith("Build-") || name.equals("Built-By"));
    }
}
