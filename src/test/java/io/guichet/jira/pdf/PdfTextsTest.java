package io.guichet.jira.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** What is read of PDF files, and that none of them does harm. */
final class PdfTextsTest {

    private final PdfTexts texts = new PdfTexts();

    @Test
    void lines_of_a_paragraph_are_one_line_and_divided_words_are_whole() throws Exception {
        var file = pdf(List.of("La clôture annuelle se prépare en décem-", "bre : vérifiez l’état des écritures."));

        assertThat(texts.of(file))
                .isEqualTo("La clôture annuelle se prépare en décembre : vérifiez l’état des écritures.");
    }

    @Test
    void a_file_of_several_pages_is_read_as_far_as_it_may_be() throws Exception {
        var file = pdf(List.of("Page un."), List.of("Page deux."), List.of("Page trois."));

        assertThat(texts.of(file)).isEqualTo("Page un.\nPage deux.\nPage trois.");
        assertThat(bounded(2, 1_000, 1_000_000).of(file)).isEqualTo("Page un.\nPage deux.");
        assertThat(bounded(9, 20, 1_000_000).of(file)).isEqualTo("Page un.\nPage deux.");
    }

    @Test
    void a_file_without_words_gives_none() throws Exception {
        assertThat(texts.of(pdf(List.of()))).isEmpty();
    }

    @Test
    void what_is_encrypted_broken_cut_too_large_or_something_else_is_told_from_it() throws Exception {
        var file = pdf(List.of("Rien."));

        refused(encrypted("secret"), "encrypted");
        refused("%PDF-1.7 and nothing else".getBytes(StandardCharsets.ISO_8859_1), "broken");
        refused(new byte[0], "no PDF");
        refused("<html>log in</html>".getBytes(StandardCharsets.UTF_8), "no PDF");
        refused(new byte[PdfTexts.LARGEST + 1], "too large");
        for (var length = 20; length < file.length; length += 37) {
            harmless(Arrays.copyOf(file, length));
        }
        for (var place = 10; place < file.length; place += 11) {
            var bent = file.clone();
            bent[place] ^= 0x15;
            harmless(bent);
        }
    }

    @Test
    void a_file_that_may_be_opened_by_everybody_is_read_though_it_is_encrypted() throws Exception {
        assertThat(texts.of(encrypted(""))).isEqualTo("Chiffré.");
    }

    /** One that PDFBox unpacks by itself, and one that goes through its filters. */
    @Test
    void a_file_that_unpacks_to_too_much_is_left() throws Exception {
        for (var filter : List.of("/FlateDecode", "[/FlateDecode]", "[/FlateDecode /ASCII85Decode]")) {
            refused(raw(filter, packed("(".getBytes(StandardCharsets.ISO_8859_1), 300_000_000)), "unpacks to too much");
        }
    }

    @Test
    void a_file_that_takes_too_long_is_given_up_and_nothing_else_is_read_before_its_thread_ends() throws Exception {
        var hasty = new PdfTexts(new PdfTexts.Bounds(500, 400_000, 100_000_000, Duration.ofMillis(1)));
        // Each form draws the one below it ten times: a file of some kilobytes that would take years.
        assertThatThrownBy(() -> hasty.of(nested(30)))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessage("took too long");

        await().untilAsserted(() -> {
            try {
                assertThat(texts.of(pdf(List.of("Après.")))).isEqualTo("Après.");
            } catch (PdfReaderIsBusy busy) {
                throw new AssertionError(busy);
            }
        });
        await().until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("guichet-pdf")));
    }

    private void refused(byte[] file, String why) {
        assertThatThrownBy(() -> texts.of(file))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessage(why);
    }

    private void harmless(byte[] file) {
        try {
            assertThat(texts.of(file)).isNotNull();
        } catch (UnreadablePdf e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static PdfTexts bounded(int pages, int letters, long unpacked) {
        return new PdfTexts(new PdfTexts.Bounds(pages, letters, unpacked, Duration.ofSeconds(20)));
    }

    @SafeVarargs
    private static byte[] pdf(List<String>... pages) throws IOException {
        try (var document = document(pages)) {
            return saved(document);
        }
    }

    @SafeVarargs
    private static PDDocument document(List<String>... pages) throws IOException {
        var document = new PDDocument();
        for (var lines : pages) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.setLeading(14);
                content.newLineAtOffset(50, 700);
                for (var line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        }
        return document;
    }

    private static byte[] encrypted(String password) throws IOException {
        try (var document = document(List.of("Chiffré."))) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] packed(byte[] head, int more) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(head);
            var some = new byte[1_000_000];
            Arrays.fill(some, (byte) 'a');
            for (var written = 0; written < more; written += some.length) {
                packing.write(some);
            }
        }
        return out.toByteArray();
    }

    /** A page whose content is this, as it stands. */
    private static byte[] raw(String filter, byte[] content) throws IOException {
        return objects(List.of(
                dictionary("<</Type/Catalog/Pages 2 0 R>>"),
                dictionary("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                dictionary("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<>>>>"),
                stream("/Filter " + filter, content)));
    }

    private static byte[] nested(int depth) throws IOException {
        var objects = new ArrayList<byte[]>(List.of(
                dictionary("<</Type/Catalog/Pages 2 0 R>>"),
                dictionary("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                dictionary("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
                        + "/Resources<</XObject<</X 5 0 R>>>>>>"),
                stream("", "/X Do".getBytes(StandardCharsets.ISO_8859_1))));
        for (var level = 0; level < depth; level++) {
            objects.add(stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + (6 + level) + " 0 R>>>>",
                    "/X Do ".repeat(10).getBytes(StandardCharsets.ISO_8859_1)));
        }
        objects.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", new byte[0]));
        return objects(objects);
    }

    private static byte[] dictionary(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] stream(String head, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(dictionary("<<" + head + "/Length " + content.length + ">>\nstream\n"));
        out.write(content);
        out.write(dictionary("\nendstream"));
        return out.toByteArray();
    }

    private static byte[] objects(List<byte[]> objects) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(dictionary("%PDF-1.4\n"));
        var places = new ArrayList<Integer>();
        for (var object : objects) {
            places.add(out.size());
            out.write(dictionary(places.size() + " 0 obj\n"));
            out.write(object);
            out.write(dictionary("\nendobj\n"));
        }
        var table = out.size();
        out.write(dictionary("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n"));
        for (var place : places) {
            out.write(dictionary("%010d 00000 n \n".formatted(place)));
        }
        out.write(dictionary(
                "trailer\n<</Size " + (places.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }
}
