package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.ReadMarks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every keeper of read marks promises (R23). */
public interface ReadMarksContract {

    ReadMarks readMarks();

    @Test
    default void a_mark_moves_forward_only() {
        var id = Samples.conversation().id();

        readMarks().read(id, CAMILLE, 4);
        readMarks().read(id, CAMILLE, 2);
        readMarks().read(id, CAMILLE, 4);

        assertThat(readMarks().of(CAMILLE, List.of(id))).isEqualTo(Map.of(id, 4L));
    }

    @Test
    default void everybody_has_a_mark_of_her_own_in_each_conversation() {
        var one = Samples.conversation().id();
        var other = Samples.conversation().id();

        readMarks().read(one, CAMILLE, 3);
        readMarks().read(one, ALINE, 5);
        readMarks().read(other, CAMILLE, 1);

        assertThat(readMarks().in(one)).isEqualTo(Map.of(CAMILLE, 3L, ALINE, 5L));
        assertThat(readMarks().of(CAMILLE, List.of(one, other))).isEqualTo(Map.of(one, 3L, other, 1L));
        assertThat(readMarks().of(ALINE, List.of(other))).isEmpty();
        assertThat(readMarks().of(ALINE, List.of())).isEmpty();
    }

    @Test
    default void of_many_pages_that_report_at_once_the_furthest_counts() {
        var id = Samples.conversation().id();

        Together.each(10, i -> {
            readMarks().read(id, CAMILLE, i % 5 + 1);
            return true;
        });

        assertThat(readMarks().in(id)).isEqualTo(Map.of(CAMILLE, 5L));
    }
}
