package io.guichet.acceptance.wired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.runner.Description;
import org.junit.runner.JUnitCore;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;

/** The wired tests, run inside the host by the contract of Atlassian's runner: the same classes run under AMPS. */
@OnHost(own = "wired")
final class WiredTestsIT {
    private static final Path TESTS = Path.of(System.getProperty("guichet.tests.jar"));

    @BeforeEach
    void bringTheTestsIntoTheHost(HostProcess host) {
        System.setProperty("baseurl", host.url());
        Session.of(host, "admin")
                .post("/rest/host/1.0/plugin/install?jar=" + TESTS, Map.of())
                .ok();
    }

    @AfterEach
    void forgetTheHost() {
        System.clearProperty("baseurl");
    }

    @TestFactory
    Stream<DynamicNode> inside_the_host() throws Exception {
        try (var loader =
                new URLClassLoader(new URL[] {TESTS.toUri().toURL()}, getClass().getClassLoader())) {
            var classes = testClasses();
            assertThat(classes).hasSizeGreaterThanOrEqualTo(4);
            var nodes = new ArrayList<DynamicNode>();
            for (var name : classes) {
                nodes.add(dynamicContainer(name, outcomes(loader.loadClass(name))));
            }
            return nodes.stream();
        }
    }

    private static List<String> testClasses() throws Exception {
        try (var jar = new JarFile(TESTS.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName().replace('/', '.'))
                    .filter(name -> name.endsWith("Test.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }

    private static List<DynamicTest> outcomes(Class<?> testClass) {
        var outcomes = new Outcomes();
        var core = new JUnitCore();
        core.addListener(outcomes);
        core.run(testClass);
        return outcomes.tests;
    }

    /** Tells each method of JUnit 4 again as a test of JUnit 5. */
    private static final class Outcomes extends RunListener {
        private final List<DynamicTest> tests = new ArrayList<>();
        private Failure failure;

        @Override
        public void testFailure(Failure happened) {
            failure = happened;
            if (happened.getDescription().isSuite()) {
                testFinished(happened.getDescription());
            }
        }

        @Override
        public void testFinished(Description test) {
            var happened = failure;
            failure = null;
            tests.add(dynamicTest(String.valueOf(test.getMethodName()), () -> {
                if (happened != null) {
                    throw happened.getException();
                }
            }));
        }
    }
}
