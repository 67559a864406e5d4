package io.guichet.testkit;

import static java.util.Comparator.comparing;

import io.guichet.core.audit.AuditLog;
import io.guichet.core.audit.Audited;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** What was done by whom, in memory. */
public final class MemoryAuditLog implements AuditLog {

    private final List<Audited> all = new CopyOnWriteArrayList<>();

    @Override
    public void add(Audited audited) {
        all.add(audited);
    }

    @Override
    public Page find(Wanted wanted) {
        var found = IntStream.range(0, all.size())
                .boxed()
                .sorted(comparing((Integer i) -> all.get(i).at())
                        .thenComparing(i -> i)
                        .reversed())
                .filter(i -> isWanted(i, wanted))
                .toList();
        var shown = found.stream().limit(wanted.limit()).toList();
        return new Page(
                shown.stream().map(all::get).toList(),
                found.size() > shown.size() ? Optional.of(place(shown.get(shown.size() - 1))) : Optional.empty());
    }

    private boolean isWanted(int index, Wanted wanted) {
        var one = all.get(index);
        return wanted.isOf(one.action())
                && (wanted.project().isEmpty() || wanted.project().equals(one.project()))
                && wanted.actor().filter(actor -> !actor.equals(one.actor())).isEmpty()
                && wanted.from().filter(from -> one.at().isBefore(from)).isEmpty()
                && wanted.to().filter(to -> !one.at().isBefore(to)).isEmpty()
                && wanted.after().filter(place -> !isAfter(place(index), place)).isEmpty();
    }

    private static boolean isAfter(Place place, Place end) {
        return place.at().isBefore(end.at())
                || (place.at().equals(end.at()) && place.id().compareTo(end.id()) < 0);
    }

    private Place place(int index) {
        return new Place(all.get(index).at(), String.format("%06d", index));
    }
}
