package io.guichet.jira.files;

import static io.guichet.testkit.SampleFiles.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Refusal;
import io.guichet.core.files.FileName;
import io.guichet.core.files.JudgingAFile;
import io.guichet.core.files.JudgingAFile.Judgement;
import io.guichet.core.files.ReceivedFile;
import io.guichet.core.settings.FileRules;
import io.guichet.testkit.SampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rule for files, with the real knower of types, on real beginnings of files (R48–R50). */
class JudgedFilesTest {

    private static final FileRules USUAL = FileRules.USUAL;

    @TempDir
    private Path folder;

    private final JudgingAFile judging = new JudgingAFile(new TikaFileTypes());

    private Judgement judge(String name, byte[] content, FileRules rules) throws IOException {
        var file = Files.write(folder.resolve("content"), content);
        return judging.judge(new ReceivedFile(FileName.of(name), file, content.length), rules);
    }

    private Refusal refusal(String name, byte[] content) throws IOException {
        return ((Judgement.Refused) judge(name, content, USUAL)).why();
    }

    @TestFactory
    Stream<DynamicTest> every_usual_type_may_be_sent() {
        assertThat(SampleFiles.usual()).containsOnlyKeys(USUAL.types());
        return SampleFiles.usual().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(), () -> assertThat(judge("x." + file.getKey(), file.getValue(), USUAL))
                                .isInstanceOf(Judgement.Good.class)));
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_what_it_says_is_refused() {
        var page = bytes("<!DOCTYPE html><html><script>alert(1)</script></html>");
        var drawing = bytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
        var zip = SampleFiles.zip(Map.of("a.txt", "Bonjour"));
        var attacks = Map.of(
                "page.pdf", page,
                "page.png", page,
                "drawing.png", drawing,
                "program.docx", SampleFiles.program(),
                "zip.docx", zip,
                "sheet.docx", SampleFiles.usual().get("xlsx"),
                "word.msi", SampleFiles.usual().get("doc"),
                "page-then-document.pdf", bytes("<html><script>alert(1)</script>%PDF-1.4\n%%EOF"),
                "document-then-page.pdf", bytes("%PDF-1.4\n<html><script>alert(1)</script></html>\n%%EOF"),
                "picture-and-script.gif", bytes("GIF89a/*\1\0*/=1;<script>alert(1)</script>"));
        return attacks.entrySet().stream()
                .map(attack -> DynamicTest.dynamicTest(
                        attack.getKey(), () -> assertThat(refusal(attack.getKey(), attack.getValue()))
                                .isEqualTo(new Refusal.FileContentDiffers())));
    }

    @Test
    void a_document_with_macros_does_not_pass_as_one_without() throws IOException {
        var macros = SampleFiles.document(
                "word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml", "m");

        assertThat(refusal("lettre.docx", macros)).isEqualTo(new Refusal.FileContentDiffers());
    }

    @Test
    void a_document_with_a_password_may_be_sent() throws IOException {
        var locked = SampleFiles.compound("EncryptedPackage", new byte[16]);

        assertThat(judge("paie.xlsx", locked, USUAL)).isInstanceOf(Judgement.Good.class);
        assertThat(refusal("paie.msi", locked)).isEqualTo(new Refusal.FileContentDiffers());
    }

    @Test
    void a_type_that_is_not_in_the_settings_is_refused_with_those_that_are() throws IOException {
        assertThat(refusal("a.exe", SampleFiles.program())).isEqualTo(new Refusal.FileTypeRefused(USUAL.types()));
        assertThat(refusal("sans-extension", SampleFiles.pdf())).isEqualTo(new Refusal.FileTypeRefused(USUAL.types()));
    }

    /** Even where a settings document of some other day would allow it. */
    @Test
    void pages_and_drawings_are_refused_whatever_the_settings_say() throws IOException {
        var all = new FileRules(1_000_000, List.of("svg", "html", "txt"));
        var drawing = bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");

        for (var name : List.of("a.svg", "a.SVG", "a.html", "a.txt")) {
            assertThat(judge(name, drawing, all)).isInstanceOf(Judgement.Refused.class);
        }
    }

    @Test
    void an_administrator_can_allow_others_that_are_what_they_say() throws IOException {
        var texts = new FileRules(1_000_000, List.of("txt", "csv", "zip", "unheardof"));

        assertThat(judge("notes.txt", bytes("Bonjour\n"), texts)).isInstanceOf(Judgement.Good.class);
        assertThat(judge("liste.csv", bytes("a;b\n1;2\n"), texts)).isInstanceOf(Judgement.Good.class);
        assertThat(judge("a.zip", SampleFiles.zip(Map.of("a", "b")), texts)).isInstanceOf(Judgement.Good.class);
        assertThat(judge("notes.txt", SampleFiles.program(), texts)).isInstanceOf(Judgement.Refused.class);
        assertThat(judge("a.unheardof", SampleFiles.program(), texts)).isInstanceOf(Judgement.Refused.class);
    }

    @Test
    void nothing_and_too_much_are_refused() throws IOException {
        var small = new FileRules(10, USUAL.types());

        assertThat(refusal("vide.pdf", new byte[0])).isEqualTo(new Refusal.FileIsEmpty());
        assertThat(judge("x.pdf", SampleFiles.pdf(), small))
                .isEqualTo(new Judgement.Refused(new Refusal.FileTooLarge(10)));
    }

    @Test
    void damaged_containers_are_nothing_certain() throws IOException {
        var cut = java.util.Arrays.copyOf(SampleFiles.usual().get("docx"), 60);
        var header = java.util.Arrays.copyOf(SampleFiles.usual().get("doc"), 600);

        assertThat(refusal("x.docx", cut)).isEqualTo(new Refusal.FileContentDiffers());
        assertThat(refusal("x.doc", header)).isEqualTo(new Refusal.FileContentDiffers());
    }
}
