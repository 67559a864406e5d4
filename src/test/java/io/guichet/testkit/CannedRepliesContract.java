package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.replies.CannedReplies;
import io.guichet.core.replies.CannedReply;
import io.guichet.core.replies.CannedReply.OfPerson;
import io.guichet.core.replies.CannedReply.OfProject;
import io.guichet.core.replies.CannedReply.Owner;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of canned replies promises (R113). */
public interface CannedRepliesContract {

    CannedReplies cannedReplies();

    private CannedReply kept(Owner owner) {
        var id = UUID.randomUUID().toString();
        var reply = new CannedReply(id, owner, "été", "L’œuvre", Samples.TRICKY);
        cannedReplies().keep(reply);
        return reply;
    }

    @Test
    default void a_canned_reply_comes_back_as_it_was_for_whom_it_belongs_to() {
        var hers = kept(new OfPerson(ALINE));
        var colleagues = kept(new OfPerson(BENOIT));
        var projects = kept(new OfProject(SUP));

        assertThat(cannedReplies().byId(hers.id())).contains(hers);
        assertThat(cannedReplies().of(List.of(hers.owner(), projects.owner())))
                .contains(hers, projects)
                .doesNotContain(colleagues);
        assertThat(cannedReplies().of(List.of())).isEmpty();
        assertThat(cannedReplies().byId("none")).isEmpty();
    }

    @Test
    default void kept_again_a_canned_reply_says_the_new_words() {
        var before = kept(new OfProject(SUP));
        var after = new CannedReply(before.id(), before.owner(), "hiver", "Titre", "x".repeat(9_000));

        cannedReplies().keep(after);

        assertThat(cannedReplies().byId(before.id())).contains(after);
    }

    @Test
    default void a_removed_canned_reply_is_gone() {
        var reply = kept(new OfPerson(ALINE));

        cannedReplies().remove(reply.id());
        cannedReplies().remove(reply.id());

        assertThat(cannedReplies().byId(reply.id())).isEmpty();
        assertThat(cannedReplies().of(List.of(reply.owner()))).doesNotContain(reply);
    }
}
