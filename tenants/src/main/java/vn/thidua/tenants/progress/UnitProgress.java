package vn.thidua.tenants.progress;

import vn.thidua.tenants.unit.UnitId;

/** The sums of all counted reports of a unit and the units that stand below it today. */
public record UnitProgress(UnitId unit, ReportedFigures sums) {}
