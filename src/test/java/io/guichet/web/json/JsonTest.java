package io.guichet.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private final Json json = new Json();

    @Test
    void what_was_written_is_read_back_character_for_character() {
        var said = new Said("Été 🎉\nligne deux <script>\u2028 \"\\", 3L);

        assertThat(read(new String(json.bytes(said), StandardCharsets.UTF_8))).isEqualTo(said);
    }

    @Test
    void what_is_not_there_is_left_out() {
        assertThat(new String(json.bytes(new Said("oui", null)), StandardCharsets.UTF_8))
                .isEqualTo("{\"text\":\"oui\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"a\",\"txet\":\"b\"} | txet",
                "{\"number\":1} | text",
                "{\"text\":null} | text",
                "{\"text\":\"a\",\"number\":-1} | number",
            })
    void a_wrong_field_is_named(String body, String field) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(Malformed.class, malformed -> assertThat(malformed.field())
                        .isEqualTo(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{\"text\":",
                "{\"text\":5}",
                "{\"text\":true}",
                "{\"text\":{\"a\":1}}",
                "{\"text\":\"a\",\"number\":\"1\"}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\"} {\"text\":\"b\"}",
                "<text>a</text>"
            })
    void what_is_not_the_agreed_json_is_malformed(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_body_that_nobody_would_type_is_too_large() {
        var body = "{\"text\":\"" + "x".repeat(Json.LONGEST) + "\"}";

        assertThatThrownBy(() -> read(body)).isInstanceOf(TooLarge.class);
    }

    @Test
    void nesting_without_end_is_malformed_and_no_stack_overflow() {
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> json.read(stream("{\"a\":".repeat(50_000)), List.class))
                .isInstanceOf(Malformed.class);
    }

    private Said read(String body) {
        return json.read(stream(body), Said.class);
    }

    private static ByteArrayInputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    record Said(String text, Long number) {
        Said {
            Malformed.required("text", text);
            if (number != null && number < 0) {
                throw new Malformed("number");
            }
        }
    }
}
