package io.guichet.jira.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells the Office documents among zip files. */
final class ZipContent {

    /** The part that says what all others are; in real documents a few kilobytes. */
    private static final String TABLE = "[Content_Types].xml";

    private static final int LONGEST_TABLE = 1024 * 1024;

    /** By the type of the main part; with macros it is another one. */
    private static final Map<String, String> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "docx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "xlsx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "pptx",
            "application/vnd.ms-word.document.macroEnabled.main+xml", "docm",
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xlsm",
            "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml", "pptm");

    private ZipContent() {}

    /** The extension that a document of this content has; absent for any other zip. */
    static Optional<String> extensionOf(Path file) throws IOException {
        // By its directory at the end, so that nothing but the one part is ever inflated.
        try (var zip = new ZipFile(file.toFile())) {
            var table = zip.getEntry(TABLE);
            if (table == null || zip.getEntry("_rels/.rels") == null) {
                return Optional.empty();
            }
            try (var in = zip.getInputStream(table)) {
                var text = new String(in.readNBytes(LONGEST_TABLE), StandardCharsets.UTF_8);
                return MAIN_PARTS.entrySet().stream()
                        .filter(part -> text.contains('"' + part.getKey() + '"'))
                        .map(Map.Entry::getValue)
                        .findFirst();
            }
        } catch (ZipException e) {
            // Begins like a zip and is none that could be opened.
            return Optional.empty();
        }
    }
}
