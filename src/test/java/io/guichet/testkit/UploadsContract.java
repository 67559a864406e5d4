package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Samples.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.files.FileName;
import io.guichet.core.files.Upload;
import io.guichet.core.files.Uploads;
import org.junit.jupiter.api.Test;

/** What every keeper of files on their way promises. */
public interface UploadsContract {

    Uploads uploads();

    private static Upload upload(Author author, ClientId client, String name) {
        return new Upload(
                Samples.conversation().id(), author, client, new FileName(name), 12L << 30, "image/png", MORNING);
    }

    @Test
    default void what_was_begun_first_stays() {
        var first = upload(Author.customer(CAMILLE), Samples.newClientId(), "écran.png");
        var again = new Upload(
                first.conversation(),
                first.author(),
                first.clientId(),
                new FileName("écran (2).png"),
                5,
                "image/gif",
                MORNING.plusSeconds(9));

        assertThat(uploads().begin(first)).isEqualTo(first);
        assertThat(uploads().begin(again)).isEqualTo(first);
        assertThat(uploads().begunBefore(MORNING.plusSeconds(1), 10)).containsExactly(first);
        assertThat(uploads().begunBefore(MORNING, 10)).isEmpty();
    }

    @Test
    default void what_is_finished_is_forgotten() {
        var one = upload(Author.customer(CAMILLE), Samples.newClientId(), "a.png");
        var other = upload(Author.agent(ALINE), Samples.newClientId(), "b.png");
        uploads().begin(one);
        uploads().begin(other);

        uploads().finished(one);
        uploads().finished(one);

        assertThat(uploads().begunBefore(MORNING.plusSeconds(1), 10)).containsExactly(other);
    }
}
