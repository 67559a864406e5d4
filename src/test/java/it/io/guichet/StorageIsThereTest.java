package it.io.guichet;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import net.java.ao.RawEntity;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Jira's Active Objects has made the plugin's tables, and a conversation can be kept in them. */
@RunWith(AtlassianPluginsTestRunner.class)
public class StorageIsThereTest {
    private static final Pattern ENTITY = Pattern.compile("<entity>\\s*([\\w.]+)\\s*</entity>");

    private final GuichetBundle plugin = GuichetBundle.installed();
    private final ActiveObjects ao = plugin.service(ActiveObjects.class);

    @Test
    public void every_table_is_there() throws Exception {
        ao.moduleMetaData().awaitInitialization();
        List<String> entities = ENTITY.matcher(plugin.text("atlassian-plugin.xml"))
                .results()
                .map(entity -> entity.group(1))
                .toList();

        assertFalse("the descriptor names no entity", entities.isEmpty());
        entities.forEach(entity -> ao.count(entityOf(entity)));
    }

    @Test
    public void a_conversation_is_kept_and_found_again() throws Exception {
        Class<RawEntity<String>> conversations = entityOf("io.guichet.jira.storage.ConversationRow");
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, 22);

        ao.create(conversations, conversation(id));
        RawEntity<String> found = ao.get(conversations, id);

        assertNotNull(found);
        assertEquals(
                "Une question", found.getEntityType().getMethod("getSubject").invoke(found));
        assertEquals(1, ao.count(conversations, "ID = ?", id));
        ao.delete(found);
        assertNull(ao.get(conversations, id));
    }

    private static Map<String, Object> conversation(String id) {
        return Map.of(
                "ID", id,
                "PORTAL_ID", 1,
                "PROJECT_KEY", "SUP",
                "CUSTOMER", "nobody",
                "CLIENT_ID", id,
                "SUBJECT", "Une question",
                "STATE", "requested");
    }

    @SuppressWarnings("unchecked")
    private <K> Class<RawEntity<K>> entityOf(String className) {
        return (Class<RawEntity<K>>) plugin.load(className);
    }
}
