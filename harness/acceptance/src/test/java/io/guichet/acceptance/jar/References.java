package io.guichet.acceptance.jar;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Lists what classes refer to in somebody else's packages, in the words of the ledger.
 *
 * <p>Uses ASM's renaming: whatever would have to be renamed is a reference, in signatures, annotations and code alike.
 */
final class References {
    private final List<String> packages;
    private final Set<String> found = new TreeSet<>();

    private References(List<String> packages) {
        this.packages = packages;
    }

    static Set<String> of(List<byte[]> classes, List<String> packages) {
        var references = new References(packages);
        classes.forEach(references::read);
        return references.found;
    }

    private void read(byte[] bytes) {
        new ClassReader(bytes).accept(new ClassRemapper(new ClassWriter(0), new Collecting()), 0);
    }

    private boolean wanted(String internalName) {
        return packages.stream().anyMatch(internalName::startsWith);
    }

    private void add(String internalName, String member) {
        if (wanted(internalName)) {
            found.add(Type.getObjectType(internalName).getClassName() + member);
        }
    }

    private final class Collecting extends Remapper {
        @Override
        public String map(String internalName) {
            add(internalName, "");
            return internalName;
        }

        @Override
        public String mapMethodName(String owner, String name, String descriptor) {
            if (!owner.startsWith("[")) {
                add(owner, "#" + name + descriptor);
            }
            return name;
        }

        @Override
        public String mapFieldName(String owner, String name, String descriptor) {
            add(owner, "#" + name + ":" + descriptor);
            return name;
        }

        @Override
        public String mapAnnotationAttributeName(String descriptor, String name) {
            add(Type.getType(descriptor).getInternalName(), "#" + name + "()");
            return name;
        }
    }
}
