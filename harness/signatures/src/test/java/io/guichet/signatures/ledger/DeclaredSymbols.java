package io.guichet.signatures.ledger;

import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Lists what this module declares that a plugin could refer to, in the words of the ledger. */
final class DeclaredSymbols {
    private final Set<String> symbols = new TreeSet<>();

    /** All of them below a folder of classes, in Atlassian's packages. */
    static Set<String> in(Path classes) throws IOException, ClassNotFoundException {
        DeclaredSymbols declared = new DeclaredSymbols();
        for (String top : List.of("com/atlassian", "com/opensymphony")) {
            for (Path file : classFiles(classes.resolve(top))) {
                String name = classes.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                declared.add(
                        Class.forName(name.replaceAll("\\.class$", ""), false, DeclaredSymbols.class.getClassLoader()));
            }
        }
        return declared.symbols;
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private void add(Class<?> type) {
        if (!visible(type.getModifiers())) {
            return;
        }
        symbols.add(type.getName());
        for (Field field : type.getDeclaredFields()) {
            if (visible(field.getModifiers()) && !field.isSynthetic()) {
                symbols.add(type.getName() + "#" + field.getName() + ":"
                        + field.getType().descriptorString());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (visible(constructor.getModifiers())) {
                addMethod(type, "<init>", void.class, constructor.getParameterTypes());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (visible(method.getModifiers()) && !method.isSynthetic() && !isObjects(method)) {
                addMethod(type, method.getName(), method.getReturnType(), method.getParameterTypes());
            }
        }
    }

    private void addMethod(Class<?> type, String name, Class<?> result, Class<?>... parameters) {
        symbols.add(type.getName() + "#" + name
                + MethodType.methodType(result, parameters).toMethodDescriptorString());
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean isObjects(Method method) {
        return Stream.of(Object.class.getMethods())
                .anyMatch(of -> of.getName().equals(method.getName())
                        && List.of(of.getParameterTypes()).equals(List.of(method.getParameterTypes())));
    }
}
