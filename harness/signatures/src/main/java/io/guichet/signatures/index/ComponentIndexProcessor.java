package io.guichet.signatures.index;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

/**
 * Writes the index files that Atlassian's Spring scanner reads when the plugin starts.
 *
 * <p>Stands in for the scanner's Maven plugin, which is not to be had here and needs JDK 21. The files are a function of
 * the classes alone: those compiled now, and those that the last index names and that still exist. So compiling a part
 * of the sources gives the same index as compiling them all.
 *
 * <p>Known limitations: beans are classes annotated {@code @Named}; no profiles, no {@code @JiraImport}, no dev exports,
 * imports by constructor only.
 */
@SupportedAnnotationTypes("*")
public final class ComponentIndexProcessor extends AbstractProcessor {
    private final Set<String> compiled = new TreeSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        addTypes(ElementFilter.typesIn(round.getRootElements()));
        if (round.processingOver() && !round.errorRaised()) {
            write();
        }
        return false;
    }

    private void addTypes(Iterable<TypeElement> types) {
        for (TypeElement type : types) {
            compiled.add(type.getQualifiedName().toString());
            addTypes(ElementFilter.typesIn(type.getEnclosedElements()));
        }
    }

    private void write() {
        IndexFiles files = new IndexFiles(processingEnv.getFiler());
        ComponentIndex index = new ComponentIndex(processingEnv.getElementUtils());
        Set<String> candidates = new TreeSet<>(compiled);
        candidates.addAll(files.classesOfLastTime());
        for (String name : candidates) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            if (type != null) {
                index.add(type, processingEnv.getMessager());
            }
        }
        try {
            files.write(index);
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Kind.ERROR, "The scanner's index could not be written: " + e);
        }
    }
}
