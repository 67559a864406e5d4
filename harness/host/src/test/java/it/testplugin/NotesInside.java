package it.testplugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.util.Locale;
import org.junit.Ignore;
import org.junit.Test;

/** Runs inside the container, with services in its constructor; one method of each outcome. */
public class NotesInside {

    private final I18nResolver i18n;
    private final SoyTemplateRenderer soy;

    public NotesInside(I18nResolver i18n, SoyTemplateRenderer soy) {
        this.i18n = i18n;
        this.soy = soy;
    }

    @Test
    public void passes() {
        assertNotNull(soy);
        assertEquals("It's me", i18n.getText(Locale.ENGLISH, "test.hello", "me"));
    }

    @Test
    public void fails() {
        assertEquals("wanted", "found");
    }

    @Test
    @Ignore("shows up as ignored")
    public void is_ignored() {
        throw new AssertionError("never runs");
    }
}
