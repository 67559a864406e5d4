package io.guichet.signatures.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Collects the lines of the index from annotated classes, sorted and each once. */
final class ComponentIndex {
    private static final String NAMED = "jakarta.inject.Named";
    private static final String IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    private static final String EXPORT = "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";

    private final Elements elements;
    private final SortedSet<String> components = new TreeSet<>();
    private final SortedSet<String> imports = new TreeSet<>();
    private final SortedSet<String> exports = new TreeSet<>();

    ComponentIndex(Elements elements) {
        this.elements = elements;
    }

    /** The files by name: {@code fqcn[#bean]}, {@code interface} and {@code fqcn[#interface,…]} a line. */
    Map<String, SortedSet<String>> files() {
        return Map.of("component", components, "imports", imports, "exports", exports);
    }

    void add(TypeElement type, Messager messager) {
        Optional<? extends AnnotationMirror> named = annotation(type, NAMED);
        Optional<? extends AnnotationMirror> export = annotation(type, EXPORT);
        List<VariableElement> wanted = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .flatMap(constructor -> constructor.getParameters().stream())
                .filter(parameter -> annotation(parameter, IMPORT).isPresent())
                .map(VariableElement.class::cast)
                .toList();
        if (named.isEmpty()) {
            if (export.isPresent() || !wanted.isEmpty()) {
                messager.printMessage(
                        Kind.ERROR, "Only a bean can import or export services: annotate it with @Named", type);
            }
            return;
        }
        String bean =
                named.flatMap(mirror -> value(mirror)).map(Object::toString).orElse("");
        components.add(line(nameOf(type), bean));
        wanted.forEach(parameter -> imports.add(nameOf(parameter.asType())));
        export.ifPresent(mirror -> exports.add(line(nameOf(type), interfaces(mirror))));
    }

    private String interfaces(AnnotationMirror export) {
        return value(export).stream()
                .flatMap(types -> ((List<?>) types).stream())
                .map(type -> nameOf((TypeMirror) ((AnnotationValue) type).getValue()))
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static String line(String name, String rest) {
        return rest.isEmpty() ? name : name + "#" + rest;
    }

    private String nameOf(TypeMirror type) {
        return nameOf((TypeElement) ((DeclaredType) type).asElement());
    }

    private String nameOf(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }

    private static Optional<? extends AnnotationMirror> annotation(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(name))
                .findFirst();
    }

    private static Optional<Object> value(AnnotationMirror mirror) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals("value")) {
                return Optional.of(entry.getValue().getValue());
            }
        }
        return Optional.empty();
    }
}
