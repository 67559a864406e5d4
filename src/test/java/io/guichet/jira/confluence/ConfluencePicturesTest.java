package io.guichet.jira.confluence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.health.Mishaps;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.core.knowledge.Pictures.Shown;
import io.guichet.jira.confluence.ConfluenceServerOfTests.Fault;
import io.guichet.jira.confluence.ConfluenceServerOfTests.File;
import io.guichet.jira.files.TikaFileTypes;
import io.guichet.jira.knowledge.HomeOfTests;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images of articles over real HTTP (R24): fetched once a day, never anything but an image, and never a burden to Confluence. */
final class ConfluencePicturesTest extends FollowedConfluence {

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String PATH = "/download/attachments/1/att7";

    private ConfluencePictures pictures;

    @BeforeEach
    void pictures() {
        confluence.pages.put("1", 1);
        has(PIXEL);
        pictures = new ConfluencePictures(
                new ConfluenceLink(link, clock),
                new TikaFileTypes(),
                new HomeOfTests(folder.resolve("shared"), folder.resolve("one")),
                new Mishaps(clock),
                clock);
    }

    private void has(byte[] content) {
        confluence.files.put("att7", new File("1", "a.png", 1, content));
    }

    @Test
    void it_is_fetched_once_a_day() {
        assertThat(pictures.at(PATH)).hasValueSatisfying(this::isThePixel);
        assertThat(pictures.at(PATH)).hasValueSatisfying(this::isThePixel);
        assertThat(confluence.downloads).isEqualTo(1);

        clock.pass(Duration.ofHours(25));
        assertThat(pictures.at(PATH)).isPresent();
        assertThat(confluence.downloads).isEqualTo(2);
    }

    private void isThePixel(Shown shown) {
        assertThat(shown.type()).isEqualTo("image/png");
        assertThat(shown.content()).isEqualTo(PIXEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<html><script>alert(1)</script></html>",
                "%PDF-1.4",
                "n'importe quoi",
                ""
            })
    void what_is_no_image_is_not_shown_whatever_it_is_called(String content) {
        has(content.getBytes(UTF_8));

        assertThat(pictures.at(PATH)).isEmpty();
    }

    @Test
    void one_that_is_too_large_is_not_shown_and_not_asked_for_again() {
        has(Arrays.copyOf(PIXEL, ConfluencePictures.LARGEST + 1));

        assertThat(pictures.at(PATH)).isEmpty();
        assertThat(pictures.at(PATH)).isEmpty();
        assertThat(confluence.downloads).isEqualTo(1);
    }

    @Test
    void one_that_is_gone_or_closed_is_none() {
        confluence.fault = Optional.of(Fault.status(403));

        assertThat(pictures.at(PATH)).isEmpty();
    }

    @Test
    void a_failure_is_said_and_left_alone_for_a_minute() {
        confluence.fault = Optional.of(Fault.status(503));
        assertThatThrownBy(() -> pictures.at(PATH)).isInstanceOf(KnowledgeBaseIsAway.class);
        var asked = confluence.asked;
        assertThatThrownBy(() -> pictures.at(PATH)).isInstanceOf(KnowledgeBaseIsAway.class);
        assertThat(confluence.asked).isEqualTo(asked);

        confluence.fault = Optional.empty();
        clock.pass(Duration.ofSeconds(61));
        assertThat(pictures.at(PATH)).isPresent();
    }
}
