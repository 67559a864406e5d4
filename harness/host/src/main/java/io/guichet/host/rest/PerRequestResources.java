package io.guichet.host.rest;

import org.glassfish.hk2.api.Factory;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.process.internal.RequestScoped;

/** Lets the plugin's components make each resource, anew for each request, before JAX-RS fills its fields. */
final class PerRequestResources extends AbstractBinder {

    private final RestClasses classes;
    private InjectionManager jersey;

    PerRequestResources(RestClasses classes) {
        this.classes = classes;
    }

    /** Jersey's injection exists only once the application has been initialised. */
    void injectWith(InjectionManager injection) {
        this.jersey = injection;
    }

    @Override
    protected void configure() {
        classes.resources().forEach(this::bindResource);
    }

    private <T> void bindResource(Class<T> type) {
        bindFactory(new Maker<>(type)).to(type).in(RequestScoped.class);
    }

    private final class Maker<T> implements Factory<T> {

        private final Class<T> type;

        Maker(Class<T> type) {
            this.type = type;
        }

        @Override
        public T provide() {
            T resource = classes.maker().make(type);
            jersey.inject(resource);
            return resource;
        }

        @Override
        public void dispose(T resource) {
            // Nothing to let go of: the plugin's components outlive the request.
        }
    }
}
