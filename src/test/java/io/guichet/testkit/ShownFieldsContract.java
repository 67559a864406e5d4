package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.preferences.ShownFields;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of chosen fields promises (M16). */
public interface ShownFieldsContract {

    ShownFields shownFields();

    @Test
    default void fields_are_one_agents_and_in_her_order() {
        assertThat(shownFields().of(ALINE)).isEmpty();

        shownFields().keep(ALINE, List.of("duedate", "customfield_10200"));
        shownFields().keep(BENOIT, List.of("labels"));
        assertThat(shownFields().of(ALINE)).containsExactly("duedate", "customfield_10200");

        shownFields().keep(ALINE, List.of());
        assertThat(shownFields().of(ALINE)).isEmpty();
        assertThat(shownFields().of(BENOIT)).containsExactly("labels");
    }

    @Test
    default void as_many_and_as_long_ones_as_are_let_in_fit() {
        var all = IntStream.range(0, ShownFields.MOST)
                .mapToObj(i -> "customfield_%020d".formatted(i))
                .toList();

        shownFields().keep(ALINE, all);

        assertThat(shownFields().of(ALINE)).isEqualTo(all);
    }
}
