package io.guichet.jira.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of images has a bound. */
class PictureFolderTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void of_too_many_the_oldest_go() throws IOException {
        var kept = new PictureFolder(folder, 1_000);
        for (var i = 0; i < 12; i++) {
            kept.keep("picture " + i, new byte[100], NOON.plusSeconds(i));
        }

        assertThat(kept.youngerThan(NOON.minusSeconds(1), "picture 0")).isEmpty();
        assertThat(kept.youngerThan(NOON.minusSeconds(1), "picture 11")).isPresent();
        assertThat(folder.toFile().list()).hasSizeBetween(8, 10);
    }
}
