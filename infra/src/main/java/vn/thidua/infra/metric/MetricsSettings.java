package vn.thidua.infra.metric;

/** The names of the settings: whoever counts something does so only where a port is named. */
public final class MetricsSettings {
    /** The port that figures are read from; 0 picks a free one. */
    public static final String PORT = "thidua.metrics.port";

    /** The address that the port is opened on: this machine's own unless more is said. */
    static final String HOST = "thidua.metrics.host";

    private MetricsSettings() {}
}
