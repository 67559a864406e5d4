package io.guichet.web.admin;

import io.guichet.core.settings.RequestRules;
import java.util.List;

/** When a conversation becomes a request, on the wire. */
record RequestsDocument(String create, Integer afterMinutes, TextsDocument title, List<String> closing) {

    private static final int LONGEST_WAIT = 24 * 60;
    private static final int MOST_STATUSES = 20;

    static RequestsDocument of(RequestRules rules) {
        return new RequestsDocument(
                Checks.word(rules.create()), rules.afterMinutes(), TextsDocument.of(rules.title()), rules.closing());
    }

    RequestRules checked(Checks checks) {
        var usual = RequestRules.USUAL;
        return new RequestRules(
                checks.word("requests.create", create, usual.create()),
                checks.within("requests.afterMinutes", Checks.or(afterMinutes, usual.afterMinutes()), 1, LONGEST_WAIT),
                checks.texts("requests.title", title, Checks.LONGEST_NAME),
                checks.unique(
                        "requests.closing",
                        checks.names("requests.closing", closing, MOST_STATUSES),
                        status -> status,
                        ""));
    }
}
