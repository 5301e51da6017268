package vn.thidua.tenants.dossier;

import vn.thidua.platform.rulebook.InForce;

/**
 * A paper that the rules ask for, and whether the dossier has it.
 *
 * @param isRequired whether the dossier is incomplete without it: what was not read of a rule is
 *     told and binds nobody
 */
public record ChecklistItem(InForce.Paper paper, boolean isThere, boolean isRequired) {}
