package io.guichet.host.wiredtests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.runner.Result;
import org.junit.runner.notification.Failure;

/** The outcome of a class as the runner's client reads it, fields named as Gson finds them in JUnit 4.13. */
final class TestReport {

    private TestReport() {}

    static Map<String, Object> of(String className, Recording recording, Result result) {
        Map<String, Object> failed = new LinkedHashMap<>();
        recording.failed().forEach((method, failure) -> failed.put(method, failure(failure)));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("classname", className);
        report.put("divId", className.replace('.', '_'));
        report.put("allTestMethods", recording.all());
        report.put("testResult", result(result));
        report.put("passedMethods", recording.passed());
        report.put("ignoredMethods", recording.ignored());
        report.put("failedMethods", failed);
        return report;
    }

    private static Map<String, Object> result(Result result) {
        List<Object> failures = new ArrayList<>();
        result.getFailures().forEach(failure -> failures.add(failure(failure)));
        return Map.of(
                "count", result.getRunCount(),
                "ignoreCount", result.getIgnoreCount(),
                "assumptionFailureCount", result.getAssumptionFailureCount(),
                "failures", failures,
                "runTime", result.getRunTime());
    }

    private static Map<String, Object> failure(Failure failure) {
        return Map.of(
                "fDescription",
                Map.of("fDisplayName", failure.getDescription().getDisplayName()),
                "fThrownException",
                throwable(failure.getException()));
    }

    private static Map<String, Object> throwable(Throwable thrown) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("detailMessage", thrown.getClass().getName() + ": " + thrown.getMessage());
        shown.put(
                "stackTrace",
                Arrays.stream(thrown.getStackTrace()).map(TestReport::frame).toList());
        if (thrown.getCause() != null && thrown.getCause() != thrown) {
            shown.put("cause", throwable(thrown.getCause()));
        }
        return shown;
    }

    private static Map<String, Object> frame(StackTraceElement frame) {
        return Map.of(
                "declaringClass", frame.getClassName(),
                "methodName", frame.getMethodName(),
                "fileName", String.valueOf(frame.getFileName()),
                "lineNumber", frame.getLineNumber());
    }
}
