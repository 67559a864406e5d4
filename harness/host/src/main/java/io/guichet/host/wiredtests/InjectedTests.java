package io.guichet.host.wiredtests;

import java.util.List;
import java.util.function.Supplier;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.FrameworkMethod;
import org.junit.runners.model.InitializationError;

/** Runs the methods of a class whose instances somebody else makes, constructor arguments and all. */
final class InjectedTests extends BlockJUnit4ClassRunner {

    private final Supplier<?> instances;

    InjectedTests(Class<?> testClass, Supplier<?> instances) throws InitializationError {
        super(testClass);
        this.instances = instances;
    }

    @Override
    protected Object createTest(FrameworkMethod method) {
        return instances.get();
    }

    @Override
    protected void validateConstructor(List<Throwable> errors) {
        // Any constructor will do.
    }
}
