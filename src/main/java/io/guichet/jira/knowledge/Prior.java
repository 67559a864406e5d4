package io.guichet.jira.knowledge;

import java.io.IOException;
import java.util.Map;

/**
 * What speaks for an article whatever its words: short ones and those that ask a question answer one; and the space in which
 * titles are worded like what was asked.
 */
record Prior(float brevity, float question, float space) {

    static final Prior NONE = new Prior(0, 0, 0);

    /** Fitted like the weights of {@link Field}. */
    static final Prior AS_SHIPPED = new Prior(10.5f, 0.7f, 0.65f);

    float of(Snapshot snapshot, int doc, Map<String, Float> likeness) throws IOException {
        var sum = 0.0;
        sum += brevity == 0 ? 0 : brevity * snapshot.brevity(doc);
        sum += question != 0 && snapshot.asksAQuestion(doc) ? question : 0;
        sum += space == 0 ? 0 : space * likeness.getOrDefault(snapshot.space(doc), 0f);
        return (float) sum;
    }
}
