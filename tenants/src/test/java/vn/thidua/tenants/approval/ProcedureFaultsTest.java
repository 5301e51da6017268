package vn.thidua.tenants.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.platform.access.Role;

class ProcedureFaultsTest {
    private static final Taker APPROVER = new Taker(Role.APPROVER, null, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "Tham Dinh, Thẩm định, 3, KEY_MALFORMED",
        "'', Thẩm định, 3, KEY_MALFORMED",
        "dau, Thẩm định, 3, KEY_TAKEN",
        "hai, ' ', 3, NAME_MISSING",
        "hai, Thẩm định, 0, LIMIT_OUT_OF_RANGE",
        "hai, Thẩm định, 251, LIMIT_OUT_OF_RANGE"
    })
    void findsWhatIsWrongWithAStep(String key, String name, int limit, StepFault fault) {
        var approver = List.of(APPROVER);
        var second = new Step(key, name, false, Way.ANY_MAY, null, limit, approver, List.of());

        assertThat(Procedure.faults(List.of(step("dau", APPROVER), second)))
                .containsExactly(new ProcedureFault(1, fault));
    }

    @Test
    void leadsBackToEarlierStepsOrToWhoeverWroteThePlan() {
        var steps =
                List.of(
                        step("dau", APPROVER),
                        returning("hai", "dau", null),
                        returning("ba", "ba"),
                        returning("bon", "dau", "dau"));

        assertThat(Procedure.faults(steps))
                .containsExactly(
                        new ProcedureFault(2, StepFault.RETURN_NOT_EARLIER),
                        new ProcedureFault(3, StepFault.RETURN_NAMED_TWICE));
    }

    @Test
    void isTakenBySomebodyWhoMay() {
        var viewer = new Taker(Role.VIEWER, null, null, null, null);
        var steps =
                List.of(
                        step("khong-ai"),
                        step("nguoi-xem", viewer),
                        step("hai-lan", APPROVER, APPROVER));

        assertThat(Procedure.faults(steps))
                .containsExactly(
                        new ProcedureFault(0, StepFault.TAKERS_MISSING),
                        new ProcedureFault(1, StepFault.ROLE_ONLY_READS),
                        new ProcedureFault(2, StepFault.TAKER_NAMED_TWICE));
    }

    @Test
    void leadsBackToNoneThatIsTakenAtTheSameTime() {
        var steps =
                List.of(
                        step("dau", APPROVER),
                        step("noi-dung", APPROVER),
                        beside("kinh-phi", "dau"),
                        beside("the-thuc", "noi-dung"),
                        returning("ky", "kinh-phi", "noi-dung"));

        assertThat(Procedure.faults(steps))
                .containsExactly(new ProcedureFault(3, StepFault.RETURN_NOT_EARLIER));
    }

    @Test
    void isTakenAtTheSameTimeAsThoseBeforeItUpToTen() {
        var steps = new ArrayList<Step>();
        IntStream.range(0, 12).forEach(place -> steps.add(beside("buoc-" + place)));

        assertThat(Procedure.faults(steps))
                .containsExactly(
                        new ProcedureFault(0, StepFault.BESIDE_NOTHING),
                        new ProcedureFault(10, StepFault.BESIDE_TOO_MANY),
                        new ProcedureFault(11, StepFault.BESIDE_TOO_MANY));
    }

    @ParameterizedTest
    @CsvSource({"ANY_MAY, 0", "ANY_MAY, 3", "ALL_MUST, 1", "IN_TURN, 2"})
    void needsAsManyTakersAsItCanHave(Way way, int needed) {
        var planner = new Taker(Role.PLANNER, null, null, null, null);

        assertThat(Procedure.faults(List.of(step("mot", false, way, needed, APPROVER, planner))))
                .containsExactly(new ProcedureFault(0, StepFault.TAKERS_MIN_UNFIT));
        assertThat(Procedure.faults(List.of(step("mot", false, Way.ANY_MAY, 2, APPROVER, planner))))
                .isEmpty();
    }

    @Test
    void namesOneTakerAtATime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Taker(null, null, null, null, null));
    }

    private static Step step(String key, Taker... takers) {
        return step(key, false, Way.ANY_MAY, null, takers);
    }

    private static Step returning(String key, @Nullable String... to) {
        var branches = Arrays.stream(to).map(ReturnBranch::new).toList();
        var approver = List.of(APPROVER);
        return new Step(key, "Bước", false, Way.ANY_MAY, null, null, approver, branches);
    }

    private static Step beside(String key, @Nullable String... to) {
        var branches = Arrays.stream(to).map(ReturnBranch::new).toList();
        var approver = List.of(APPROVER);
        return new Step(key, "Bước", true, Way.ALL_MUST, null, null, approver, branches);
    }

    private static Step step(
            String key, boolean beside, Way way, @Nullable Integer needed, Taker... takers) {
        return new Step(key, "Bước", beside, way, needed, null, List.of(takers), List.of());
    }
}
