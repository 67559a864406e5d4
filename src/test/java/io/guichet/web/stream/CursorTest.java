package io.guichet.web.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_survives_the_wire() {
        var cursor = new Cursor("l4z1x0ab", 8_192);

        assertThat(Cursor.parse(cursor.text())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "-12", "boot-", "boot--1", "BOOT-1", "boot-9999999999999999999", "a-1\nid: b-2"})
    void what_is_no_cursor_is_none(String text) {
        assertThat(Cursor.parse(text)).isEmpty();
    }
}
