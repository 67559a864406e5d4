package io.guichet.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it, for spreadsheets.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe, which shows and does nothing.
 */
final class Csv {

    /** Without it some spreadsheets take the text for Windows-1252. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String END = "\r\n";

    private final List<String> lines = new ArrayList<>();

    Csv row(String... cells) {
        lines.add(String.join(",", List.of(cells).stream().map(Csv::cell).toList()));
        return this;
    }

    private static String cell(String text) {
        return "\"" + SafeCells.of(text).replace("\"", "\"\"") + "\"";
    }

    String text() {
        return BYTE_ORDER_MARK + lines();
    }

    /** Without what stands before the first line of a file. */
    String lines() {
        return lines.stream().map(line -> line + END).collect(Collectors.joining());
    }
}
