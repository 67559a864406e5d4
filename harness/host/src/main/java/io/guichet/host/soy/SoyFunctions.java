package io.guichet.host.soy;

import com.atlassian.sal.api.message.I18nResolver;
import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import com.google.template.soy.shared.restricted.SoyFunction;

/** The functions that templates of plugins may call beside Soy's own. */
public final class SoyFunctions extends AbstractModule {

    private final I18nResolver i18n;
    private final String contextPath;

    public SoyFunctions(I18nResolver i18n, String contextPath) {
        this.i18n = i18n;
        this.contextPath = contextPath;
    }

    @Override
    protected void configure() {
        Multibinder<SoyFunction> functions = Multibinder.newSetBinder(binder(), SoyFunction.class);
        functions.addBinding().toInstance(new GetText(i18n));
        functions.addBinding().toInstance(new ContextPath(contextPath));
    }
}
