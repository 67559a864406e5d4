package io.guichet.acceptance.wired;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicNode;
import org.junit.runner.Description;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;

/** Tells what became of JUnit 4 tests again as tests of JUnit 5. */
final class Outcomes extends RunListener {

    private final Map<String, Optional<Throwable>> byName = new LinkedHashMap<>();

    @Override
    public void testStarted(Description test) {
        byName.put(test.getDisplayName(), Optional.empty());
    }

    @Override
    public void testFailure(Failure failure) {
        byName.put(failure.getDescription().getDisplayName(), Optional.of(failure.getException()));
    }

    List<DynamicNode> nodes() {
        return byName.entrySet().stream()
                .<DynamicNode>map(outcome -> dynamicTest(outcome.getKey(), () -> {
                    if (outcome.getValue().isPresent()) {
                        throw outcome.getValue().get();
                    }
                }))
                .toList();
    }
}
