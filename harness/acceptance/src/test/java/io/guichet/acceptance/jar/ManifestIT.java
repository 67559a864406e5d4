package io.guichet.acceptance.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The manifest is what Jira's OSGi container goes by, so a change of it is a decision.
 *
 * <p>To renew the golden file: {@code mvn verify -Dguichet.manifest.renew=true}, then read the diff before committing it.
 */
class ManifestIT {
    private static final Path GOLDEN = Path.of("src/test/resources/io/guichet/acceptance/jar/manifest.golden");

    @Test
    void the_manifest_is_the_one_that_was_agreed() throws Exception {
        var actual = lines();
        if (Boolean.getBoolean("guichet.manifest.renew")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, actual);
        }

        var golden = Files.readAllLines(GOLDEN);

        assertThat(difference(golden, actual))
                .as("changes of the manifest; if they are meant: mvn verify -Dguichet.manifest.renew=true")
                .isEmpty();
    }

    /** Headers in order, one clause a line, so that a diff shows the package and not the whole header. */
    private static List<String> lines() {
        return BuiltJar.manifest().entrySet().stream()
                .flatMap(header ->
                        clauses(header.getKey() + ": ", header.getValue().toString()))
                .sorted()
                .toList();
    }

    private static Stream<String> clauses(String name, String value) {
        // A comma within quotes belongs to a version range.
        return Stream.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(clause -> name + clause);
    }

    private static List<String> difference(List<String> golden, List<String> actual) {
        var gone = golden.stream().filter(line -> !actual.contains(line)).map(line -> "- " + line);
        var come = actual.stream().filter(line -> !golden.contains(line)).map(line -> "+ " + line);
        return Stream.concat(gone, come).toList();
    }
}
