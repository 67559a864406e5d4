package io.guichet.web.view;

import java.util.List;

/** In which capacity the viewer looks, and what she may do to the conversation now. */
public record ViewerView(String role, List<String> acts) {}
