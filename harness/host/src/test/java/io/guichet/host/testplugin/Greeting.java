package io.guichet.host.testplugin;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.util.Map;

/** Gives the panel a name to greet, and the page's scripts a text that tries to break out. */
public class Greeting implements ContextProvider, WebResourceDataProvider {

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("name", "<b>" + context.get("user") + "</b>");
    }

    @Override
    public Jsonable get() {
        return writer -> writer.write("{\"text\":\"</script>\"}");
    }
}
