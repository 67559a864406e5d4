package io.guichet.host.servlets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PathPatternTest {

    @Test
    void an_exact_pattern_matches_itself_only() {
        PathPattern pattern = PathPattern.of("/chat/stream");

        assertThat(pattern.matches("/chat/stream")).isTrue();
        assertThat(pattern.matches("/chat/stream/1")).isFalse();
        assertThat(pattern.basePath("/chat/stream")).isEqualTo("/chat/stream");
    }

    @Test
    void a_star_at_the_end_matches_what_is_below_and_the_folder_itself() {
        PathPattern pattern = PathPattern.of("/chat/*");

        assertThat(pattern.matches("/chat")).isTrue();
        assertThat(pattern.matches("/chat/1/2")).isTrue();
        assertThat(pattern.matches("/chatter")).isFalse();
        assertThat(pattern.basePath("/chat/1/2")).isEqualTo("/chat");
    }

    @Test
    void signs_of_regular_expressions_mean_nothing() {
        assertThat(PathPattern.of("/a.b").matches("/axb")).isFalse();
        assertThat(PathPattern.of("/a?b").matches("/axb")).isTrue();
    }

    @Test
    void the_more_precise_pattern_comes_first() {
        assertThat(Stream.of("/*", "/chat/*", "/chat/stream")
                        .map(PathPattern::of)
                        .sorted()
                        .map(PathPattern::text))
                .containsExactly("/chat/stream", "/chat/*", "/*");
    }
}
