package io.guichet.web.admin;

import io.guichet.core.settings.Knowledge;
import java.util.List;

/** Which articles are proposed, on the wire. */
record KnowledgeDocument(Boolean enabled, List<String> spaces, String audience) {

    private static final int MOST_SPACES = 100;

    static KnowledgeDocument of(Knowledge knowledge) {
        return new KnowledgeDocument(knowledge.enabled(), knowledge.spaces(), Checks.word(knowledge.audience()));
    }

    Knowledge checked(Checks checks) {
        var usual = Knowledge.USUAL;
        return new Knowledge(
                Checks.or(enabled, usual.enabled()),
                checks.unique(
                        "knowledge.spaces", checks.names("knowledge.spaces", spaces, MOST_SPACES), space -> space, ""),
                checks.word("knowledge.audience", audience, usual.audience()));
    }
}
