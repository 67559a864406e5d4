/**
 * The run time of Atlassian's spring-scanner: a Spring context per plugin, made from the index files in its jar.
 *
 * <p>Spring's classes are the host's own; a plugin that annotates with {@code jakarta.inject} and {@code
 * jakarta.annotation} never sees them.
 *
 * <p>Known limitations: only {@code component}, {@code imports} and {@code exports} are read, no profiles, no
 * product-specific files; {@code META-INF/spring/*.xml} may hold nothing but {@code <atlassian-scanner:scan-indexes/>};
 * an import whose service is not there when the plugin is enabled makes enabling fail at once, where Jira waits for it;
 * no aspects, no {@code @Transactional}.
 */
package io.guichet.host.spring;
