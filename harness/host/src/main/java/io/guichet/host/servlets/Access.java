package io.guichet.host.servlets;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who may come through a door, as Atlassian's security annotations say it. */
public enum Access {
    SYSTEM_ADMINISTRATORS("SystemAdminOnly") {
        @Override
        public boolean allows(Caller caller) {
            return caller.isSystemAdministrator();
        }
    },
    ADMINISTRATORS("AdminOnly") {
        @Override
        public boolean allows(Caller caller) {
            return caller.isAdministrator() || caller.isSystemAdministrator();
        }
    },
    LICENSED("LicensedOnly") {
        @Override
        public boolean allows(Caller caller) {
            return caller.isLicensed();
        }
    },
    EVERYBODY("UnrestrictedAccess") {
        @Override
        public boolean allows(Caller caller) {
            return true;
        }
    },
    LOGGED_IN("") {
        @Override
        public boolean allows(Caller caller) {
            return caller.isLoggedIn();
        }
    };

    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.plugins.rest.api.security.annotation", "com.atlassian.annotations.security");

    private final String annotation;

    Access(String annotation) {
        this.annotation = annotation;
    }

    public abstract boolean allows(Caller caller);

    /** The first element that is annotated decides (a method before its class); else a login is enough. */
    public static Access of(AnnotatedElement... elements) {
        return Arrays.stream(elements)
                .map(Access::said)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(LOGGED_IN);
    }

    private static Optional<Access> said(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> PACKAGES.contains(type.getPackageName()))
                .flatMap(type -> named(type.getSimpleName()))
                .findFirst();
    }

    private static Stream<Access> named(String annotation) {
        return Arrays.stream(values()).filter(access -> access.annotation.equals(annotation));
    }
}
