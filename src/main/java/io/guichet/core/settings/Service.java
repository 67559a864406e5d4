package io.guichet.core.settings;

/** Somebody else whom a customer is sent to with what is no support matter (R31). */
public record Service(String id, Texts name, String contact) {}
