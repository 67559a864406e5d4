package io.guichet.core.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.AttachedFile;
import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Content.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentTextTest {

    private static final AttachedFile PICTURE = new AttachedFile(new AttachmentId(1), "écran (2).png", 3, "image/png");
    private static final AttachedFile GUIDE = new AttachedFile(new AttachmentId(2), "guide.pdf", 3, "application/pdf");

    @Test
    void files_stand_below_the_words_as_jiras_pages_name_them() {
        var message = Message.commented("Voici", List.of(PICTURE, GUIDE));

        assertThat(CommentText.of(message)).isEqualTo("Voici\n\n!écran (2).png|thumbnail!\n[^guide.pdf]");
        assertThat(CommentText.words(CommentText.of(message), message.files())).isEqualTo("Voici");
    }

    @Test
    void a_message_without_files_is_its_words() {
        assertThat(CommentText.of(Message.typed(" a [^b] !c! "))).isEqualTo(" a [^b] !c! ");
        assertThat(CommentText.words(" a [^b] !c! ", List.of())).isEqualTo(" a [^b] !c! ");
    }

    @Test
    void names_are_found_in_each_of_the_ways_to_name_a_file() {
        assertThat(CommentText.named("Voir [^a b.pdf], !c.png|thumbnail,width=10! et !d.jpg! ; [^a b.pdf]"))
                .containsExactly("a b.pdf", "c.png", "d.jpg");
    }

    /** It may name something else, or be no markup at all. */
    @Test
    void what_names_no_file_stays_in_the_words() {
        assertThat(CommentText.words("Attention ! Voir [^autre.pdf] [^guide.pdf] !", List.of(GUIDE)))
                .isEqualTo("Attention ! Voir [^autre.pdf]  !");
    }
}
