package vn.thidua.tenants.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.infra.testing.TurnedClock;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.UnitId;

/** Overviews of many plans at once, each with a last day of its own. */
@ExtendWith(House.class)
class ManyOverviewsIT {
    private static final PageRequest TWO = PageRequest.first(2);

    private final TurnedClock clock;
    private final RegistrationStage stage;
    private final RegistrationOverviews overviews;
    private final Scope north;
    private final Unit office;
    private final Person dam;
    private final Person an;
    private final PlanId plan;

    ManyOverviewsIT(
            TurnedClock clock,
            RegistrationStage stage,
            RegistrationOverviews overviews,
            PlanCasting plans,
            SomeUnits units,
            SomePeople people) {
        this.clock = clock;
        this.stage = stage;
        this.overviews = overviews;
        on("2026-02-10");
        north = plans.agency("North");
        office = units.unit(north, "Văn phòng");
        dam = people.person(north, office, "Nông Văn Đàm");
        an = people.person(north, units.under(north, office, "Lưu trữ"), "Hà Thị An");
        people.person(north, units.unit(north, "Thanh tra"), "Lý Bích");
        plan = stage.planBefore(north, "2026-02-20");
    }

    @AfterEach
    void today() {
        clock.turnToToday();
    }

    private void on(String day) {
        clock.turnTo(LocalDate.parse(day), LocalTime.NOON);
    }

    private static OverviewRequest of(PlanId plan, @Nullable UnitId unit) {
        return new OverviewRequest(plan, null, unit);
    }

    @Test
    void takeAsManyStatementsAsOneAndTellOfEachWhatItTellsAlone() {
        var earlier = stage.planBefore(north, "2026-02-12");
        stage.submitted(north, RegistrationStage.of(dam, earlier, RegistrationStage.FIGHTER));
        stage.submitted(north, RegistrationStage.of(an, plan, RegistrationStage.FIGHTER));
        on("2026-02-15");
        var requests =
                List.of(
                        of(plan, null),
                        of(plan, office.id()),
                        of(earlier, null),
                        of(stage.forms(north), null));

        var found = new AtomicReference<Map<OverviewRequest, RegistrationOverview>>();
        var counted = Statements.count(() -> found.set(overviews.of(north, requests)));
        var asked =
                found.get().values().stream()
                        .map(one -> SubjectsRequest.of(one, SubjectFilter.everybody(), TWO))
                        .toList();
        var pages = new AtomicReference<Map<SubjectsRequest, Page<OverviewSubject>>>();
        var listed = Statements.count(() -> pages.set(overviews.subjects(north, asked)));

        assertThat(counted).isEqualTo(5);
        assertThat(listed).isEqualTo(1);
        assertThat(found.get()).hasSize(3);
        found.get()
                .forEach(
                        (request, one) ->
                                assertThat(one).isEqualTo(overviews.fetch(north, request)));
        assertThat(pages.get()).hasSize(3);
        pages.get()
                .forEach(
                        (request, page) -> {
                            var one = found.get().get(request.overview());
                            var alone =
                                    overviews.subjects(north, one, SubjectFilter.everybody(), TWO);
                            assertThat(page.items()).isEqualTo(alone.items()).hasSize(2);
                            assertThat(page.hasNext()).isTrue();
                        });
    }
}
