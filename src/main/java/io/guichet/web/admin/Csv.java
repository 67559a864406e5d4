package io.guichet.web.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * A table as a spreadsheet opens it in its reader's language: semicolons in French, commas elsewhere, every cell in quotes, and a
 * mark at the head for the accents.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe, which shows and does nothing.
 */
final class Csv {

    /** Without it some spreadsheets take the text for Windows-1252. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CSVFormat format;
    private final StringBuilder lines = new StringBuilder();

    Csv(Locale reader) {
        var french = reader.getLanguage().equals(Locale.FRENCH.getLanguage());
        format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(french ? ';' : ',')
                .setQuoteMode(QuoteMode.ALL)
                .get();
    }

    Csv row(String... cells) {
        try {
            format.printRecord(lines, Stream.of(cells).map(SafeCells::of).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String text() {
        return BYTE_ORDER_MARK + lines;
    }

    /** Without what stands before the first line of a file. */
    String lines() {
        return lines.toString();
    }
}
