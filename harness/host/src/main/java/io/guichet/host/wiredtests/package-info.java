/**
 * Runs JUnit 4 tests of a tests plugin inside the container, over the HTTP contract of {@code
 * atlassian-plugins-osgi-testrunner}.
 *
 * <p>The answer has the shape in which that runner's Gson writes its {@code TestResultDetailRepresentation}.
 *
 * <p>Known limitations: the HTML page of the runner's console is not there; class rules and parameterised runners are
 * JUnit's own, only the instance is made by the tests plugin's components.
 */
package io.guichet.host.wiredtests;
