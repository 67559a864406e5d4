package io.guichet.core.files;

import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.RequestRef;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jira is asked once for all who look at a page of entries, for files that are gone, too. */
class KnownFilesTest {

    private static final AttachmentId GONE = new AttachmentId(30_001);
    private static final AttachmentId GONE_TOO = new AttachmentId(30_002);

    private final TestDesk desk = new TestDesk();
    private final RequestFiles files = mock(RequestFiles.class);
    private final KnownFiles known = new KnownFiles(desk.journal, files, desk.clock);

    private ConversationId conversation() {
        var head = desk.opens(CAMILLE, "Voyez le relevé.");
        desk.journal.update(head.id(), stored -> stored.with(new RequestRef(10_042, "SUP-42")));
        when(files.on(any())).thenReturn(List.of());
        return head.id();
    }

    @Test
    void a_file_that_is_gone_is_asked_for_once_within_seconds() {
        var conversation = conversation();

        for (var reader = 0; reader < 50; reader++) {
            assertThat(known.isThere(conversation, GONE)).isFalse();
            assertThat(known.isThere(conversation, GONE_TOO)).isFalse();
        }

        verify(files, times(2)).on(any());
    }

    @Test
    void after_some_seconds_it_is_looked_for_again() {
        var conversation = conversation();
        known.isThere(conversation, GONE);

        desk.clock.advance(Duration.ofSeconds(5));
        known.isThere(conversation, GONE);

        verify(files, times(2)).on(any());
    }
}
