package io.guichet.web.view;

import java.util.List;

/**
 * In which capacity the viewer looks, and what she may do to the conversation now.
 *
 * @param key by which conversations name an agent; left out for customers
 * @param longest characters that a message of hers may have; customers have it with their portal's rules
 */
public record ViewerView(String role, String key, List<String> acts, Integer longest) {

    public ViewerView(String role, List<String> acts) {
        this(role, null, acts, null);
    }
}
