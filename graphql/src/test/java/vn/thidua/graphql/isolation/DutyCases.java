package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.duty.Addressees;
import vn.thidua.platform.duty.Duties;
import vn.thidua.platform.duty.DutyId;
import vn.thidua.platform.duty.DutyKind;
import vn.thidua.platform.duty.ImposeDuty;

/** Duties to issue. */
@Singleton
final class DutyCases implements Cases {
    private final Duties duties;
    private final PublishedCases published;

    DutyCases(Duties duties, PublishedCases published) {
        this.duties = duties;
        this.published = published;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of("Duty", this::imposed);
    }

    private DutyId imposed(World world) {
        return imposed(world, new Addressees.Subordinates(null, null));
    }

    /** A duty of these. */
    DutyId imposed(World world, Addressees addressees) {
        var command =
                new ImposeDuty(
                        published.plan(world.own()),
                        DutyKind.ISSUE_PLAN,
                        "Ban hành kế hoạch",
                        LocalDate.of(2026, 3, 31),
                        DatePrecision.DAY,
                        addressees);
        return ((ImposeDuty.Answer.Imposed) duties.impose(world.own(), command)).duty().id();
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.dutyImpose")
                        .with("input.plan", w -> w.id("PublishedPlan", published.plan(w.own())))
                        .where(
                                "input.addressees.agencies.agencies",
                                w -> List.of(w.id("Agency", w.below().agency()))));
    }
}
