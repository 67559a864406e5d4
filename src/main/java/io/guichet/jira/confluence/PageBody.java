package io.guichet.jira.confluence;

import io.guichet.core.knowledge.ArticleBody;
import io.guichet.core.knowledge.ArticleBody.Block;
import io.guichet.core.knowledge.ArticleBody.Cell;
import io.guichet.core.knowledge.ArticleBody.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A page as it is read: of its markup only what says how words stand to each other, and its own images. Whatever else a page may
 * hold, scripts, frames, forms, styles and pictures from elsewhere, is left out or stays words.
 *
 * <p>Source: {@code body.view} of Confluence's REST is the HTML that Confluence shows; an image that is a file of a page has its
 * address in {@code src}, {@code /download/attachments/{page}/{name}} or {@code /download/thumbnails/…}.
 */
final class PageBody {

    /** What can be drawn on one screen after the other; the rest is in Confluence. */
    private static final int MOST_BLOCKS = 2_000;

    private static final int MOST_LETTERS = 200_000;
    private static final int MOST_ROWS = 200;

    /** Lists in lists, tables in tables. */
    private static final int DEEPEST = 6;

    /** Elements in elements: deeper nobody writes by hand, and what is there stays words. */
    private static final int DEEPEST_MARKUP = 100;

    private static final String NOTHING_TO_READ =
            "script, style, noscript, template, iframe, frame, object, embed, applet, svg, math, audio, video, canvas, "
                    + "input, button, select, textarea, link, meta, base, title, map, area";

    private static final Set<String> ASIDES = Set.of("blockquote", "aside");
    private static final Set<String> STRONG = Set.of("strong", "b");
    private static final Set<String> EMPHASISED = Set.of("em", "i", "cite");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");

    private final String page;
    private final ConfluenceAddress address;
    private int blocks;
    private int letters;
    private int pictures;
    private boolean whole = true;

    private PageBody(String page, ConfluenceAddress address) {
        this.page = page;
        this.address = address;
    }

    /** Its words, and how they are read. */
    record Read(String words, ArticleBody body) {}

    /** @param page its identifier: images of other pages may not be for everybody, and are left out */
    static Read of(String html, String page, String address) {
        var known = new ConfluenceAddress(address);
        var document = Jsoup.parseBodyFragment(html, known.base());
        document.select(NOTHING_TO_READ).remove();
        var reading = new PageBody(page, known);
        var blocks = reading.new Part(0).read(document.body()).blocks();
        return new Read(PageWords.of(document.body()), new ArticleBody(blocks, reading.whole));
    }

    private record Style(boolean strong, boolean emphasised, boolean code, String link) {

        static final Style PLAIN = new Style(false, false, false, "");

        Run of(String text) {
            return new Run(text, strong, emphasised, code, link);
        }

        Style in(Element element, ConfluenceAddress address) {
            var name = element.normalName();
            return new Style(
                    strong || STRONG.contains(name),
                    emphasised || EMPHASISED.contains(name),
                    code || CODE.contains(name),
                    name.equals("a") ? address.link(element) : link);
        }
    }

    /** What is read one after the other: a page, an item, a cell. */
    private final class Part {

        private final int depth;
        private final List<Block> read = new ArrayList<>();
        private List<Run> line = new ArrayList<>();

        Part(int depth) {
            this.depth = depth;
        }

        Part read(Element parent) {
            walk(parent, Style.PLAIN, 0);
            end();
            return this;
        }

        List<Block> blocks() {
            return read;
        }

        private void walk(Element parent, Style style, int deep) {
            for (var node : parent.childNodes()) {
                if (node instanceof TextNode text) {
                    say(text.getWholeText().replaceAll("[\\s\\u00a0]+", " "), style);
                } else if (node instanceof Element element) {
                    if (deep < DEEPEST_MARKUP) {
                        take(element, style, deep + 1);
                    } else {
                        say(element.text(), style);
                    }
                }
            }
        }

        private void take(Element element, Style style, int deep) {
            var name = element.normalName();
            switch (name) {
                case "br" -> say("\n", style);
                case "img" -> picture(element);
                case "hr" -> end();
                case "pre" -> code(element);
                case "ul", "ol" -> items(element);
                case "table" -> table(element);
                case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, deep);
                default -> {
                    if (isAside(element)) {
                        aside(element);
                    } else if (element.isBlock()) {
                        end();
                        walk(element, style, deep);
                        end();
                    } else {
                        walk(element, style.in(element, address), deep);
                    }
                }
            }
        }

        private boolean isAside(Element element) {
            return ASIDES.contains(element.normalName())
                    || element.hasClass("confluence-information-macro")
                    || element.hasClass("panel");
        }

        private void say(String text, Style style) {
            var left = Math.max(0, MOST_LETTERS - letters);
            if (text.length() > left) {
                whole = false;
            }
            var fits = text.length() > left ? text.substring(0, left) : text;
            letters += fits.length();
            if (!fits.isEmpty()) {
                line.add(style.of(fits));
            }
        }

        /** What has been said is a paragraph, if it is anything. */
        private void end() {
            var words = TidyLine.of(line);
            line = new ArrayList<>();
            if (!words.isEmpty()) {
                add(new Block.Paragraph(words));
            }
        }

        private void add(Block block) {
            if (blocks++ < MOST_BLOCKS) {
                read.add(block);
            } else {
                whole = false;
            }
        }

        private void heading(Element element, int deep) {
            end();
            walk(element, Style.PLAIN, deep);
            var words = TidyLine.of(line);
            line = new ArrayList<>();
            if (!words.isEmpty()) {
                var level = element.normalName().charAt(1) - '0';
                add(new Block.Heading(Math.min(3, level), words));
            }
        }

        private void code(Element element) {
            end();
            var text = element.wholeText().strip();
            if (!text.isEmpty() && letters < MOST_LETTERS) {
                var left = Math.min(text.length(), MOST_LETTERS - letters);
                whole &= left == text.length();
                letters += left;
                add(new Block.Code(text.substring(0, left)));
            }
        }

        private Optional<List<Block>> inside(Element element) {
            if (depth >= DEEPEST) {
                say(element.text(), Style.PLAIN);
                end();
                return Optional.empty();
            }
            return Optional.of(new Part(depth + 1).read(element).blocks());
        }

        private void items(Element list) {
            end();
            var items = new ArrayList<List<Block>>();
            for (var item : list.children()) {
                inside(item).filter(blocks -> !blocks.isEmpty()).ifPresent(items::add);
            }
            if (!items.isEmpty()) {
                add(new Block.Items(list.normalName().equals("ol"), items));
            }
        }

        private void aside(Element element) {
            end();
            inside(element).filter(blocks -> !blocks.isEmpty()).ifPresent(blocks -> add(new Block.Aside(blocks)));
        }

        private void table(Element table) {
            end();
            var rows = new ArrayList<List<Cell>>();
            for (var row : rowsOf(table)) {
                if (rows.size() >= MOST_ROWS) {
                    whole = false;
                    break;
                }
                var cells = new ArrayList<Cell>();
                for (var cell : row.children()) {
                    inside(cell)
                            .ifPresent(blocks ->
                                    cells.add(new Cell(cell.normalName().equals("th"), blocks)));
                }
                if (cells.stream().anyMatch(cell -> !cell.blocks().isEmpty())) {
                    rows.add(cells);
                }
            }
            if (!rows.isEmpty()) {
                add(new Block.Table(rows));
            }
        }

        private List<Element> rowsOf(Element table) {
            return table.select("tr").stream()
                    .filter(row -> table.equals(row.closest("table")))
                    .toList();
        }

        private void picture(Element image) {
            address.fileOf(image.attr("src"), page)
                    .ifPresentOrElse(
                            path -> {
                                end();
                                add(new Block.Picture(
                                        ++pictures, path, image.attr("alt").strip()));
                            },
                            () -> say(' ' + image.attr("alt").strip() + ' ', Style.PLAIN));
        }
    }
}
