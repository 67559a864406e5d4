package io.guichet.web.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guichet.core.knowledge.ArticleBody.Block;
import io.guichet.core.knowledge.ArticleBody.Cell;
import io.guichet.core.knowledge.ArticleBody.Run;
import java.util.List;

/**
 * A part of an article on the wire; of all but {@code is}, what does not apply is left out.
 *
 * @param is paragraph, heading, list, aside, code, table or picture
 * @param level of a heading: 1 to 3
 * @param words of a paragraph or a heading
 * @param ordered of a list
 * @param items of a list
 * @param blocks of an aside
 * @param text of code; of a picture, what it shows
 * @param rows of a table
 * @param url of a picture, below the context path
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleBodyView(
        String is,
        Integer level,
        List<RunView> words,
        Boolean ordered,
        List<List<ArticleBodyView>> items,
        List<ArticleBodyView> blocks,
        String text,
        List<List<CellView>> rows,
        String url) {

    /**
     * Words that look alike.
     *
     * @param strong as the others: left out where it is not so
     * @param link left out where they lead nowhere
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RunView(String text, Boolean strong, Boolean emphasised, Boolean code, String link) {

        private static RunView of(Run run) {
            return new RunView(
                    run.text(),
                    run.strong() ? true : null,
                    run.emphasised() ? true : null,
                    run.code() ? true : null,
                    run.link().isEmpty() ? null : run.link());
        }
    }

    /** @param heading left out where it is not one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CellView(Boolean heading, List<ArticleBodyView> blocks) {}

    /** @param pictures where they are asked for by their numbers */
    static List<ArticleBodyView> of(List<Block> blocks, String pictures) {
        return blocks.stream().map(block -> of(block, pictures)).toList();
    }

    private static ArticleBodyView of(Block block, String pictures) {
        if (block instanceof Block.Paragraph paragraph) {
            return words("paragraph", null, paragraph.words());
        }
        if (block instanceof Block.Heading heading) {
            return words("heading", heading.level(), heading.words());
        }
        if (block instanceof Block.Items list) {
            var items = list.items().stream().map(item -> of(item, pictures)).toList();
            return new ArticleBodyView("list", null, null, list.ordered(), items, null, null, null, null);
        }
        if (block instanceof Block.Aside aside) {
            return new ArticleBodyView("aside", null, null, null, null, of(aside.blocks(), pictures), null, null, null);
        }
        if (block instanceof Block.Code code) {
            return new ArticleBodyView("code", null, null, null, null, null, code.text(), null, null);
        }
        if (block instanceof Block.Table table) {
            var rows = table.rows().stream()
                    .map(row -> row.stream().map(cell -> cell(cell, pictures)).toList())
                    .toList();
            return new ArticleBodyView("table", null, null, null, null, null, null, rows, null);
        }
        var picture = (Block.Picture) block;
        return new ArticleBodyView(
                "picture", null, null, null, null, null, picture.alt(), null, pictures + picture.number());
    }

    private static ArticleBodyView words(String is, Integer level, List<Run> words) {
        return new ArticleBodyView(
                is, level, words.stream().map(RunView::of).toList(), null, null, null, null, null, null);
    }

    private static CellView cell(Cell cell, String pictures) {
        return new CellView(cell.heading() ? true : null, of(cell.blocks(), pictures));
    }
}
