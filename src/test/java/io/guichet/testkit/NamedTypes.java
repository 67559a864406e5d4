package io.guichet.testkit;

import io.guichet.core.files.FileTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes a file's first line for its type: {@code application/pdf}; its extension has to be in it. */
public final class NamedTypes implements FileTypes {

    @Override
    public String of(Path content) {
        try (var lines = Files.lines(content)) {
            return lines.findFirst().orElse("application/octet-stream");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean goesBy(String type, String extension) {
        return type.endsWith("/" + extension);
    }
}
