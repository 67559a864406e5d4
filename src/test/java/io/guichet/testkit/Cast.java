package io.guichet.testkit;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.ProjectKey;

/** The people and places of the demo, in tests. */
public final class Cast {

    public static final PersonKey CAMILLE = new PersonKey("camille");
    public static final PersonKey HUGO = new PersonKey("hugo");
    public static final PersonKey LEA = new PersonKey("lea");
    public static final PersonKey JULES = new PersonKey("jules");
    public static final PersonKey ALINE = new PersonKey("aline");
    public static final PersonKey BENOIT = new PersonKey("benoit");
    public static final PersonKey CHLOE = new PersonKey("chloe");
    public static final PersonKey DANIEL = new PersonKey("daniel");

    public static final ProjectKey SUP = new ProjectKey("SUP");
    public static final ProjectKey RH = new ProjectKey("RH");
    public static final PortalId SUPPORT_PORTAL = new PortalId(1);
    public static final PortalId RH_PORTAL = new PortalId(2);

    private Cast() {}
}
