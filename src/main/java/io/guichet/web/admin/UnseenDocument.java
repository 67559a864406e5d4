package io.guichet.web.admin;

import io.guichet.core.settings.Unseen;
import java.time.Duration;
import java.util.List;

/** When what nobody answers is brought up again, on the wire. */
record UnseenDocument(List<Integer> repeatMinutes) {

    private static final String FIELD = "unseen.repeatMinutes";
    private static final int MOST = 10;
    private static final int DAY = 24 * 60;

    static UnseenDocument of(Unseen unseen) {
        return new UnseenDocument(unseen.repeats().stream()
                .map(repeat -> (int) repeat.toMinutes())
                .toList());
    }

    Unseen checked(Checks checks) {
        if (repeatMinutes == null) {
            return Unseen.USUAL;
        }
        var minutes = checks.list(FIELD, repeatMinutes, MOST, (field, some) -> checks.within(field, some, 1, DAY));
        for (var i = 1; i < minutes.size(); i++) {
            if (minutes.get(i) <= minutes.get(i - 1)) {
                checks.wrong(FIELD + "[" + i + "]", "order");
            }
        }
        return new Unseen(minutes.stream().map(Duration::ofMinutes).toList());
    }
}
