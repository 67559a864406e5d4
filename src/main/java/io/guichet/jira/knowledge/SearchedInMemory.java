package io.guichet.jira.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * Keeps in memory what a search goes through: words, where they stand and how long texts are, some 16 MB of 100,000 articles. What
 * articles say stays in its files and is read of the few that are found.
 *
 * <p>A search reads a few bytes in tens of thousands of places. Through a channel each costs a call and a buffer of 1,024 bytes; mapped
 * files, which would be this same, need {@code sun.misc} (decision 10).
 */
final class SearchedInMemory extends FilterDirectory {

    /** Stored fields, in which the articles' texts are. */
    private static final String TEXTS = "fdt";

    SearchedInMemory(Directory files) {
        super(files);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        var file = in.openInput(name, context);
        if (TEXTS.equals(IndexFileNames.getExtension(name))) {
            return file;
        }
        try (file) {
            var bytes = new byte[Math.toIntExact(file.length())];
            file.readBytes(bytes, 0, bytes.length);
            return new ByteBuffersIndexInput(new ByteBuffersDataInput(List.of(ByteBuffer.wrap(bytes))), name);
        }
    }
}
