package vn.thidua.tenants.progress;

import java.time.LocalDate;

/**
 * By when the plan wanted a report.
 *
 * @param dueOn the last day in time
 * @param isLate whether it came later
 */
public record ReportDue(LocalDate dueOn, boolean isLate) {}
