package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKind;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.plan.Approvals;
import vn.thidua.tenants.plan.ApprovePlan;
import vn.thidua.tenants.plan.ChangeHeader;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.DraftTexts;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.IssuePlan;
import vn.thidua.tenants.plan.Issuing;
import vn.thidua.tenants.plan.RecordPlan;
import vn.thidua.tenants.plan.Recordings;
import vn.thidua.tenants.plan.Start;
import vn.thidua.tenants.plan.SubmitPlan;
import vn.thidua.tenants.register.DocumentNumber;
import vn.thidua.tenants.register.Numbering;

/** The plans of the demo: those known from paper are recorded, S0 goes the whole way. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoPlans {
    private final Drafts drafts;
    private final DraftTexts texts;
    private final Recordings recordings;
    private final Approvals approvals;
    private final Issuing issuing;
    private final PlanKinds kinds;
    private final BodyCodec codec;
    private final DemoAccounts accounts;
    private final DemoDirectory directory;
    private final Map<String, PlanId> plans = new HashMap<>();
    private final Map<String, String> keepers = new HashMap<>();
    private final Map<String, Integer> yearsOf = new HashMap<>();

    DemoPlans(
            Drafts drafts,
            DraftTexts texts,
            Recordings recordings,
            Approvals approvals,
            Issuing issuing,
            PlanKinds kinds,
            BodyCodec codec,
            DemoAccounts accounts,
            DemoDirectory directory) {
        this.drafts = drafts;
        this.texts = texts;
        this.recordings = recordings;
        this.approvals = approvals;
        this.issuing = issuing;
        this.kinds = kinds;
        this.codec = codec;
        this.accounts = accounts;
        this.directory = directory;
    }

    /** Records the plans of these years that were issued on paper. */
    void record(IntPredicate years) {
        Table.forEach(
                "plans",
                row -> {
                    if (years.test(year(row))) {
                        record(row);
                    }
                });
    }

    private static int year(Table.Row row) {
        return Integer.parseInt(row.text(3));
    }

    /** Drafts, submits, approves and issues a plan with the next number of the register. */
    void issue(String key, String agency, LocalDate on) {
        var planner = accounts.as(Role.PLANNER, agency);
        var plan = draft(planner, key, "chuyên đề", on.getYear(), null);
        keep(key, agency, on.getYear(), plan);
        expect(SubmitPlan.Answer.Submitted.class, approvals.submit(planner, new SubmitPlan(plan)));
        expect(
                ApprovePlan.Answer.Approved.class,
                approvals.approve(accounts.as(Role.APPROVER, agency), new ApprovePlan(plan)));
        expect(
                IssuePlan.Answer.Issued.class,
                issuing.issue(
                        accounts.as(Role.OFFICE_CLERK, agency),
                        new IssuePlan(
                                plan,
                                new Numbering.Next(),
                                on,
                                null,
                                null,
                                Audience.SUBORDINATES_AND_GROUP,
                                LinkPolicy.SUBORDINATES_FREELY)));
    }

    PlanId plan(String key) {
        return Objects.requireNonNull(plans.get(key), key);
    }

    /** Gives each row of a table that is of a plan of these years, which is told already. */
    void forEachOf(IntPredicate years, String table, Consumer<Table.Row> each) {
        Table.forEach(
                table,
                row -> {
                    var year = yearsOf.get(row.text(0));
                    if (year != null && years.test(year)) {
                        each.accept(row);
                    }
                });
    }

    /** The slug of the tenant that keeps a plan. */
    String keeper(String key) {
        return Objects.requireNonNull(keepers.get(key), key);
    }

    /** Fails unless a door answered so. */
    static <T> T expect(Class<T> answer, Object given) {
        if (!answer.isInstance(given)) {
            throw new IllegalStateException("the demo got " + given);
        }
        return answer.cast(given);
    }

    private void record(Table.Row row) {
        var agency = row.text(1);
        var plan =
                draft(
                        accounts.as(Role.PLANNER, agency),
                        row.text(0),
                        row.text(2),
                        year(row),
                        row.find(9));
        keep(row.text(0), agency, year(row), plan);
        var number = row.find(4);
        expect(
                RecordPlan.Answer.Recorded.class,
                recordings.record(
                        accounts.as(Role.OFFICE_CLERK, agency),
                        new RecordPlan(
                                plan,
                                number == null ? null : new DocumentNumber(number),
                                row.find(5),
                                RoughDate.parse(row.text(6)),
                                null,
                                Audience.valueOf(row.text(7)),
                                LinkPolicy.valueOf(row.text(8)))));
    }

    private PlanId draft(Scope planner, String key, String kind, int year, @Nullable String group) {
        var body = body(key);
        var command =
                new DraftPlan(
                        kind(planner, kind),
                        year,
                        null,
                        new Start.FromPaper(body),
                        null,
                        null,
                        group == null ? null : directory.group(group));
        var plan =
                expect(DraftPlan.Answer.Drafted.class, drafts.draft(planner, command)).plan().id();
        if (body.header().title() == null) {
            // The paper has lost its heading; the planner names it after its movement.
            var title = "Phát động phong trào thi đua \"" + body.header().theme() + "\"";
            texts.change(
                    planner,
                    new ChangeHeader(plan, body.header().revision(), body.header().titled(title)));
        }
        return plan;
    }

    /** The agency's kind of plan whose name ends so. */
    PlanKindId kind(Scope scope, String word) {
        return kinds.list(scope).stream()
                .filter(kind -> kind.definition().name().endsWith(word))
                .map(PlanKind::id)
                .findFirst()
                .orElseThrow();
    }

    private PlanBody body(String key) {
        return codec.read(
                Table.text("demo/plans/" + key + ".json").getBytes(StandardCharsets.UTF_8));
    }

    private void keep(String key, String agency, int year, PlanId plan) {
        plans.put(key, plan);
        keepers.put(key, agency);
        yearsOf.put(key, year);
    }
}
