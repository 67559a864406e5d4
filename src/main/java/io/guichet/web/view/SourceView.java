package io.guichet.web.view;

import io.guichet.core.conversation.Assistance.Source;

/**
 * An article that the assistant quotes.
 *
 * @param id as in the lists of articles
 * @param passage its exact words
 */
public record SourceView(String id, String title, String url, String kind, String space, String passage) {

    public static SourceView of(Source source) {
        return new SourceView(
                source.article(), source.title(), source.url(), source.kind(), source.space(), source.quote());
    }
}
