package vn.thidua.tenants.eligibility;

import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.subject.SubjectId;

/** Which holds are wanted; what is absent is not asked for. */
public record HoldFilter(@Nullable SubjectId subject, @Nullable Boolean open) {}
