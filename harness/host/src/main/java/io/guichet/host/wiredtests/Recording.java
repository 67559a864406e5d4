package io.guichet.host.wiredtests;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.runner.Description;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;

/** Notes what became of each method. */
final class Recording extends RunListener {

    private final Set<String> all = new LinkedHashSet<>();
    private final Set<String> ignored = new LinkedHashSet<>();
    private final Map<String, Failure> failed = new LinkedHashMap<>();

    @Override
    public void testStarted(Description test) {
        all.add(name(test));
    }

    @Override
    public void testFailure(Failure failure) {
        all.add(name(failure.getDescription()));
        failed.put(name(failure.getDescription()), failure);
    }

    @Override
    public void testAssumptionFailure(Failure failure) {
        ignored.add(name(failure.getDescription()));
    }

    @Override
    public void testIgnored(Description test) {
        all.add(name(test));
        ignored.add(name(test));
    }

    /** A class that fails as a whole has no method. */
    private static String name(Description test) {
        return test.getMethodName() == null ? test.getDisplayName() : test.getMethodName();
    }

    Set<String> all() {
        return all;
    }

    Set<String> passed() {
        Set<String> passed = new LinkedHashSet<>(all);
        passed.removeAll(failed.keySet());
        passed.removeAll(ignored);
        return passed;
    }

    Set<String> ignored() {
        return ignored;
    }

    Map<String, Failure> failed() {
        return failed;
    }
}
