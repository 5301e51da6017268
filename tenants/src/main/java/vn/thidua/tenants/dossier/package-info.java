/**
 * Dossiers of nominations (hồ sơ đề nghị khen thưởng): what the rules ask for, what is there, and
 * how they go to the office and back.
 */
@NullMarked
package vn.thidua.tenants.dossier;

import org.jspecify.annotations.NullMarked;
