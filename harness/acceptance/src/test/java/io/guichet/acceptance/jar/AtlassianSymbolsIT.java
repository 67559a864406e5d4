package io.guichet.acceptance.jar;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.running.Built;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every symbol of Atlassian's that the shipped jar refers to is in the ledger, which says where it was confirmed. */
class AtlassianSymbolsIT {
    private static final List<String> PACKAGES = List.of("com/atlassian/", "com/opensymphony/", "net/java/ao/");
    private static final Pattern CLASS_IN_DESCRIPTOR =
            Pattern.compile("\"(com\\.atlassian\\.jira\\.[\\w.]+\\.[A-Z]\\w+)\"");
    private static final String UNKNOWN = "unknown";

    private final Ledger ledger = Ledger.read();

    @Test
    void every_symbol_that_the_jar_refers_to_is_in_the_ledger() throws Exception {
        var states = new TreeMap<String, String>();
        symbols().forEach(symbol -> states.put(symbol, ledger.stateOf(symbol).orElse(UNKNOWN)));

        report(states);

        assertThat(states).hasSizeGreaterThan(100);
        assertThat(with(states, UNKNOWN))
                .as("add these to harness/signatures/ledger.tsv, with their source")
                .isEmpty();
        assertThat(with(states, "host-only"))
                .as("these exist in the stand-in only")
                .isEmpty();
    }

    /** From the bytecode, and the classes that only a text names. */
    private static Set<String> symbols() {
        var symbols = new TreeSet<>(References.of(BuiltJar.classes(), PACKAGES));
        symbols.addAll(BuiltJar.text("META-INF/plugin-components/imports")
                .lines()
                .filter(ofAtlassian())
                .toList());
        CLASS_IN_DESCRIPTOR
                .matcher(BuiltJar.text("atlassian-plugin.xml"))
                .results()
                .forEach(hit -> symbols.add(hit.group(1)));
        return symbols;
    }

    private static java.util.function.Predicate<String> ofAtlassian() {
        return name -> PACKAGES.stream().anyMatch(name.replace('.', '/')::startsWith);
    }

    private static Stream<String> with(TreeMap<String, String> states, String state) {
        return states.entrySet().stream()
                .filter(entry -> entry.getValue().equals(state))
                .map(java.util.Map.Entry::getKey);
    }

    private static void report(TreeMap<String, String> states) throws Exception {
        var counts = states.values().stream().collect(groupingBy(state -> state, TreeMap::new, counting()));
        System.out.println("Atlassian symbols in the jar: " + states.size() + " " + counts);
        var file = Built.folder("jar").resolve("atlassian-symbols.tsv");
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                states.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue())
                        .toList());
    }
}
