package io.guichet.host.servlets;

import io.guichet.host.plugins.ModuleDeclaration;
import io.guichet.host.plugins.XmlElement;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/** What a plugin's servlet or filter is initialised with. */
final class ModuleServletConfig implements ServletConfig, FilterConfig {

    private final String name;
    private final ServletContext context;
    private final Map<String, String> parameters = new HashMap<>();

    ModuleServletConfig(ModuleDeclaration module, ServletContext context) {
        this.name = module.key();
        this.context = context;
        module.xml()
                .children("init-param")
                .forEach(param -> parameters.put(text(param, "param-name"), text(param, "param-value")));
    }

    private static String text(XmlElement param, String child) {
        return param.child(child).map(XmlElement::text).orElse("");
    }

    @Override
    public String getServletName() {
        return name;
    }

    @Override
    public String getFilterName() {
        return name;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public String getInitParameter(String parameter) {
        return parameters.get(parameter);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
