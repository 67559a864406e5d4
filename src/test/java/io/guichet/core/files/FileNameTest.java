package io.guichet.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Écran d’accueil (2).png=Écran d’accueil (2).png",
                "日本語.pdf=日本語.pdf",
                "../../x.pdf=x.pdf",
                "C:\\Users\\camille\\Relevé.xlsx=Relevé.xlsx",
                "/etc/passwd=passwd",
                "a<b>c|d!.pdf=a_b_c_d_.pdf",
                "Facture [2026].pdf=Facture (2026).pdf",
                "..=file",
                ".htaccess=htaccess",
            })
    void a_name_is_kept_but_for_what_could_do_harm(String sent, String kept) {
        assertThat(FileName.of(sent)).hasToString(kept);
    }

    /** The sign that turns the direction of writing would show this as {@code factureexe.pdf}. */
    @Test
    void what_hides_the_extension_is_taken_out() {
        assertThat(FileName.of("facture\u202Efdp.exe")).hasToString("facturefdp.exe");
        assertThat(FileName.of("a\u0000b\r\nc\u200F\u2066.pdf")).hasToString("abc.pdf");
    }

    @Test
    void a_long_name_keeps_its_extension() {
        var name = FileName.of("é".repeat(400) + ".docx");

        assertThat(name.value()).hasSize(FileName.LONGEST).endsWith("é.docx");
        assertThat(name.extension()).isEqualTo("docx");
    }

    @Test
    void the_extension_is_what_follows_the_last_dot_in_small_letters() {
        assertThat(FileName.of("Archive.PDF").extension()).isEqualTo("pdf");
        assertThat(FileName.of("page.html.png").extension()).isEqualTo("png");
        assertThat(FileName.of("sans").extension()).isEmpty();
    }

    @Test
    void the_second_of_a_name_has_a_number() {
        assertThat(FileName.of("image.png").numbered(2)).hasToString("image (2).png");
        assertThat(FileName.of("sans").numbered(3)).hasToString("sans (3)");
    }
}
