package vn.thidua.platform.template;

import java.time.Instant;
import vn.thidua.platform.body.PlanBody;

/** What somebody who wants to adopt a template finds. */
public sealed interface Offer {
    /** This version can be adopted. */
    record Open(Template template, int version, PlanBody body) implements Offer {}

    /** The template is no longer offered. */
    record Withdrawn(Instant withdrawnAt) implements Offer {}

    /** The template has no such version. */
    record VersionUnknown(int currentVersion) implements Offer {}
}
