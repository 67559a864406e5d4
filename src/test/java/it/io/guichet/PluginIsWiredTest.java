package it.io.guichet;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The plugin has started, has what it asked for, and offers what it promised. */
@RunWith(AtlassianPluginsTestRunner.class)
public class PluginIsWiredTest {
    private final GuichetBundle plugin = GuichetBundle.installed();

    @Test
    public void the_plugin_is_active() {
        assertTrue(plugin.isActive());
    }

    @Test
    public void every_imported_service_is_there() {
        List<String> imports = plugin.index("imports");

        List<String> missing =
                imports.stream().filter(type -> !plugin.isOffered(type)).toList();

        assertFalse("the plugin imports nothing", imports.isEmpty());
        assertEquals(List.of(), missing);
    }

    @Test
    public void every_exported_service_is_offered() {
        List<String> missing = plugin.index("exports").stream()
                .flatMap(PluginIsWiredTest::interfacesOf)
                .filter(type -> !plugin.offers(type))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    public void every_bean_can_be_loaded_with_what_it_refers_to() {
        boolean all = plugin.index("component").stream()
                .map(line -> line.split("#", 2)[0])
                .allMatch(bean -> plugin.load(bean).getDeclaredConstructors().length > 0);

        assertTrue(all);
    }

    private static Stream<String> interfacesOf(String exported) {
        String[] parts = exported.split("#", 2);
        return parts.length < 2 ? Stream.empty() : Stream.of(parts[1].split(","));
    }
}
