package vn.thidua.infra.metric;

import java.util.List;

/** What a feature has for operators to read: how much waits, how far a clock has come. A bean. */
public interface Readings {
    /** Its figures, always the same ones. */
    List<Reading> readings();
}
