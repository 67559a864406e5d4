package io.guichet.web.files;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Temporary places for files that come in; what a killed node left there is swept at the next start. */
@Named
public final class Places {

    private static final String MARK = "guichet-upload-";
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(Places.class);

    private final Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    @Inject
    public Places(Clock clock) {
        sweep(clock);
    }

    /** Readable by Jira's own account alone. */
    Path fresh() throws IOException {
        return Files.createTempFile(folder, MARK, ".part");
    }

    private void sweep(Clock clock) {
        var limit = clock.instant().minus(FORGOTTEN_AFTER);
        try (var old = Files.newDirectoryStream(folder, MARK + "*.part")) {
            for (var file : old) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            LOG.debug("Could not sweep {}", folder, e);
        }
    }
}
