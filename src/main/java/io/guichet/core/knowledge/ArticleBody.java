package io.guichet.core.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * An article as it is read: words, their order and pictures, and nothing that a browser could run (R24).
 *
 * @param whole whether nothing was left out; the rest is where the article is kept
 */
public record ArticleBody(List<Block> blocks, boolean whole) {

    /** Of what has none here: its words have to do. */
    public static final ArticleBody NONE = new ArticleBody(List.of(), true);

    public ArticleBody {
        blocks = List.copyOf(blocks);
    }

    /** Paragraphs of plain words, each on its line. */
    public static ArticleBody of(String text) {
        return new ArticleBody(
                text.lines()
                        .map(line -> (Block) new Block.Paragraph(List.of(Run.plain(line))))
                        .toList(),
                true);
    }

    public boolean saysNothing() {
        return blocks.isEmpty();
    }

    /** All of its pictures, in the order in which they are seen. */
    public List<Block.Picture> pictures() {
        return pictures(blocks.stream()).toList();
    }

    private static Stream<Block.Picture> pictures(Stream<Block> some) {
        return some.flatMap(
                block -> block instanceof Block.Picture picture ? Stream.of(picture) : pictures(block.inside()));
    }

    /** A part of it. */
    public sealed interface Block {

        /** What it is made of, where that is blocks. */
        default Stream<Block> inside() {
            return Stream.of();
        }

        record Paragraph(List<Run> words) implements Block {

            public Paragraph {
                words = List.copyOf(words);
            }
        }

        /** @param level 1 to 3, below the article's own title */
        record Heading(int level, List<Run> words) implements Block {

            public Heading {
                words = List.copyOf(words);
            }
        }

        /** A list. */
        record Items(boolean ordered, List<List<Block>> items) implements Block {

            public Items {
                items = items.stream().map(List::copyOf).toList();
            }

            @Override
            public Stream<Block> inside() {
                return items.stream().flatMap(List::stream);
            }
        }

        /** What is set apart: a quotation, a note, a warning. */
        record Aside(List<Block> blocks) implements Block {

            public Aside {
                blocks = List.copyOf(blocks);
            }

            @Override
            public Stream<Block> inside() {
                return blocks.stream();
            }
        }

        /** Words whose blanks and lines count. */
        record Code(String text) implements Block {}

        record Table(List<List<Cell>> rows) implements Block {

            public Table {
                rows = rows.stream().map(List::copyOf).toList();
            }

            @Override
            public Stream<Block> inside() {
                return rows.stream().flatMap(List::stream).flatMap(cell -> cell.blocks().stream());
            }
        }

        /**
         * An image that is a file of the article.
         *
         * @param number by which it is asked for: the first of the article is 1
         * @param path where the knowledge base has it, below its own address
         * @param alt what it shows, in words; empty where nobody wrote it
         */
        record Picture(int number, String path, String alt) implements Block {}
    }

    /** @param heading whether it names what is in its row or column */
    public record Cell(boolean heading, List<Block> blocks) {

        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Words that look alike.
     *
     * @param link where they lead, {@code https:}, {@code http:} or {@code mailto:}; empty where they lead nowhere
     */
    public record Run(String text, boolean strong, boolean emphasised, boolean code, String link) {

        static Run plain(String text) {
            return new Run(text, false, false, false, "");
        }
    }
}
