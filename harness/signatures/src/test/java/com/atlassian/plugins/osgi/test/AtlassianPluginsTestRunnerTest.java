package com.atlassian.plugins.osgi.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import it.SomeWiredTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.runner.JUnitCore;
import org.junit.runner.Request;
import org.junit.runner.Result;
import org.junit.runners.model.InitializationError;

class AtlassianPluginsTestRunnerTest {
    private HttpServer jira;

    @BeforeEach
    void startAJira() throws IOException {
        jira = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        jira.start();
        System.setProperty("baseurl", "http://localhost:" + jira.getAddress().getPort() + "/jira");
    }

    @AfterEach
    void stopIt() {
        System.clearProperty("baseurl");
        jira.stop(0);
    }

    @Test
    void what_passed_or_was_ignored_in_jira_did_so_here() throws Exception {
        jiraAnswers(200, "{\"passedMethods\":[\"a\",\"b\"],\"ignoredMethods\":[\"c\"],\"failedMethods\":{}}");

        Result result = run(SomeWiredTest.class);

        assertThat(result.getRunCount()).isEqualTo(2);
        assertThat(result.getIgnoreCount()).isEqualTo(1);
        assertThat(result.wasSuccessful()).isTrue();
    }

    @Test
    void a_failure_comes_over_with_message_and_stack() throws Exception {
        jiraAnswers(
                200,
                """
                {"passedMethods":[],"ignoredMethods":[],"failedMethods":{"stores":{"fThrownException":{
                  "detailMessage":"expected one","stackTrace":[
                    {"declaringClass":"it.Storing","methodName":"stores","fileName":"Storing.java","lineNumber":7}]}}}}
                """);

        Result result = run(SomeWiredTest.class);

        assertThat(result.getFailures()).singleElement().satisfies(failure -> {
            assertThat(failure.getDescription().getMethodName()).isEqualTo("stores");
            assertThat(failure.getMessage()).isEqualTo("expected one");
            assertThat(failure.getTrace()).contains("it.Storing.stores(Storing.java:7)");
        });
    }

    @Test
    void a_jira_that_ran_nothing_is_a_failure() throws Exception {
        jiraAnswers(200, "{\"passedMethods\":[],\"ignoredMethods\":[],\"failedMethods\":{}}");

        assertThat(run(SomeWiredTest.class).getFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.getMessage()).startsWith("No tests found in class"));
    }

    @Test
    void a_jira_that_does_not_know_the_class_is_a_failure() throws Exception {
        jiraAnswers(404, "{}");

        assertThat(run(SomeWiredTest.class).getFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.getMessage()).endsWith("Status: 404"));
    }

    @Test
    void a_class_outside_package_it_is_refused() throws Exception {
        assertThat(run(OutsideIt.class).getFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.getMessage()).contains("must be in package it"));
    }

    private static Result run(Class<?> testClass) throws InitializationError {
        return new JUnitCore().run(Request.runner(new AtlassianPluginsTestRunner(testClass)));
    }

    private void jiraAnswers(int status, String body) {
        jira.createContext("/jira/rest/atlassiantestrunner/1.0/runtest/it.SomeWiredTest", exchange -> {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    /** A test class at the wrong place. */
    public static class OutsideIt {
        @org.junit.Test
        public void never_runs() {}
    }
}
