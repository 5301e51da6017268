package vn.thidua.tenants.registration;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.tenants.unit.UnitId;

/**
 * Who is expected to register under a plan, and until when.
 *
 * @param top this unit and all below it; absent for the whole agency
 * @param categories on what terms people work who are expected
 */
public record Expectation(
        OfKind individuals,
        OfKind collectives,
        @Nullable UnitId top,
        Set<EmployeeCategory> categories) {
    public Expectation {
        categories = Set.copyOf(categories);
    }

    static Expectation of(RegistrationCall call, OverviewRequest request, Deadlines deadlines) {
        return new Expectation(
                OfKind.of(call, request, SubjectKind.INDIVIDUAL, deadlines),
                OfKind.of(call, request, SubjectKind.COLLECTIVE, deadlines),
                request.unit() == null ? call.plan().unit() : request.unit(),
                call.categories());
    }

    /**
     * The same of persons, or of collectives.
     *
     * @param isExpected whether the plan calls them at all
     * @param closesOn the last day for registering in time; absent where the plan is silent
     * @param countedOn the day on which it is looked at who belongs to the agency
     * @param isOver whether the last day has passed
     */
    public record OfKind(
            boolean isExpected, @Nullable LocalDate closesOn, LocalDate countedOn, boolean isOver) {
        static OfKind of(
                RegistrationCall call,
                OverviewRequest request,
                SubjectKind kind,
                Deadlines deadlines) {
            var lastDay = call.lastDay(request.wave(), kind).orElse(null);
            var isOver = deadlines.passed(call, request.wave(), kind).isPresent();
            var countedOn = isOver && lastDay != null ? lastDay : deadlines.today();
            return new OfKind(call.expects(kind), lastDay, countedOn, isOver);
        }
    }
}
