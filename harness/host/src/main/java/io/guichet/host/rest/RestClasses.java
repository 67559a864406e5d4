package io.guichet.host.rest;

import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a REST application is made of, and how its classes become instances. */
record RestClasses(Set<Class<?>> classes, Set<Object> instances, Maker maker, ClassLoader loader) {

    /** Makes an instance of a class. */
    @FunctionalInterface
    interface Maker {
        <T> T make(Class<T> type);
    }

    /** Made anew for each request. */
    Set<Class<?>> resources() {
        return classes.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .collect(Collectors.toSet());
    }

    /** Made once: exception mappers, readers, filters, and the resources that were given as instances. */
    Set<Object> singletons() {
        Stream<Object> providers = classes.stream()
                .filter(type -> !type.isAnnotationPresent(Path.class))
                .map(type -> (Object) maker.make(type));
        return Stream.concat(providers, instances.stream()).collect(Collectors.toSet());
    }
}
