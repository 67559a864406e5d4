package io.guichet.host.jira.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the few resources of {@code /rest/api/2} that somebody without a licence may call. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface ForCustomersToo {}
