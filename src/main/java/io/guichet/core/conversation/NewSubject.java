package io.guichet.core.conversation;

import java.util.List;

/** @param entries numbers of the messages that belong to the other subject */
public record NewSubject(List<Long> entries) {

    public NewSubject {
        entries = List.copyOf(entries);
    }
}
