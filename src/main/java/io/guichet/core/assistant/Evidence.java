package io.guichet.core.assistant;

import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.AttachedFile;
import java.util.Optional;

/**
 * What one article has to say to a question.
 *
 * @param quote the exact words of the article that answer best, as they stand in its text
 * @param file where they stand, if it is not in the article itself
 */
public record Evidence(Article article, String quote, Signs signs, Optional<AttachedFile> file) {

    /**
     * What speaks for the article. Shares are of the weight of words, a rare one weighing more, and lie between 0 and 1.
     *
     * @param asked how much of the question the article has
     * @param askedInTitle how much of the question its title has
     * @param titleAsked how much of its title the question has
     * @param askedInQuote how much of the question one of its passages has
     * @param likeTitle how much the beginnings of the words of question and title are alike
     * @param pairs how much of the question's neighbouring words are neighbours in the article, too
     * @param unknown how much of the question no article has
     * @param lead how much stronger it was found than the best of the others; negative for less
     * @param words how many words of the question mean something
     */
    public record Signs(
            double asked,
            double askedInTitle,
            double titleAsked,
            double askedInQuote,
            double likeTitle,
            double pairs,
            double unknown,
            double lead,
            int words) {}
}
