package io.guichet.host.webfragments;

import java.util.List;
import java.util.Map;

/** What plugins put on a page at a named place. */
public interface WebPanels {

    /** The panels of a location whose conditions hold, by weight; a panel that fails is logged and left out. */
    List<RenderedPanel> render(String location, Map<String, Object> context);
}
