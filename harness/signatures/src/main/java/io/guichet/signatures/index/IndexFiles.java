package io.guichet.signatures.index;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Reads and writes {@code META-INF/plugin-components/*} beside the classes. */
final class IndexFiles {
    private static final String FOLDER = "META-INF/plugin-components/";

    private final Filer filer;

    IndexFiles(Filer filer) {
        this.filer = filer;
    }

    /** The beans that the index already names, as names of the source. */
    Set<String> classesOfLastTime() {
        return read("component")
                .lines()
                .map(line -> line.split("#", 2)[0].replace('$', '.'))
                .collect(Collectors.toSet());
    }

    void write(ComponentIndex index) throws IOException {
        for (Map.Entry<String, SortedSet<String>> file : index.files().entrySet()) {
            String text = file.getValue().stream().map(line -> line + "\n").collect(Collectors.joining());
            if (!text.equals(read(file.getKey()))) {
                FileObject target = filer.createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file.getKey());
                try (Writer out = target.openWriter()) {
                    out.write(text);
                }
            }
        }
    }

    private String read(String name) {
        try {
            return filer.getResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + name)
                    .getCharContent(true)
                    .toString();
        } catch (FilerException e) {
            throw new IllegalStateException("The index is written twice in one compilation", e);
        } catch (IOException e) {
            // There is none yet.
            return "";
        }
    }
}
