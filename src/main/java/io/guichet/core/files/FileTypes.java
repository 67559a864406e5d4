package io.guichet.core.files;

import java.nio.file.Path;

/** What files are by their content, whatever they are called. */
public interface FileTypes {

    /** The media type that the content has; {@code application/octet-stream} for what nobody knows. */
    String of(Path content);

    /** Whether a file of this type is what its extension, in lower case, says. */
    boolean goesBy(String type, String extension);
}
