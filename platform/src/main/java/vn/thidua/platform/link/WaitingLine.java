package vn.thidua.platform.link;

import io.micronaut.core.annotation.Introspected;

/** That a link waits for a job, and how many do. */
@Introspected
record WaitingLine(LinkJob job, LinkId id, int total) {}
