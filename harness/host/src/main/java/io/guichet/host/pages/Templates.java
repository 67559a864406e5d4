package io.guichet.host.pages;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheFactory;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;

/** The pages' templates; everything that is not named {@code …Html} is escaped. */
final class Templates {

    private final MustacheFactory factory = new DefaultMustacheFactory("io/guichet/host/pages");

    void render(String template, Map<String, Object> values, Writer out) {
        Mustache mustache = factory.compile(template + ".html");
        mustache.execute(out, values);
    }

    String render(String template, Map<String, Object> values) {
        StringWriter html = new StringWriter();
        render(template, values, html);
        return html.toString();
    }
}
