package vn.thidua.platform.past;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.rollup.Figures;

/**
 * What a plan had done, or a target had come to, at the end of a day in a quarter, and of all days
 * after it until the next such row.
 *
 * @param above with all below it, or it alone
 * @param period the code of the quarter
 */
@MappedEntity("day_figure")
record DayFigure(@Id NodeId nodeId, boolean above, int period, LocalDate day, Figures figures) {}
