package io.guichet.host.rest;

import java.util.Set;

/** How the parts of the host mount their own REST below {@code /rest}, beside the plugins'. */
public interface HostRest {

    /**
     * Mounts JAX-RS resources and providers at a path such as {@code /api/2}.
     *
     * <p>They behave like a plugin's: logged-in users only unless annotated otherwise, the same XSRF check, the same
     * JSON. An instance serves all requests; a class is created anew for each and needs a constructor without
     * arguments.
     */
    void mount(String path, Set<?> resources);
}
