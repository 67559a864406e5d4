package io.guichet.web.agent;

import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredPresenceTest {

    private final Json json = new Json();

    @Test
    void available_for_all_is_the_short_word() {
        var said = read("{\"state\":\"available\",\"projects\":\"all\"}");

        assertThat(said.available()).isTrue();
        assertThat(said.projectKeys()).isEmpty();
        assertThat(said.end()).isEmpty();
    }

    @Test
    void until_when_and_for_which_projects_may_be_said() {
        var said =
                read("{\"state\":\"available\",\"until\":\"2026-03-02T17:00:00+01:00\",\"projects\":[\"SUP\",\"RH\"]}");

        assertThat(said.projectKeys()).containsExactlyInAnyOrder(SUP, RH);
        assertThat(said.end()).contains(Instant.parse("2026-03-02T16:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"state\":\"busy\"}",
                "{\"state\":\"available\",\"until\":\"tonight\"}",
                "{\"state\":\"available\",\"projects\":[]}",
                "{\"state\":\"available\",\"projects\":[5]}",
                "{\"state\":\"available\",\"projects\":\"some\"}",
            })
    void what_is_neither_is_malformed(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Malformed.class);
    }

    private DeclaredPresence read(String body) {
        return json.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), DeclaredPresence.class);
    }
}
