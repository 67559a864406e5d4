package io.guichet.testkit;

import io.guichet.core.files.Upload;
import io.guichet.core.files.Uploads;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Files on their way, in memory. */
public final class MemoryUploads implements Uploads {

    private final Map<List<Object>, Upload> uploads = new LinkedHashMap<>();

    synchronized int removeIf(Predicate<Upload> those) {
        var before = uploads.size();
        uploads.values().removeIf(those);
        return before - uploads.size();
    }

    @Override
    public synchronized Upload begin(Upload upload) {
        return uploads.computeIfAbsent(key(upload), fresh -> upload);
    }

    private static List<Object> key(Upload upload) {
        return List.of(upload.conversation(), upload.author().person(), upload.clientId());
    }

    @Override
    public synchronized void finished(Upload upload) {
        uploads.remove(key(upload));
    }

    @Override
    public synchronized List<Upload> begunBefore(Instant moment, int limit) {
        return uploads.values().stream()
                .filter(upload -> upload.begunAt().isBefore(moment))
                .sorted(Comparator.comparing(Upload::begunAt))
                .limit(limit)
                .toList();
    }
}
