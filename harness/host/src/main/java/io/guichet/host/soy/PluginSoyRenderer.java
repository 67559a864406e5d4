package io.guichet.host.soy;

import com.atlassian.soy.renderer.SoyException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.template.soy.SoyFileSet;
import com.google.template.soy.SoyModule;
import com.google.template.soy.base.SoySyntaxException;
import com.google.template.soy.tofu.SoyTofu;
import com.google.template.soy.tofu.SoyTofuException;
import io.guichet.host.webresources.WebResource;
import io.guichet.host.webresources.WebResources;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** Renders templates of a web-resource, which may call those of the web-resources it depends on. */
public final class PluginSoyRenderer implements SoyTemplateRenderer {

    private final WebResources resources;
    private final Injector soy;
    private final Map<WebResource, SoyTofu> compiled = Collections.synchronizedMap(new WeakHashMap<>());

    public PluginSoyRenderer(WebResources resources, SoyFunctions functions) {
        this.resources = resources;
        this.soy = Guice.createInjector(new SoyModule(), functions);
    }

    @Override
    public String render(String completeModuleKey, String templateName, Map<String, Object> data) throws SoyException {
        WebResource resource = resources
                .find(completeModuleKey)
                .orElseThrow(() -> new SoyException("There is no web-resource " + completeModuleKey));
        try {
            return compiled.computeIfAbsent(resource, this::compile)
                    .newRenderer(templateName)
                    .setData(SoyValues.readable(data))
                    .render();
        } catch (SoyTofuException | SoySyntaxException e) {
            throw new SoyException("Template " + templateName + " of " + completeModuleKey + " failed", e);
        }
    }

    @Override
    public void render(Appendable out, String completeModuleKey, String templateName, Map<String, Object> data)
            throws SoyException {
        try {
            out.append(render(completeModuleKey, templateName, data));
        } catch (IOException e) {
            throw new SoyException(e);
        }
    }

    private SoyTofu compile(WebResource resource) {
        SoyFileSet.Builder files = soy.getInstance(SoyFileSet.Builder.class);
        List<URL> found = resources.withDependencies(resource).stream()
                .flatMap(needed -> needed.soyFiles().stream())
                .distinct()
                .toList();
        found.forEach(files::add);
        return files.build().compileToTofu();
    }
}
