package io.guichet.host.osgi;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;

/** What plugins may import from the host: the packages Jira gives its plugins, as far as this host has them. */
final class HostPackages {

    private static final List<ExportedLibrary> LIBRARIES = List.of(
            new ExportedLibrary(ActiveObjects.class, "com.atlassian"),
            new ExportedLibrary(ActiveObjects.class, "com.opensymphony"),
            new ExportedLibrary(Servlet.class, "jakarta.servlet"),
            new ExportedLibrary(Path.class, "jakarta.ws.rs"),
            new ExportedLibrary(Inject.class, "jakarta.inject"),
            new ExportedLibrary(PostConstruct.class, "jakarta.annotation"),
            new ExportedLibrary(JsonFactory.class, "com.fasterxml.jackson.core"),
            new ExportedLibrary(ObjectMapper.class, "com.fasterxml.jackson.databind"),
            new ExportedLibrary(JsonProperty.class, "com.fasterxml.jackson.annotation"),
            new ExportedLibrary(Logger.class, "org.slf4j"),
            new ExportedLibrary(RawEntity.class, "net.java.ao"),
            new ExportedLibrary(DisposableBean.class, "org.springframework"),
            new ExportedLibrary(ApplicationContext.class, "org.springframework"),
            new ExportedLibrary(Ordered.class, "org.springframework"),
            new ExportedLibrary(org.junit.Test.class, "org.junit"),
            new ExportedLibrary(org.hamcrest.Matcher.class, "org.hamcrest"));

    private HostPackages() {}

    /** The value of {@code org.osgi.framework.system.packages.extra}. */
    static String asExports() {
        Set<String> packages = new TreeSet<>();
        LIBRARIES.forEach(library -> packages.addAll(library.packages()));
        return String.join(",", packages);
    }
}
