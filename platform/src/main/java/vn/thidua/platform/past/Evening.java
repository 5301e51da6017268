package vn.thidua.platform.past;

import java.time.LocalDate;
import vn.thidua.platform.rollup.PeriodRange;

/**
 * The end of a day, and how it is looked at.
 *
 * @param range of which quarters
 */
public record Evening(LocalDate day, LinksOf links, PeriodRange range) {}
