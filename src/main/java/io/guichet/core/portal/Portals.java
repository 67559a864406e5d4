package io.guichet.core.portal;

import java.util.List;
import java.util.Optional;

/** The customer portals of this instance. */
public interface Portals {

    Optional<Portal> byId(PortalId id);

    Optional<Portal> ofProject(ProjectKey project);

    /** All of them, by name; what was made or removed in the last minute may not show. */
    List<Portal> all();
}
