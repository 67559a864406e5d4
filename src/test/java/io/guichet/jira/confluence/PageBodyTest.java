package io.guichet.jira.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.knowledge.ArticleBody;
import io.guichet.core.knowledge.ArticleBody.Block;
import io.guichet.core.knowledge.ArticleBody.Run;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An article in the window is words, their order and its own images (R24), whatever a page holds. */
class PageBodyTest {

    private static final String CONFLUENCE = "https://wiki.example.com/confluence";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <p>Un &eacute;cran</p><p>deux</p>                          | P(Un écran) P(deux)
            seul&nbsp; et  <b>gras</b>, <i>penché</i>                   | P(seul et *gras*, _penché_)
            <h1>A</h1><h2>B</h2><h5>C</h5>                              | H1(A) H2(B) H3(C)
            <ul><li>un</li><li>deux<ol><li>2.1</li></ol></li></ul>      | UL[P(un)¦P(deux) OL[P(2.1)]]
            <ul><li>un</li><ul><li>dedans</li></ul></ul>                | UL[P(un)¦P(dedans)]
            <p>avant<br/>après</p>                                      | P(avant⏎après)
            <pre>a  b\tc</pre>                                          | C(a  b\tc)
            <blockquote><p>dit</p></blockquote>                         | A[P(dit)]
            <div class="panel"><div>note</div></div>                    | A[P(note)]
            <table><tr><th>k</th><th>v</th></tr><tr><td>a</td><td>b</td></tr></table> | T[h(P(k)) h(P(v))/(P(a)) (P(b))]
            <p>Voir <a href="https://a.example/x">ici</a>.</p>          | P(Voir {https://a.example/x:ici}.)
            <p><a href="/confluence/display/X">ici</a></p>              | P({https://wiki.example.com/confluence/display/X:ici})
            <p><a href="mailto:a@b.example">écrire</a></p>              | P({mailto:a@b.example:écrire})
            <p><a href="javascript:alert(1)">ici</a></p>                | P(ici)
            <p><a href="data:text/html,x">ici</a> <a href="#plus">bas</a></p> | P(ici bas)
            <p><a href=" java&#10;script:alert(1)">ici</a></p>          | P(ici)
            <script>alert(1)</script><p onclick="x()">un</p><style>p{}</style> | P(un)
            <svg><script>1</script><text>x</text></svg><iframe src="x">y</iframe>fin | P(fin)
            <form><input value="v"><button>Envoyer</button>texte</form> | P(texte)
            <ac:structured-macro ac:name="info"><p>macro</p></ac:structured-macro> | P(macro)
            <p></p><p> &nbsp; </p><ul><li></li></ul><table></table>     | ''
            {{constructor}} ${x} &lt;b&gt;                              | P({{constructor}} ${x} <b>)
            """)
    void what_a_page_says_is_kept_and_nothing_else(String html, String body) {
        assertThat(shown(read(html.replace("\\t", "\t")))).isEqualTo(body.replace("\\t", "\t"));
    }

    @Test
    void images_that_are_files_of_the_page_stand_where_they_stood() {
        var body = read("<p>un<span><img src=\"/confluence/download/attachments/7/%C3%A9cran.png?version=2&amp;api=v2\""
                + " alt=\"L’écran\"></span>deux</p><img"
                + " src=\"https://wiki.example.com/confluence/download/thumbnails/7/b.png\">");

        assertThat(shown(body)).isEqualTo("P(un) I(L’écran) P(deux) I()");
        assertThat(body.pictures())
                .containsExactly(
                        new Block.Picture(1, "/download/attachments/7/%C3%A9cran.png", "L’écran"),
                        new Block.Picture(2, "/download/attachments/7/b.png", ""));
    }

    /** One of another page may not be for everybody, and one from elsewhere tells somebody who reads. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/confluence/download/attachments/7/a.png",
                "//elsewhere.example/confluence/download/attachments/7/a.png",
                "/confluence/download/attachments/8/a.png",
                "/confluence/download/attachments/7/../8/a.png",
                "/confluence/download/attachments/7/%2e%2e/8/a.png",
                "/confluence/download/attachments/7/%2e%2e",
                "/confluence/download/attachments/7/..%2F8%2Fa.png",
                "/confluence/rest/api/content/7",
                "https://wiki.example.com:8443/confluence/download/attachments/7/a.png",
                "data:image/svg+xml,<svg onload=alert(1)>",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "http://[",
                ""
            })
    void other_images_are_their_words(String src) {
        assertThat(shown(read("<p>voir <img src=\"" + src.replace("<", "&lt;") + "\" alt=\"l’écran\"></p>")))
                .isEqualTo("P(voir l’écran)");
    }

    @Test
    void what_is_too_much_is_cut_and_said() {
        var many = read("<p>ligne</p>".repeat(5_000));
        assertThat(many.blocks()).hasSize(2_000);
        assertThat(many.whole()).isFalse();

        var wide = read("<table>" + "<tr><td>x</td></tr>".repeat(1_000) + "</table>");
        assertThat(((Block.Table) wide.blocks().get(0)).rows()).hasSize(200);
        assertThat(wide.whole()).isFalse();

        var long_ = read("<p>" + "mot ".repeat(1_250_000) + "</p>");
        assertThat(long_.whole()).isFalse();
        assertThat(shown(long_)).hasSizeLessThan(200_100);
        assertThat(read("<p>court</p>").whole()).isTrue();
    }

    @Test
    void what_is_nested_without_end_stays_words() {
        var deep = read("<ul><li>x ".repeat(3_000) + "fin");
        assertThat(shown(deep)).contains("fin").hasSizeLessThan(20_000);

        assertThat(shown(read("<b><span>".repeat(3_000) + "mot"))).contains("mot");
        assertThat(shown(read("<div>".repeat(20_000) + "mot"))).contains("mot");
    }

    /** What is searched is what was read: a cell is a word of its own. */
    @Test
    void the_words_are_a_line_a_paragraph() {
        var read = PageBody.of(
                "<h1>Titre</h1><p>un <b>deux</b></p><script>non</script><!-- non --><ul><li>trois</li></ul>"
                        + "<table><tr><td>a</td><td>b</td></tr></table>",
                "7",
                CONFLUENCE);

        assertThat(read.words()).isEqualTo("Titre\nun deux\ntrois\na b");
    }

    private static ArticleBody read(String html) {
        return PageBody.of(html, "7", CONFLUENCE).body();
    }

    private static String shown(ArticleBody body) {
        return shown(body.blocks());
    }

    private static String shown(Iterable<Block> blocks) {
        var all = new StringBuilder();
        blocks.forEach(block -> all.append(all.isEmpty() ? "" : " ").append(shown(block)));
        return all.toString();
    }

    private static String shown(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return "P(" + runs(paragraph.words()) + ")";
        }
        if (block instanceof Block.Heading heading) {
            return "H" + heading.level() + "(" + runs(heading.words()) + ")";
        }
        if (block instanceof Block.Items list) {
            return (list.ordered() ? "OL[" : "UL[")
                    + list.items().stream().map(PageBodyTest::shown).collect(Collectors.joining("¦")) + "]";
        }
        if (block instanceof Block.Aside aside) {
            return "A[" + shown(aside.blocks()) + "]";
        }
        if (block instanceof Block.Code code) {
            return "C(" + code.text() + ")";
        }
        if (block instanceof Block.Table table) {
            return "T["
                    + table.rows().stream()
                            .map(row -> row.stream()
                                    .map(cell -> (cell.heading() ? "h(" : "(") + shown(cell.blocks()) + ")")
                                    .collect(Collectors.joining(" ")))
                            .collect(Collectors.joining("/"))
                    + "]";
        }
        return "I(" + ((Block.Picture) block).alt() + ")";
    }

    private static String runs(Iterable<Run> words) {
        var all = new StringBuilder();
        for (var run : words) {
            var text = run.text().replace("\n", "⏎");
            text = run.strong() ? "*" + text + "*" : text;
            text = run.emphasised() ? "_" + text + "_" : text;
            text = run.code() ? "`" + text + "`" : text;
            all.append(run.link().isEmpty() ? text : "{" + run.link() + ":" + text + "}");
        }
        return all.toString();
    }
}
