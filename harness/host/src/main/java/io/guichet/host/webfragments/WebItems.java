package io.guichet.host.webfragments;

import java.util.List;
import java.util.Map;

/** The links plugins put into menus. */
public interface WebItems {

    /** The items of a section whose conditions hold, by weight; their links begin with the context path. */
    List<RenderedItem> items(String section, Map<String, Object> context);

    /** The sections of a location (an administration menu, say) whose conditions hold, by weight. */
    List<RenderedSection> sections(String location, Map<String, Object> context);
}
