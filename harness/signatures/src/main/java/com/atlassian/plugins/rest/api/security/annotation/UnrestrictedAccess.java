package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a REST resource that everybody may reach, logged in or not.
 *
 * <p>Source: atlassian-slack-integration-server master (11.0.0); bootstrapi (11.3.10); basic-jira-development-
 * panels 2.x (run on 11.3.10).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
public @interface UnrestrictedAccess {}
