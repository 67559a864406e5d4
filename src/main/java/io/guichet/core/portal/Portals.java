package io.guichet.core.portal;

import java.util.Optional;

/** The customer portals of this instance. */
public interface Portals {

    Optional<Portal> byId(PortalId id);

    Optional<Portal> ofProject(ProjectKey project);
}
