package io.guichet.web.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guichet.core.knowledge.BrowsingArticles.Shelf;
import java.util.List;
import java.util.Map;

/**
 * A part of the knowledge base on the wire.
 *
 * @param cursor where it goes on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LibraryView(
        List<SpaceView> spaces,
        List<LabelView> modules,
        List<LabelView> countries,
        List<ArticlesView.Suggested> articles,
        String cursor) {

    record SpaceView(String id, String name) {}

    /** @param articles how many there are */
    record LabelView(String id, int articles) {}

    static LibraryView of(Shelf shelf) {
        return new LibraryView(
                shelf.spaces().entrySet().stream()
                        .map(space -> new SpaceView(space.getKey(), space.getValue()))
                        .toList(),
                labels(shelf.modules()),
                labels(shelf.countries()),
                ArticlesView.of(shelf.articles(), 0).articles(),
                shelf.next().map(String::valueOf).orElse(null));
    }

    private static List<LabelView> labels(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(label -> new LabelView(label.getKey(), label.getValue()))
                .toList();
    }
}
