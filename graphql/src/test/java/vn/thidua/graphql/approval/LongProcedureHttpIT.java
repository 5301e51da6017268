package vn.thidua.graphql.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.approval.Desks.Desk;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.plan.ApprovalCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** A procedure of 18 steps, 5 roles and 6 branches that lead back is set up as data and walked. */
@ExtendWith(House.class)
class LongProcedureHttpIT {
    private final Desks desks;
    private final ApprovalCasting casting;
    private final Scope north;
    private final Unit division;
    private final Desk administrator;
    private final Map<String, Desk> roles;
    private final List<Map<String, Object>> steps = new ArrayList<>();
    private final String plan;

    LongProcedureHttpIT(Desks desks, ApprovalCasting casting, Casting cast, SomeUnits units) {
        this.desks = desks;
        this.casting = casting;
        north = cast.cast().north();
        division = units.unit(north, "Phòng Thi đua - Khen thưởng");
        administrator = desk("Quản trị", Role.ADMINISTRATOR);
        roles =
                Map.of(
                        "staff", desk("Chuyên viên", Role.PLANNER),
                        "division", desk("Trưởng phòng", Role.UNIT_HEAD),
                        "standing", desk("Thường trực", Role.OFFICE_CLERK),
                        "council", desk("Ủy viên", Role.COUNCIL_MEMBER),
                        "director", desk("Giám đốc", Role.APPROVER));
        desks.head(north, division, role("division"));
        var kind = casting.kind(north);
        setUp(kind);
        plan = desks.id("Plan", casting.drafted(north, kind));
    }

    private Desk desk(String name, Role role) {
        return desks.desk(north, division, name, role);
    }

    private Desk role(String name) {
        return Objects.requireNonNull(roles.get(name));
    }

    /** All of it over the API, as an administrator does it. */
    private void setUp(PlanKindId kind) {
        var takers =
                Map.<String, Map<String, Object>>of(
                        "staff", Map.of("role", "PLANNER"),
                        "division", Map.of("headOfUnit", desks.id("Unit", division.id())),
                        "standing", Map.of("office", office("Thường trực Hội đồng", "standing")),
                        "council", Map.of("role", "COUNCIL_MEMBER"),
                        "director", Map.of("office", office("Giám đốc", "director")));
        steps.addAll(LongProcedure.steps(takers));
        var input = Map.of("kind", desks.id("PlanKind", kind), "revision", 0, "steps", steps);
        var set = administrator.done("procedureSet", input, "procedure { revision }");
        assertThat(set.at("data.procedureSet.procedure.revision")).isEqualTo(1);
    }

    private String office(String name, String holder) {
        var input = Map.of("name", name, "holder", role(holder).id());
        return administrator
                .done("officeCreate", input, "office { id }")
                .text("data.officeCreate.office.id");
    }

    @Test
    void isWalkedThroughAllBranchesToItsEnd() {
        submit();
        walkTo("tham-dinh");
        giveBack("tham-dinh", null);
        submit();
        walkTo("kiem-tra-du-toan");
        giveBack("kiem-tra-du-toan", "du-toan");
        walkTo("thuong-truc-xem-xet");
        giveBack("thuong-truc-xem-xet", "tham-dinh");
        walkTo("thong-qua-bien-ban");
        giveBack("thong-qua-bien-ban", "hoi-dong-hop");
        walkTo("ra-soat-the-thuc");
        giveBack("ra-soat-the-thuc", "hoan-thien");
        walkTo("phe-duyet");
        giveBack("phe-duyet", null);
        submit();
        walkTo("");

        assertThat(approval("state")).isEqualTo("APPROVED");
        assertThat(approval("approval.state")).isEqualTo("APPROVED");
        assertThat(approval("approval.endedAt")).isNotNull();
        assertThat((List<?>) approval("approval.steps")).hasSize(18);
        assertThat(returns())
                .containsExactly(
                        "phe-duyet null",
                        "ra-soat-the-thuc hoan-thien",
                        "thong-qua-bien-ban hoi-dong-hop",
                        "thuong-truc-xem-xet tham-dinh",
                        "kiem-tra-du-toan du-toan",
                        "tham-dinh null");
        assertThat(history()).hasSize(6 + 1 + 3 + 5 + 11 + 5 + 6 + 20);
    }

    @Test
    void isTakenByWhomeverEachStepNames() {
        submit();

        for (var name : List.of("division", "standing", "council", "director")) {
            assertThat(role(name).grant(plan, "lap-ho-so").errorCode()).isEqualTo("NOT_PERMITTED");
        }
        assertThat(role("staff").grant(plan, "tham-dinh").at("data.approvalGrant.errors.0.code"))
                .isEqualTo("STEP_NOT_OPEN");
        assertThat(history()).isEmpty();
    }

    private void submit() {
        role("staff").done("planSubmit", Map.of("plan", plan), "plan { state }");
        assertThat(standsAt()).containsExactly("lap-ho-so");
    }

    /** Everybody takes what comes to them, until the plan stands at this step or at none. */
    private void walkTo(String key) {
        for (var at = standsAt(); !at.isEmpty() && !at.contains(key); at = standsAt()) {
            for (var taker : takers(at.getFirst())) {
                var granted = taker.grant(plan, at.getFirst());
                assertThat(granted.at("data.approvalGrant.errors"))
                        .as(granted.raw())
                        .isEqualTo(List.of());
            }
        }
        assertThat(standsAt()).isEqualTo(key.isEmpty() ? List.of() : List.of(key));
    }

    private void giveBack(String key, @Nullable String to) {
        var returned = takers(key).getFirst().giveBack(plan, key, to, "Cần sửa lại");
        assertThat(returned.at("data.approvalReturn.errors"))
                .as(returned.raw())
                .isEqualTo(List.of());
    }

    private List<Desk> takers(String key) {
        var names =
                switch (key) {
                    case "hoi-dong-hop" -> List.of("council", "standing");
                    case "ky-nhay" -> List.of("division", "standing");
                    case "tham-dinh",
                            "kiem-tra-du-toan",
                            "trinh-thuong-truc",
                            "ra-soat-the-thuc",
                            "trinh-ky" ->
                            List.of("division");
                    case "thuong-truc-xem-xet", "thong-qua-bien-ban" -> List.of("standing");
                    case "duyet-kinh-phi", "phe-duyet" -> List.of("director");
                    default -> List.of("staff");
                };
        return names.stream().map(this::role).toList();
    }

    private @Nullable Object approval(String path) {
        return administrator.approval(plan, path);
    }

    private List<String> standsAt() {
        return administrator.standsAt(plan);
    }

    private List<Map<?, ?>> history() {
        var history = (List<?>) approval("approval.history");
        return history.stream().<Map<?, ?>>map(turn -> (Map<?, ?>) turn).toList();
    }

    private List<String> returns() {
        return history().stream()
                .filter(turn -> turn.get("state").equals("RETURNED"))
                .map(turn -> turn.get("stepKey") + " " + turn.get("returnedTo"))
                .toList();
    }
}
