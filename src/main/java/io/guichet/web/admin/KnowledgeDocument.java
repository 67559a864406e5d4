package io.guichet.web.admin;

import io.guichet.core.settings.Knowledge;
import java.util.List;
import java.util.regex.Pattern;

/** Which articles are proposed, and where drafts of new ones go, on the wire. */
record KnowledgeDocument(
        Boolean enabled, List<String> spaces, String audience, String reviewSpace, List<String> reviewLabels) {

    private static final int MOST_SPACES = 100;
    private static final int MOST_LABELS = 10;
    private static final int LONGEST_SPACE = 255;

    /** What Confluence takes for a label of one word. */
    private static final Pattern LABEL = Pattern.compile("[^\\s:;,.?&\\[\\]()#^*@!<>A-Z]+");

    static KnowledgeDocument of(Knowledge knowledge) {
        return new KnowledgeDocument(
                knowledge.enabled(),
                knowledge.spaces(),
                Checks.word(knowledge.audience()),
                knowledge.reviewSpace(),
                knowledge.reviewLabels());
    }

    Knowledge checked(Checks checks) {
        var usual = Knowledge.USUAL;
        var review = checks.text(
                "knowledge.reviewSpace",
                Checks.or(reviewSpace, usual.reviewSpace()).strip(),
                0,
                LONGEST_SPACE);
        var shown = keys(checks);
        if (!review.isEmpty() && shown.stream().anyMatch(review::equalsIgnoreCase)) {
            checks.wrong("knowledge.reviewSpace", "reviewShown");
        }
        return new Knowledge(
                Checks.or(enabled, usual.enabled()),
                shown,
                checks.word("knowledge.audience", audience, usual.audience()),
                review,
                labels(checks));
    }

    private List<String> keys(Checks checks) {
        return checks.unique(
                "knowledge.spaces", checks.names("knowledge.spaces", spaces, MOST_SPACES), space -> space, "");
    }

    private List<String> labels(Checks checks) {
        var field = "knowledge.reviewLabels";
        var labels = checks.names(field, Checks.or(reviewLabels, Knowledge.USUAL.reviewLabels()), MOST_LABELS);
        for (var i = 0; i < labels.size(); i++) {
            if (!checks.isWrong(field + "[" + i + "]")
                    && !LABEL.matcher(labels.get(i)).matches()) {
                checks.wrong(field + "[" + i + "]", "label");
            }
        }
        return checks.unique(field, labels, label -> label, "");
    }
}
