package com.atlassian.jira.util.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JSONObjectTest {

    @Test
    void what_was_put_is_written_in_the_same_order() throws JSONException {
        JSONObject entry =
                new JSONObject().put("conversation", "c-1").put("number", 7L).put("internal", true);

        assertThat(entry).hasToString("{\"conversation\":\"c-1\",\"number\":7,\"internal\":true}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":1,\"b\":[true,null,\"x\",{\"c\":-2.5}],\"d\":\"é\\n\\\"\\\\\"}",
                "{\"long\":1234567890123}"
            })
    void what_was_written_is_read_back(String text) throws JSONException {
        assertThat(new JSONObject(text)).hasToString(text);
    }

    @Test
    void escapes_and_spaces_are_understood() throws JSONException {
        JSONObject read = new JSONObject(" { \"a\" : \"\\u00e9\\t/\" , \"b\" : { \"c\" : 5 } } ");

        assertThat(read.getString("a")).isEqualTo("é\t/");
        assertThat(read.getJSONObject("b").getInt("c")).isEqualTo(5);
        assertThat(read.optString("z", "none")).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":1}x", "{a:1}", "{\"a\":\"\\u12\"}"})
    void what_is_no_object_is_refused(String text) {
        assertThatThrownBy(() -> new JSONObject(text)).isInstanceOf(JSONException.class);
    }

    @Test
    void a_missing_value_is_an_error_only_where_it_is_required() {
        JSONObject empty = new JSONObject();

        assertThat(empty.optBoolean("internal")).isFalse();
        assertThatThrownBy(() -> empty.get("internal")).hasMessage("JSONObject[internal] not found.");
    }
}
