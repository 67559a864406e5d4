package io.guichet.web.stream;

import io.guichet.core.people.PersonKey;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How many pages may be open at once: on the node, and for one person. */
final class Seats {

    private final int mostStreams;
    private final int mostStreamsAPerson;
    private final int mostPolls;
    private final Map<PersonKey, Set<Subscription>> streams = new HashMap<>();
    private int streamCount;
    private int pollCount;

    Seats(int mostStreams, int mostStreamsAPerson, int mostPolls) {
        this.mostStreams = mostStreams;
        this.mostStreamsAPerson = mostStreamsAPerson;
        this.mostPolls = mostPolls;
    }

    synchronized boolean isFree(boolean poll) {
        return poll ? pollCount < mostPolls : streamCount < mostStreams;
    }

    /** Takes a seat; answers the oldest one of the same person that has to leave for it. */
    synchronized Optional<Subscription> take(Subscription page) {
        if (page.isPoll()) {
            pollCount++;
            return Optional.empty();
        }
        streamCount++;
        var own = streams.computeIfAbsent(page.interest().person(), none -> new LinkedHashSet<>());
        own.add(page);
        return own.size() > mostStreamsAPerson ? own.stream().findFirst() : Optional.empty();
    }

    synchronized int streams() {
        return streamCount;
    }

    synchronized int polls() {
        return pollCount;
    }

    synchronized void leave(Subscription page) {
        if (page.isPoll()) {
            pollCount--;
            return;
        }
        streamCount--;
        streams.computeIfPresent(page.interest().person(), (person, own) -> {
            own.remove(page);
            return own.isEmpty() ? null : own;
        });
    }
}
