package io.guichet.acceptance.browser;

import io.guichet.acceptance.running.Built;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens visitors for a test and closes them after it. */
final class BrowserExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace HERE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var visitors = new Visitors(Browsers.ofThisJvm().browser());
        test.getStore(HERE).put(Visitors.class, visitors);
        return visitors;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        var visitors = test.getStore(HERE).get(Visitors.class, Visitors.class);
        if (visitors == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            visitors.picture(
                    Built.folder("failures"),
                    test.getRequiredTestClass().getSimpleName() + "-"
                            + test.getRequiredTestMethod().getName());
        }
        visitors.close();
    }
}
