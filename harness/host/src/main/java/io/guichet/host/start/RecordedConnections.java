package io.guichet.host.start;

import java.security.Permission;
import java.security.Policy;
import java.security.ProtectionDomain;

/**
 * Prints each host that anything in this JVM looks up or connects to, as {@code CONNECT name:port}, and forbids nothing: no other
 * place sees every socket, whichever library opened it. For a test that must know that nobody phones home: with the JVM options
 * {@code -Djava.security.manager=allow -Dguichet.host.connections=true}, from before the first plugin is installed.
 */
@SuppressWarnings("removal")
final class RecordedConnections extends SecurityManager {

    /** Not earlier: Tomcat does more than this asks for where it is started under a manager. */
    static void ifWanted() {
        if (Boolean.getBoolean("guichet.host.connections")) {
            Policy.setPolicy(new Everything());
            System.setSecurityManager(new RecordedConnections());
        }
    }

    @Override
    public void checkPermission(Permission permission) {
        // Everything is allowed.
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        // Everything is allowed.
    }

    @Override
    public void checkConnect(String host, int port) {
        System.out.println("CONNECT " + host + ":" + port);
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        checkConnect(host, port);
    }

    /** Asked past the manager for some permissions. */
    private static final class Everything extends Policy {

        @Override
        public boolean implies(ProtectionDomain domain, Permission permission) {
            return true;
        }
    }
}
