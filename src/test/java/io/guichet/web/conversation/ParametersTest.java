package io.guichet.web.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.web.json.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @Test
    void what_is_not_said_has_a_value() {
        assertThat(Parameters.number("after", null, 7)).isEqualTo(7);
        assertThat(Parameters.limit("", 20, 50)).isEqualTo(20);
        assertThat(Parameters.flag("unresolved", null)).isFalse();
    }

    @Test
    void more_than_the_most_is_the_most() {
        assertThat(Parameters.limit("9999999999", 20, 50)).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "1.5", "99999999999999999999", "1 "})
    void what_is_no_number_is_said(String text) {
        assertThatThrownBy(() -> Parameters.number("after", text, 0)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Parameters.limit("0", 1, 1)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Parameters.flag("unresolved", text)).isInstanceOf(Malformed.class);
    }
}
