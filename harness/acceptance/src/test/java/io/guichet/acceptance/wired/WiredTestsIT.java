package io.guichet.acceptance.wired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import io.guichet.acceptance.running.Built;
import io.guichet.acceptance.running.HostOptions;
import io.guichet.acceptance.running.HostProcess;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.runner.JUnitCore;

/** The wired tests, run inside the host by the contract of Atlassian's runner: the same classes run under AMPS. */
final class WiredTestsIT {

    @AutoClose
    private static HostProcess host;

    @BeforeAll
    static void bringTheTestsIntoAHost() {
        var options = new HostOptions("h2", "", Built.freshFolder("hosts/wired-tests"));
        host = HostProcess.start(options, Built.plugin(), Built.wiredTests());
        System.setProperty("baseurl", host.url());
    }

    @AfterAll
    static void forgetIt() {
        System.clearProperty("baseurl");
    }

    @TestFactory
    List<DynamicNode> inside_the_host() throws Exception {
        var classes = testClasses();
        var nodes = new ArrayList<DynamicNode>();
        var jar = new URL[] {Built.wiredTests().toUri().toURL()};
        try (var loader = new URLClassLoader(jar, getClass().getClassLoader())) {
            for (var name : classes) {
                nodes.add(dynamicContainer(name, outcomesOf(loader.loadClass(name))));
            }
        }

        assertThat(classes).hasSizeGreaterThanOrEqualTo(4);
        return nodes;
    }

    private static List<String> testClasses() throws Exception {
        try (var jar = new JarFile(Built.wiredTests().toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName().replace('/', '.'))
                    .filter(name -> name.endsWith("Test.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }

    private static List<DynamicNode> outcomesOf(Class<?> testClass) {
        var outcomes = new Outcomes();
        var core = new JUnitCore();
        core.addListener(outcomes);
        core.run(testClass);
        return outcomes.nodes();
    }
}
