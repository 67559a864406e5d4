package io.guichet.web.contract;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every call that the plugin answers, as the code says it: {@code GET /conversations/{id}}. */
final class Doors {

    private static final Pattern SERVLET_PATH =
            Pattern.compile("<servlet [^>]*class=\"([^\"]+)\"[^>]*>\\s*<url-pattern>/guichet(/[^<]+)</url-pattern>");

    private Doors() {}

    static Set<String> all() throws Exception {
        return Stream.concat(rest(), servlets()).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> rest() {
        return resources().flatMap(resource -> Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).stream().map(verb -> verb + " " + pathOf(resource, method))));
    }

    /** The classes that answer REST calls. */
    static Stream<Class<?>> resources() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.guichet.web")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect);
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String pathOf(Class<?> resource, Method method) {
        var below = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
    }

    /** The stream's; what the others answer are pages. */
    private static Stream<String> servlets() throws Exception {
        var descriptor = Files.readString(java.nio.file.Path.of("atlassian-plugin.xml"));
        return SERVLET_PATH
                .matcher(descriptor)
                .results()
                .filter(servlet -> servlet.group(1).contains(".web.stream."))
                .flatMap(servlet -> verbsOf(servlet.group(1)).map(verb -> verb + " " + servlet.group(2)));
    }

    private static Stream<String> verbsOf(String servlet) {
        try {
            return Arrays.stream(Class.forName(servlet).getDeclaredMethods())
                    .map(Method::getName)
                    .filter(name -> name.matches("do(Get|Post|Put|Delete)"))
                    .map(name -> name.substring(2).toUpperCase(java.util.Locale.ROOT));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("atlassian-plugin.xml names a servlet that does not exist", e);
        }
    }
}
