package io.guichet.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tables that spreadsheets open as they are (R129, R132). */
class CsvTest {

    @Test
    void a_french_spreadsheet_takes_semicolons() {
        assertThat(new Csv(Locale.FRANCE)
                        .row("at", "actor")
                        .row("9 h; 10 h", "l’« équipe »")
                        .text())
                .isEqualTo("\uFEFF\"at\";\"actor\"\r\n\"9 h; 10 h\";\"l’« équipe »\"\r\n");
    }

    @Test
    void any_other_takes_commas_and_quotes_stay_quotes() {
        assertThat(new Csv(Locale.ENGLISH).row("say \"so\"", "", "a,b").lines())
                .isEqualTo("\"say \"\"so\"\"\",\"\",\"a,b\"\r\n");
    }

    @Test
    void what_would_be_a_formula_is_text() {
        assertThat(new Csv(Locale.FRENCH).row("=cmd()", "x;=1+1", "@a").lines())
                .isEqualTo("\"'=cmd()\";\"x;=1+1\";\"'@a\"\r\n");
    }
}
