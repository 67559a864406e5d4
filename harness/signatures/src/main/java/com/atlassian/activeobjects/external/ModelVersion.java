package com.atlassian.activeobjects.external;

/**
 * Numbers a state of the plugin's tables; versions are ordered as numbers, and zero stands for no version.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0); activeobjects-plugin 1.2.0 (javap).
 */
public final class ModelVersion {
    private final long version;

    private ModelVersion(long version) {
        this.version = version;
    }

    public static ModelVersion valueOf(String version) {
        return new ModelVersion(version == null || version.isBlank() ? 0 : Long.parseLong(version.trim()));
    }

    public static ModelVersion zero() {
        return new ModelVersion(0);
    }

    public boolean isOlderThan(ModelVersion other) {
        return version < other.version;
    }

    public boolean isNewerThan(ModelVersion other) {
        return version > other.version;
    }

    public boolean isSame(ModelVersion other) {
        return version == other.version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion that && version == that.version;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(version);
    }

    @Override
    public String toString() {
        return Long.toString(version);
    }
}
