package io.guichet.signatures.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Path LEDGER = Path.of("ledger.tsv");
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Set<String> STATES = Set.of("confirmed-11", "confirmed-older", "unconfirmed", "host-only");

    @Test
    void every_declared_symbol_has_a_line_and_every_line_a_symbol() throws Exception {
        Set<String> listed = lines().stream()
                .map(line -> line.get(0))
                .filter(symbol -> symbol.startsWith("com."))
                .collect(Collectors.toSet());

        Set<String> declared = DeclaredSymbols.in(CLASSES);

        assertThat(declared).hasSizeGreaterThan(600);
        assertThat(listed).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void every_line_says_where_its_symbol_was_confirmed() throws Exception {
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line).hasSize(4);
            assertThat(line.get(1)).isIn(STATES);
            if (line.get(1).startsWith("confirmed")) {
                assertThat(line.get(2)).matches("\\d+(\\.\\d+)*");
                assertThat(line.get(3)).hasSizeGreaterThan(2);
            }
        });
    }

    @Test
    void no_symbol_is_listed_twice_and_lines_are_in_order() throws Exception {
        List<String> symbols = lines().stream().map(line -> line.get(0)).toList();

        assertThat(symbols).doesNotHaveDuplicates().isSorted();
    }

    private static List<List<String>> lines() throws Exception {
        return Files.readAllLines(LEDGER).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
