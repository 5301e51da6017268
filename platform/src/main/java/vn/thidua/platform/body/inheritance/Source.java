package vn.thidua.platform.body.inheritance;

import vn.thidua.platform.body.PlanBody;

/**
 * A version of a parent plan or of a template that a plan takes over from.
 *
 * @param id the id of that version, as its own room writes it
 * @param title what readers know it by
 */
public record Source(String id, String title, SourceKind sourceKind, PlanBody body) {}
