package io.guichet.jira.confluence;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A page's words for those who search: each paragraph on a line. What comes out is text and is never used as markup. */
final class PageWords implements NodeVisitor {

    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "tr",
            "ul",
            "ol",
            "table",
            "blockquote",
            "pre",
            "br",
            "hr");

    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder words = new StringBuilder();

    private PageWords() {}

    static String of(Element page) {
        var words = new PageWords();
        page.traverse(words);
        return words.words
                .toString()
                .replaceAll("[ \\u00a0]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText().replaceAll("\\s+", " "));
        } else {
            set(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof TextNode)) {
            set(node);
        }
    }

    private void set(Node node) {
        if (LINES.contains(node.nodeName())) {
            words.append('\n');
        } else if (CELLS.contains(node.nodeName())) {
            words.append(' ');
        }
    }
}
