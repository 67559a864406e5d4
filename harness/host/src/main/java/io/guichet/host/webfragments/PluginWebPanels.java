package io.guichet.host.webfragments;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.guichet.host.plugins.ModuleType;
import java.util.List;
import java.util.Map;

/** The {@code <web-panel>} modules of all plugins. */
public final class PluginWebPanels implements WebPanels {

    private final Fragments<PanelView> panels;
    private final I18nResolver i18n;

    public PluginWebPanels(SoyTemplateRenderer soy, I18nResolver i18n) {
        this.panels = new Fragments<>("web-panel", "location", fragment -> PanelView.of(fragment, soy));
        this.i18n = i18n;
    }

    public ModuleType moduleType() {
        return panels;
    }

    @Override
    public List<RenderedPanel> render(String location, Map<String, Object> context) {
        return panels.render(
                location,
                context,
                (fragment, view, all) -> new RenderedPanel(
                        fragment.module().completeKey(),
                        fragment.labelKey().map(i18n::getText).orElse(""),
                        view.html(all)));
    }
}
