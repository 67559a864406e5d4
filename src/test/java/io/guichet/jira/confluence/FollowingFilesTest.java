package io.guichet.jira.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guichet.core.health.Mishaps.Mishap;
import io.guichet.core.knowledge.AttachedFile;
import io.guichet.core.knowledge.FoundArticle;
import io.guichet.jira.confluence.ConfluenceServerOfTests.File;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of pages over real HTTP: found as their pages, followed as these are, and none of them ever in their way (R24, R159). */
final class FollowingFilesTest extends FollowedConfluence {

    private static final Duration NEXT_LOOK = Duration.ofSeconds(10);
    private static final Duration A_LISTING_OF_FILES_LATER = Duration.ofMinutes(11);

    private FollowingNode node;

    @BeforeEach
    void aPageWithAFile() {
        confluence.pages.putAll(Map.of("1", 1, "2", 1));
        confluence.files.put("att7", new File("1", "Notice.pdf", 1, pdf("Le calibrage de la sonde hygrométrique.")));
        node = node();
        node.following.look();
    }

    @Test
    void what_only_the_file_says_finds_its_page_and_names_the_file() {
        var found = found("sonde hygrom").get(0);

        assertThat(found.article().id()).isEqualTo("1");
        assertThat(found.article().title()).isEqualTo("Facture 1");
        assertThat(found.passage().text()).isEqualTo("Le calibrage de la sonde hygrométrique.");
        var file = new AttachedFile("Notice.pdf", confluence.address() + "/download/attachments/1/att7");
        assertThat(found.file()).contains(file);
        assertThat(node.index.files("1", AIDE)).containsExactly(file);
        assertThat(node.index.files("2", AIDE)).isEmpty();
        assertThat(node.figures("index")).containsEntry("articles", 2).containsEntry("files", 1);
    }

    @Test
    void a_file_is_no_article_of_its_own() {
        assertThat(node.index.byId("att7", AIDE)).isEmpty();
        assertThat(node.index.recent(AIDE, Set.of(), 9)).hasSize(2);
        assertThat(node.index.search("facture", AIDE, 9)).hasSize(2);
        assertThat(node.index.on(AIDE, Set.of(), "hygrométrique", 0, 9)).hasSize(1);
        assertThat(node.index.on("Comment calibrer la sonde hygrométrique ?", AIDE))
                .filteredOn(evidence -> evidence.quote().contains("calibrage"))
                .extracting(evidence -> evidence.article().id(), evidence -> evidence.file()
                        .map(AttachedFile::name))
                .containsExactly(tuple("1", Optional.of("Notice.pdf")));
    }

    /** Pages whose titles have one of its words do not hide it. */
    @Test
    void a_phrase_that_only_a_file_has_comes_before_pages_with_a_word_of_it_in_their_titles() {
        confluence.files.put(
                "att9", new File("2", "Bonne.pdf", 1, pdf("Le tableau des factures dégressives se rapproche.")));
        for (var page = 10; page < 40; page++) {
            confluence.pages.put(String.valueOf(page), 1);
        }
        clock.pass(A_LISTING_OF_FILES_LATER);
        node.following.look();

        var first =
                node.index.search("tableau des factures dégressives", AIDE, 5).get(0);
        assertThat(first.file()).map(AttachedFile::name).contains("Bonne.pdf");
        assertThat(node.index.on(AIDE, Set.of("tva"), "dégressives", 0, 5)).isEmpty();
    }

    @Test
    void it_is_read_once_and_again_when_there_is_another_version() {
        for (var look = 0; look < 9; look++) {
            clock.pass(A_LISTING_LATER.multipliedBy(3));
            node.following.look();
        }
        assertThat(confluence.downloads).isEqualTo(1);

        confluence.files.put("att7", new File("1", "Notice.pdf", 2, pdf("Le remplacement du thermocouple.")));
        clock.pass(NEXT_LOOK);
        node.following.look();

        assertThat(found("thermocouple")).hasSize(1);
        assertThat(found("hygrométrique")).isEmpty();
        assertThat(confluence.downloads).isEqualTo(2);
    }

    @Test
    void a_page_that_is_restricted_takes_its_files_along_and_a_deleted_file_goes_with_the_next_listing() {
        confluence.pages.remove("1");
        clock.pass(A_LISTING_LATER);
        node.following.look();
        assertThat(found("hygrométrique")).isEmpty();

        confluence.pages.put("1", 1);
        confluence.files.remove("att7");
        clock.pass(A_LISTING_OF_FILES_LATER);
        node.following.look();
        assertThat(found("hygrométrique")).isEmpty();
        assertThat(node.index.held()).containsOnlyKeys("1", "2");
    }

    /** A search that is being made anew finds nothing, or half of it, and says so by nothing. */
    @Test
    void a_listing_that_lacks_a_file_is_not_believed_before_the_file_itself_is_asked_for() {
        confluence.files.put("att8", new File("2", "Autre.pdf", 1, pdf("Le graissage du palier.")));
        clock.pass(A_LISTING_OF_FILES_LATER);
        node.following.look();
        var read = confluence.downloads;

        confluence.notFound.addAll(Set.of("att7", "att8"));
        clock.pass(A_LISTING_OF_FILES_LATER);
        node.following.look();
        confluence.notFound.remove("att8");
        clock.pass(A_LISTING_OF_FILES_LATER);
        node.following.look();

        assertThat(found("hygrométrique")).hasSize(1);
        assertThat(found("graissage")).hasSize(1);
        assertThat(confluence.downloads).as("read anew").isEqualTo(read);
    }

    @Test
    void a_file_that_cannot_be_read_is_counted_and_asked_for_once() {
        confluence.files.put("att8", new File("2", "Bombe.pdf", 1, "%PDF-1.4 boum".getBytes(StandardCharsets.UTF_8)));
        confluence.files.put("att9", new File("2", "Bonne.pdf", 1, pdf("Le graissage du palier.")));
        for (var look = 0; look < 5; look++) {
            clock.pass(A_LISTING_OF_FILES_LATER);
            node.following.look();
        }

        assertThat(found("graissage")).hasSize(1);
        assertThat(confluence.downloads).isEqualTo(3);
        assertThat(node.mishaps.latest())
                .extracting(Mishap::code, Mishap::count)
                .contains(tuple("articles.pdf", 1));
        assertThat(node.figures("confluence")).containsEntry("problem", "-");
    }

    @Test
    void files_that_confluence_does_not_give_leave_pages_as_they_are_and_are_fetched_later() {
        confluence.brokenDownloads = true;
        confluence.files.put("att7", new File("1", "Notice.pdf", 2, pdf("Le remplacement du thermocouple.")));
        clock.pass(NEXT_LOOK);
        node.following.look();
        confluence.pages.put("3", 1);
        clock.pass(A_LISTING_LATER);
        node.following.look();

        assertThat(node.index.held()).containsKey("3");
        assertThat(node.figures("confluence")).containsEntry("problem", "-");
        assertThat(node.mishaps.latest()).extracting(Mishap::code).contains("articles.attachments");

        confluence.brokenDownloads = false;
        clock.pass(A_LISTING_LATER);
        node.following.look();
        assertThat(found("thermocouple")).hasSize(1);
    }

    private List<FoundArticle> found(String words) {
        return node.index.search(words, AIDE, 9);
    }

    private static byte[] pdf(String line) {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.showText(line);
                content.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
