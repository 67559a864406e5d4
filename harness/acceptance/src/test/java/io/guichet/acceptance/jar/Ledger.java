package io.guichet.acceptance.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** What {@code harness/signatures/ledger.tsv} says of each symbol of Atlassian's. */
final class Ledger {

    /** The state of a symbol that the JDK answers for, e.g. {@code unlock()} of a lock of the cluster. */
    static final String JDK = "jdk";

    private final TreeMap<String, String> states;

    private Ledger(Map<String, String> states) {
        this.states = new TreeMap<>(states);
    }

    static Ledger read() {
        try (var lines = Files.lines(Path.of(System.getProperty("guichet.ledger")))) {
            return new Ledger(lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state of a symbol, or of the one it inherits; empty where the ledger knows neither. */
    Optional<String> stateOf(String symbol) {
        var here = Optional.ofNullable(states.get(symbol)).or(() -> stateOfAttribute(symbol));
        var member = symbol.indexOf('#');
        if (here.isPresent() || member < 0) {
            return here;
        }
        return supertypes(symbol.substring(0, member))
                .map(type -> type.startsWith("java.") ? Optional.of(JDK) : stateOf(type + symbol.substring(member)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Attributes of annotations are used without their type. */
    private Optional<String> stateOfAttribute(String symbol) {
        return symbol.endsWith("()")
                ? Optional.ofNullable(states.ceilingEntry(symbol))
                        .filter(next -> next.getKey().startsWith(symbol))
                        .map(Map.Entry::getValue)
                : Optional.empty();
    }

    /** Atlassian's supertypes first: the JDK answers only for what they do not declare. */
    private static Stream<String> supertypes(String type) {
        try (var in = Ledger.class.getResourceAsStream("/" + type.replace('.', '/') + ".class")) {
            if (in == null) {
                return Stream.empty();
            }
            var reader = new ClassReader(in);
            return Stream.concat(Stream.of(reader.getInterfaces()), Stream.of(reader.getSuperName()))
                    .map(name -> name.replace('/', '.'))
                    .sorted((a, b) -> Boolean.compare(a.startsWith("java."), b.startsWith("java.")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
