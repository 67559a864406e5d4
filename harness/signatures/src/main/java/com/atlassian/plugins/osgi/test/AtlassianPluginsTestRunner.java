package com.atlassian.plugins.osgi.test;

import java.io.IOException;
import java.util.List;
import org.junit.runner.Description;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.InitializationError;

/**
 * Has the methods of a test class run inside Jira, and reports here what came of them.
 *
 * <p>The one behaviour among the signatures: test classes that name this runner go unchanged to Atlassian's own.
 *
 * <p>Known limitations: no line on the console for each test; of a failure only message and stack come over.
 *
 * <p>Source: atlassian-plugins-osgi-testrunner 1.2.3 (javap).
 */
public class AtlassianPluginsTestRunner extends BlockJUnit4ClassRunner {

    public AtlassianPluginsTestRunner(Class<?> testClass) throws InitializationError {
        super(testClass);
    }

    /** Inside Jira a constructor may take services; here the class is never made. */
    @Override
    protected void validateConstructor(List<Throwable> errors) {}

    @Override
    public void run(RunNotifier notifier) {
        String name = getTestClass().getName();
        try {
            if (!name.startsWith("it.")) {
                throw new IllegalStateException(name + " must be in package it or below to be run inside Jira");
            }
            report(RemoteRun.of(name), notifier);
        } catch (IOException | RuntimeException e) {
            notifier.fireTestFailure(new Failure(getDescription(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            notifier.fireTestFailure(new Failure(getDescription(), e));
        }
    }

    private void report(RemoteRun run, RunNotifier notifier) {
        if (run.isEmpty()) {
            throw new IllegalStateException(
                    "No tests found in class [" + getTestClass().getName() + "]");
        }
        run.passed().forEach(method -> {
            notifier.fireTestStarted(description(method));
            notifier.fireTestFinished(description(method));
        });
        run.ignored().forEach(method -> notifier.fireTestIgnored(description(method)));
        run.failed().forEach((method, failure) -> {
            notifier.fireTestStarted(description(method));
            notifier.fireTestFailure(new Failure(description(method), failure));
            notifier.fireTestFinished(description(method));
        });
    }

    private Description description(String method) {
        return Description.createTestDescription(getTestClass().getJavaClass(), method);
    }
}
