package io.guichet.acceptance.permissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The table of {@code docs/permissions.md}. */
final class Matrix {

    /** Who stands in which column; nobody in the first. */
    static final List<String> PEOPLE =
            List.of("", "camille", "lea", "hugo", "jules", "aline", "chloe", "daniel", "admin");

    private static final Path DOCUMENT = Path.of("..", "..", "docs", "permissions.md");
    private static final Pattern LINE = Pattern.compile("^\\| `([A-Z]+) (/\\S*)`[^|]*\\|((?: \\d{3} \\|){9})$");

    private Matrix() {}

    static List<Line> lines() {
        try {
            return Files.readAllLines(DOCUMENT).stream()
                    .map(LINE::matcher)
                    .filter(line -> line.matches())
                    .map(line -> new Line(line.group(1), line.group(2), statuses(line.group(3))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> statuses(String cells) {
        return Arrays.stream(cells.split("\\|"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** One call, and what each of the {@link #PEOPLE} is answered. */
    record Line(String verb, String path, List<Integer> statuses) {}
}
