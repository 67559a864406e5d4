package io.guichet.web.problem;

import io.guichet.core.knowledge.ArticleDrafts.Outcome.Failed;
import java.time.Duration;

/** Why Confluence made no page, each in words that say what to do about it. */
public final class ArticleRefusals {

    private static final Duration SOON = Duration.ofSeconds(10);

    private ArticleRefusals() {}

    /** @param space key of the space for reviews */
    public static Refused of(Failed failed, String space) {
        return switch (failed.why()) {
            case CONSENT -> {
                var refused = Refused.with(409, "article.consent");
                yield failed.consent()
                        .map(where -> refused.data("url", where.toString()))
                        .orElse(refused);
            }
            case NO_LINK -> Refused.with(409, "article.noLink");
            case TITLE_TAKEN -> Refused.with(409, "article.title", space);
            case NOT_ALLOWED -> Refused.with(409, "article.notAllowed", space);
            case NO_SPACE -> Refused.with(409, "article.noSpace", space);
            case REFUSED -> Refused.with(409, "article.refused");
            case AWAY -> Refused.with(503, "article.away").after(failed.pause().orElse(SOON));
        };
    }
}
