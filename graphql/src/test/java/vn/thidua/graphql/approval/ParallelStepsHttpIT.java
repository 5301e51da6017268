package vn.thidua.graphql.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.approval.Desks.Desk;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.approval.ReturnBranch;
import vn.thidua.tenants.approval.Step;
import vn.thidua.tenants.approval.Taker;
import vn.thidua.tenants.approval.Way;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.plan.ApprovalCasting;

/** Steps that are taken at the same time, and steps that several people must take. */
@ExtendWith(House.class)
class ParallelStepsHttpIT {
    private static final int ROUNDS = 5;

    private final Desks desks;
    private final ApprovalCasting casting;
    private final Scope north;
    private final Desk head;
    private final Desk clerk;
    private final Desk director;
    private final Desk deputy;

    ParallelStepsHttpIT(Desks desks, ApprovalCasting casting, Casting cast) {
        this.desks = desks;
        this.casting = casting;
        north = cast.cast().north();
        var unit = desks.unit(north);
        head = desks.desk(north, unit, "Trưởng phòng", Role.UNIT_HEAD);
        clerk = desks.desk(north, unit, "Kế toán", Role.OFFICE_CLERK);
        director = desks.desk(north, unit, "Giám đốc", Role.APPROVER);
        deputy = desks.desk(north, unit, "Phó Giám đốc", Role.APPROVER);
    }

    @Test
    void goesOnOnceAllAreTakenHoweverTheyCome() {
        var kind = twoAtOnce();
        for (var round = 0; round < ROUNDS; round++) {
            var plan = submitted(kind);
            var before = head.standsAt(plan);

            var answers =
                    AtOnce.<Answer>all(
                            () -> head.grant(plan, "noi-dung"),
                            () -> clerk.grant(plan, "kinh-phi"));

            assertThat(before).containsExactly("noi-dung", "kinh-phi");
            assertThat(answers.stream().map(ParallelStepsHttpIT::granted))
                    .containsExactly("done", "done");
            assertThat(head.standsAt(plan)).containsExactly("ky");
            assertThat((List<?>) head.approval(plan, "approval.steps.2.turns")).hasSize(1);
        }
    }

    @Test
    void waitsForTheSlowerAndForNobodyTwice() {
        var plan = submitted(twoAtOnce());

        var first = head.grant(plan, "noi-dung");
        var again = head.grant(plan, "noi-dung");
        var early = director.grant(plan, "ky");
        var standing = head.standsAt(plan);
        clerk.grant(plan, "kinh-phi");
        director.grant(plan, "ky");

        assertThat(granted(first)).isEqualTo("done");
        assertThat(granted(again)).isEqualTo("STEP_NOT_OPEN");
        assertThat(granted(early)).isEqualTo("STEP_NOT_OPEN");
        assertThat(standing).containsExactly("kinh-phi");
        assertThat(head.approval(plan, "state")).isEqualTo("APPROVED");
    }

    @Test
    void isSentBackByOneWhateverTheOtherDoes() {
        var kind = twoAtOnce();
        for (var round = 0; round < ROUNDS; round++) {
            var plan = submitted(kind);

            var answers =
                    AtOnce.<Answer>all(
                            () -> head.grant(plan, "noi-dung"),
                            () -> clerk.giveBack(plan, "kinh-phi", null, "Thiếu dự toán"));

            assertThat(granted(answers.getFirst())).isIn("done", "STEP_NOT_OPEN");
            assertThat(answers.getLast().at("data.approvalReturn.plan.state")).isEqualTo("DRAFT");
            assertThat(head.standsAt(plan)).isEmpty();
        }
    }

    @Test
    void isTakenAnewAloneWhereItIsSentBackTo() {
        var plan = submitted(twoAtOnce());
        head.grant(plan, "noi-dung");
        clerk.grant(plan, "kinh-phi");

        director.giveBack(plan, "ky", "kinh-phi", "Vượt dự toán");
        var standing = head.standsAt(plan);
        clerk.grant(plan, "kinh-phi");

        assertThat(standing).containsExactly("kinh-phi");
        assertThat(head.standsAt(plan)).containsExactly("ky");
    }

    @Test
    void needsAsManyOfItsTakersAsItSays() {
        var kind = casting.kind(north, step("ky", 2, taker(head), taker(clerk), taker(director)));
        for (var round = 0; round < ROUNDS; round++) {
            var plan = submitted(kind);

            var answers =
                    AtOnce.<Answer>all(
                            () -> head.grant(plan, "ky"),
                            () -> clerk.grant(plan, "ky"),
                            () -> director.grant(plan, "ky"));

            assertThat(answers.stream().map(ParallelStepsHttpIT::granted))
                    .containsExactlyInAnyOrder("done", "done", "STEP_NOT_OPEN");
            assertThat((List<?>) head.approval(plan, "approval.history")).hasSize(2);
            assertThat(head.approval(plan, "state")).isEqualTo("APPROVED");
        }
    }

    @Test
    void isNotTakenByOnePersonForTwo() {
        var role = new Taker(Role.APPROVER, null, null, null, null);
        var plan = submitted(casting.kind(north, step("ky", 2, role, taker(director))));
        var mine = director.approval(plan, "actions");
        var others = clerk.approval(plan, "actions");

        var first = director.grant(plan, "ky");
        var again = director.grant(plan, "ky");
        var waits = waiting(director);
        var mayTake = director.approval(plan, "approval.steps.0.mayTake");
        var deputyMayTake = deputy.approval(plan, "approval.steps.0.mayTake");
        var second = deputy.grant(plan, "ky");

        assertThat(mine).isEqualTo(List.of("TAKE_STEP"));
        assertThat(others).isEqualTo(List.of("RECORD"));
        assertThat(granted(first)).isEqualTo("done");
        assertThat(granted(again)).isEqualTo("STEP_TAKEN_BEFORE");
        assertThat(waits).isEqualTo(0);
        assertThat(mayTake).isEqualTo(false);
        assertThat(deputyMayTake).isEqualTo(true);
        assertThat(second.at("data.approvalGrant.plan.state")).isEqualTo("APPROVED");
    }

    /** Two steps at the same time, and then the director's. */
    private PlanKindId twoAtOnce() {
        var author = new ReturnBranch(null);
        var content = step("noi-dung", false, Way.ANY_MAY, null, List.of(author), taker(head));
        var money = step("kinh-phi", true, Way.ALL_MUST, null, List.of(author), taker(clerk));
        var back = List.of(new ReturnBranch("kinh-phi"));
        var last = step("ky", false, Way.ANY_MAY, null, back, taker(director));
        return casting.kind(north, content, money, last);
    }

    private static Step step(String key, int needed, Taker... takers) {
        return step(key, false, Way.ANY_MAY, needed, List.of(), takers);
    }

    private static Step step(
            String key,
            boolean beside,
            Way way,
            @Nullable Integer needed,
            List<ReturnBranch> returns,
            Taker... takers) {
        return new Step(
                key, "Xét duyệt", beside, way, needed, null, Arrays.asList(takers), returns);
    }

    private static Taker taker(Desk desk) {
        return new Taker(null, null, null, null, desk.entry().id());
    }

    private String submitted(PlanKindId kind) {
        return desks.id("Plan", casting.submitted(north, kind));
    }

    private static @Nullable Object waiting(Desk desk) {
        return desk.person()
                .ask("{ viewer { waiting { stepsToTake { count } } } }")
                .at("data.viewer.waiting.stepsToTake.count");
    }

    private static String granted(Answer answer) {
        var code = answer.at("data.approvalGrant.errors.0.code");
        return code == null ? "done" : code.toString();
    }
}
