package io.guichet.acceptance.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;

/** How heavy the front end's files are on the wire. */
final class Weights {

    private Weights() {}

    /** Kilobytes of each script of the jar, gzipped. */
    static Map<String, Double> of(Path jar) throws IOException {
        var weights = new LinkedHashMap<String, Double>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry :
                    zip.stream().filter(e -> e.getName().endsWith(".js")).toList()) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                weights.put(entry.getName() + ", KB gz", Math.round(gzipped(bytes) / 102.4) / 10.0);
            }
        }
        return weights;
    }

    private static int gzipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
