package io.guichet.web.contract;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/permissions.md} forgets no call. That it is true of each is for the acceptance tests. */
class PermissionMatrixTest {

    private static final Pattern LINE = Pattern.compile("^\\| `([A-Z]+ /\\S*)`[^|]*\\|((?: \\d{3} \\|){9})$");

    @Test
    void every_call_has_its_line_for_every_person() throws Exception {
        var listed = Files.readAllLines(Path.of("docs/permissions.md")).stream()
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .map(line -> line.group(1))
                .collect(toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(Doors.all());
    }
}
