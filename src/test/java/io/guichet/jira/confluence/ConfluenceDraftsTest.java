package io.guichet.jira.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.ConversationId;
import io.guichet.core.knowledge.ArticleDrafts.Draft;
import io.guichet.core.knowledge.ArticleDrafts.Outcome;
import io.guichet.core.knowledge.ArticleDrafts.Outcome.Failed;
import io.guichet.core.knowledge.ArticleDrafts.Outcome.Made;
import io.guichet.core.knowledge.ArticleDrafts.Section;
import io.guichet.core.knowledge.ArticleDrafts.Why;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts in Confluence over real HTTP, and all that it may answer instead (R115). */
final class ConfluenceDraftsTest {

    private static final String CONVERSATION = "Abc_def-0123456789abcd";
    private static final String TAKEN = "A page with this title already exists: A page already exists with the title X";

    private DraftsServer confluence;
    private LinkedServer link;
    private ConfluenceDrafts drafts;

    @BeforeEach
    void confluence() throws IOException {
        confluence = new DraftsServer(CONVERSATION);
        link = new LinkedServer(confluence.address());
        drafts = new ConfluenceDrafts(new ConfluenceLink(link, Clock.systemUTC()));
    }

    @AfterEach
    void stop() {
        confluence.close();
    }

    @Test
    void a_page_is_made_and_labelled_and_found_again() {
        assertThat(make("Un titre")).isEqualTo(new Made(1, true));

        var page = confluence.pages.get(1L);
        assertThat(page.at("/type").asText()).isEqualTo("page");
        assertThat(page.at("/space/key").asText()).isEqualTo("RELECTURE");
        assertThat(page.at("/body/storage/representation").asText()).isEqualTo("storage");
        assertThat(confluence.labels).containsExactly("1:a-relire", "1:fr");
        assertThat(make("Un titre")).isEqualTo(new Made(1, false));
        assertThat(make("Un autre titre")).isEqualTo(new Made(1, false));
        assertThat(drafts.make(draft("Encore un"), OptionalLong.of(1))).isEqualTo(new Made(1, false));
        assertThat(confluence.pages).hasSize(1);
    }

    /** Whatever was typed stays text, and the whole is XML that Confluence can read. */
    @Test
    void markup_in_messages_stays_text() throws Exception {
        var nasty =
                "<script>alert(1)</script> & \"']]>\u0000\u0008\uD800 <ac:structured-macro ac:name=\"html\"/>\n\n&nbsp; 🙂";
        drafts.make(
                new Draft(
                        new ConversationId(CONVERSATION),
                        "RELECTURE",
                        "<b>T</b>",
                        List.of(new Section("Q & R", nasty + CONVERSATION)),
                        List.of()),
                OptionalLong.empty());

        var body = confluence.pages.get(1L).at("/body/storage/value").asText();
        assertThat(body).doesNotContain("<script").doesNotContain("<ac:");
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        var read = parser.parse(new ByteArrayInputStream(("<x>" + body + "</x>").getBytes(StandardCharsets.UTF_8)));
        assertThat(read.getDocumentElement().getTextContent())
                .isEqualTo("Q & R<script>alert(1)</script> & \"']]> <ac:structured-macro ac:name=\"html\"/>&nbsp; 🙂"
                        + CONVERSATION);
        assertThat(read.getElementsByTagName("p").getLength()).isEqualTo(2);
    }

    @Test
    void an_answer_that_was_lost_makes_no_second_page() {
        confluence.failing = call -> call.equals("POST /rest/api/content");
        confluence.made = true;
        assertThat(make("Un titre")).isInstanceOfSatisfying(Failed.class, how -> assertThat(how.why())
                .isEqualTo(Why.AWAY));
        confluence.failing = call -> false;

        assertThat(make("Un titre")).isEqualTo(new Made(1, false));
        assertThat(confluence.pages).hasSize(1);
        assertThat(confluence.labels).containsExactly("1:a-relire", "1:fr");
    }

    @Test
    void labels_that_failed_for_a_moment_are_completed() {
        confluence.failing = call -> call.endsWith("/label");
        assertThat(make("Un titre")).isInstanceOf(Failed.class);
        confluence.failing = call -> false;

        assertThat(make("Un titre")).isEqualTo(new Made(1, false));
        assertThat(confluence.labels).containsExactly("1:a-relire", "1:fr");
    }

    @Test
    void who_may_not_label_has_made_the_page_all_the_same() {
        confluence.failing = call -> call.endsWith("/label");
        confluence.status = 403;

        assertThat(make("Un titre")).isEqualTo(new Made(1, true));
    }

    @Test
    void somebody_else_s_page_of_the_same_title_is_left_alone() {
        confluence.pages.put(9L, confluence.page("Un titre", "<p>Autre chose</p>"));

        assertThat(make("Un titre")).isEqualTo(Failed.of(Why.TITLE_TAKEN));
        assertThat(confluence.pages).hasSize(1);
    }

    @Test
    void what_was_deleted_since_is_made_anew() {
        assertThat(drafts.isGone(7)).isTrue();
        assertThat(drafts.make(draft("Un titre"), OptionalLong.of(7))).isEqualTo(new Made(1, true));
        assertThat(drafts.isGone(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "400, '" + TAKEN + "', TITLE_TAKEN",
        "400, 'Error parsing xhtml', REFUSED",
        "403, 'Could not create content with type page', NOT_ALLOWED",
        "404, 'No space found', NO_SPACE",
        "413, '', REFUSED",
        "429, '', AWAY",
        "500, '', AWAY",
        "502, '', AWAY",
        "503, '', AWAY",
        "302, '', AWAY",
    })
    void each_refusal_is_told_apart(int answered, String message, Why why) {
        confluence.failing = call -> call.startsWith("POST");
        confluence.status = answered;
        confluence.problem = message;

        assertThat(make("Un titre")).isInstanceOfSatisfying(Failed.class, how -> assertThat(how.why())
                .isEqualTo(why));
        assertThat(confluence.pages).isEmpty();
    }

    @Test
    void how_long_it_wants_to_be_left_alone_is_kept() {
        confluence.failing = call -> true;
        confluence.status = 429;

        assertThat(make("Un titre"))
                .isEqualTo(new Failed(Why.AWAY, Optional.empty(), Optional.of(Duration.ofSeconds(7))));
    }

    @Test
    void who_has_not_allowed_it_is_told_where_she_can() {
        var consent = new Failed(
                Why.CONSENT,
                Optional.of(URI.create(
                        link.getPrimaryApplicationLink(null).getDisplayUrl().toString())),
                Optional.empty());
        confluence.failing = call -> true;
        confluence.status = 401;
        assertThat(make("Un titre")).isEqualTo(consent);

        link.asksForCredentials = true;
        assertThat(make("Un titre")).isEqualTo(consent);
        assertThat(drafts.isGone(7)).isFalse();
    }

    @Test
    void a_link_that_speaks_in_nobody_s_name_writes_nothing() {
        link.speaksForPeople = false;

        assertThat(make("Un titre")).isEqualTo(Failed.of(Why.NO_LINK));
        assertThat(confluence.asked).isEmpty();
    }

    @Test
    void a_page_to_log_in_is_no_answer_nor_is_silence() {
        confluence.failing = call -> true;
        confluence.status = 200;
        confluence.problem = "<html>";
        assertThat(make("Un titre")).isInstanceOfSatisfying(Failed.class, how -> assertThat(how.why())
                .isEqualTo(Why.AWAY));

        link.patience = Duration.ofMillis(1);
        confluence.close();
        assertThat(make("Un titre")).isEqualTo(Failed.of(Why.AWAY));
        assertThat(drafts.isGone(1)).isFalse();
    }

    /** Confluence's index lags behind: then its title tells. */
    @Test
    void what_is_not_indexed_yet_is_found_by_its_title() {
        confluence.indexed = false;
        make("Facture : « 100 % » & Cie");

        assertThat(make("Facture : « 100 % » & Cie")).isEqualTo(new Made(1, false));
    }

    private Outcome make(String title) {
        return drafts.make(draft(title), OptionalLong.empty());
    }

    private static Draft draft(String title) {
        return new Draft(
                new ConversationId(CONVERSATION),
                "RELECTURE",
                title,
                List.of(new Section("Question", "Mon export échoue"), new Section("", CONVERSATION)),
                List.of("a-relire", "fr"));
    }
}
