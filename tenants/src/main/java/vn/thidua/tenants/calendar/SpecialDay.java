package vn.thidua.tenants.calendar;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import vn.thidua.infra.text.Tidy;

/**
 * A day that is not what its weekday says.
 *
 * @param name as people call it, such as Quốc khánh
 * @param isWorked whether it is worked, as a Saturday in exchange for a holiday; else it is free
 */
@Introspected
public record SpecialDay(LocalDate heldOn, String name, boolean isWorked) {
    /** No name is longer. */
    public static final int NAME_MAX = 200;

    public SpecialDay {
        name = Tidy.line(name);
    }
}
