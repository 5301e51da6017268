package vn.thidua.tenants.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
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
        var second = new Step(key, name, Way.ANY_MAY, limit, List.of(APPROVER), List.of());

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
    void namesOneTakerAtATime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Taker(null, null, null, null, null));
    }

    private static Step step(String key, Taker... takers) {
        return new Step(key, "Bước", Way.ANY_MAY, null, List.of(takers), List.of());
    }

    private static Step returning(String key, @Nullable String... to) {
        var branches = Arrays.stream(to).map(ReturnBranch::new).toList();
        return new Step(key, "Bước", Way.ANY_MAY, null, List.of(APPROVER), branches);
    }
}
