package vn.thidua.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How agencies come to follow others, and when.
 *
 * @param happenedOn the first day on which it is so
 * @param legalBasis the document that orders it, as printed; absent when unknown
 */
public record Occasion(SuccessionEvent event, LocalDate happenedOn, @Nullable String legalBasis) {}
