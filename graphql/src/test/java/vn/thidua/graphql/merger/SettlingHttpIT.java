package vn.thidua.graphql.merger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.directory.SuccessionEvent;
import vn.thidua.platform.link.AcceptLink;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.merger.MergeAgencies;
import vn.thidua.platform.merger.MergerId;
import vn.thidua.platform.merger.Mergers;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.RollupAudit;
import vn.thidua.tenants.progress.ProgressReports;
import vn.thidua.tenants.progress.ReportProgress;
import vn.thidua.tenants.progress.ReportedFigures;
import vn.thidua.tenants.setting.ChangeSettings;
import vn.thidua.tenants.setting.ProgressCounts;
import vn.thidua.tenants.setting.Settings;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** What waited in an agency that has ended is settled there by people of its successor. */
@ExtendWith(House.class)
class SettlingHttpIT {
    private static final Period QUARTER = Period.of(2026, 1);
    private static final String WAITING =
            """
            { viewer { waiting { progressToConfirm { count } linksToAnswer { count } } } }
            """;
    private static final String TOTAL =
            """
            query($plan: ID!) { oversight { publishedPlan(id: $plan) {
              rollup(span: { year: 2026 }) { totals { amount }
                contributions(first: 5) { nodes { agency { id } totals { amount } } } } } } }
            """;

    private final Api api;
    private final Casting casting;
    private final GlobalIds ids;
    private final Links links;
    private final Mergers mergers;
    private final RollupAudit audit;
    private final Person operator;
    private final Person administrator;
    private final Scope ministry;
    private final Scope backan;
    private final Scope thainguyen;
    private final PlanId above;
    private final PlanId plan;
    private final Unit unit;
    private final String report;
    private final LinkId toAnswer;
    private final LinkId toTakeBack;

    SettlingHttpIT(
            Api api,
            Casting casting,
            GlobalIds ids,
            Links links,
            Mergers mergers,
            RollupAudit audit,
            Publications publications,
            Settings settings,
            SomeUnits units,
            ProgressReports reports) {
        this.api = api;
        this.casting = casting;
        this.ids = ids;
        this.links = links;
        this.mergers = mergers;
        this.audit = audit;
        operator = api.operator();
        ministry = casting.tenant("Ministry", AgencyKind.MINISTRY);
        backan = casting.tenant("Backan", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        thainguyen = casting.tenant("Thainguyen", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        administrator = api.colleague(thainguyen, Role.ADMINISTRATOR);
        var below = casting.tenant("Below", AgencyKind.PROVINCIAL_DEPARTMENT);
        casting.relate(ministry, backan, RelationKind.SECTORAL);
        casting.relate(backan, below, RelationKind.ADMINISTRATIVE);
        above = Issued.by(ministry, "Của Bộ").in(publications, ministry);
        plan = Issued.by(backan, "Của Bắc Kạn").in(publications, backan);
        links.accept(ministry, new AcceptLink(proposed(backan, plan, above)));
        var other = Issued.by(ministry, "Khác của Bộ").in(publications, ministry);
        toTakeBack = proposed(backan, plan, other);
        var child = Issued.by(below, "Cấp dưới").in(publications, below);
        toAnswer = proposed(below, child, plan);
        unit = units.under(backan, null, "Phòng");
        var revision = settings.fetch(backan).revision();
        settings.change(
                backan, new ChangeSettings(revision, ProgressCounts.AFTER_CONFIRMATION, null));
        report = waiting(reports);
    }

    private LinkId proposed(Scope scope, PlanId child, PlanId parent) {
        var published = new ProposeLink.Parent.Published(parent, null);
        var command =
                new ProposeLink(child, published, LinkType.IMPLEMENTS, Crossing.FIGURES, null);
        return ((ProposeLink.Linked) links.propose(scope, command)).link().id();
    }

    private String waiting(ProgressReports reports) {
        var held = new MeasureDelta("ACTIVITIES_HELD", BigDecimal.valueOf(7));
        var command =
                new ReportProgress(
                        plan,
                        unit.id(),
                        QUARTER,
                        QUARTER.endsOn(),
                        new ReportedFigures(List.of(held), List.of(), List.of()),
                        null,
                        null);
        var answer = (ReportProgress.Waiting) reports.report(backan, command);
        return ids.encode("ProgressReport", answer.report().id());
    }

    @Test
    void countsWhereItWasReportedOnceTheSuccessorConfirmsIt() {
        merge();
        var settler = letIn(true);
        var before = settler.ask(WAITING);

        var confirmed = settler.mutate("progressConfirm", report(), "report { state }");
        var accepted = settler.mutate("linkAccept", link(toAnswer), "link { state }");
        var withdrawn = settler.mutate("linkWithdraw", link(toTakeBack), "link { state }");
        var after = settler.ask(WAITING);

        assertThat(before.at("data.viewer.waiting.progressToConfirm.count")).isEqualTo(1);
        assertThat(before.at("data.viewer.waiting.linksToAnswer.count")).isEqualTo(1);
        assertThat(confirmed.at("data.progressConfirm.report.state")).isEqualTo("COUNTED");
        assertThat(accepted.at("data.linkAccept.link.state")).isEqualTo("ACCEPTED");
        assertThat(withdrawn.list("data.linkWithdraw.errors")).isEmpty();
        assertThat(after.at("data.viewer.waiting.progressToConfirm.count")).isEqualTo(0);
        assertThat(after.at("data.viewer.waiting.linksToAnswer.count")).isEqualTo(0);
        isTheOldAgencysFigure(api.colleague(ministry, Role.VIEWER));
        assertThat(audit.audit(ministry, above).isExact()).isTrue();
    }

    private void isTheOldAgencysFigure(Person reader) {
        var total = reader.ask(TOTAL, Map.of("plan", ids.encode("PublishedPlan", above)));
        var rollup = "data.oversight.publishedPlan.rollup.";
        assertThat(total.at(rollup + "totals.0.amount")).isEqualTo("7");
        var contributed =
                total.list(rollup + "contributions.nodes").stream()
                        .map(Object::toString)
                        .filter(line -> line.contains("amount=7"));
        assertThat(contributed)
                .singleElement()
                .asString()
                .contains(ids.encode("Agency", backan.agency()));
    }

    @Test
    void isRefusedAndDeclinedAsWell() {
        merge();
        var settler = letIn(true);

        var rejected =
                settler.mutate(
                        "progressReject",
                        Map.of("report", report, "reason", "Không có căn cứ"),
                        "report { state }");
        var declined =
                settler.mutate(
                        "linkDecline",
                        Map.of("link", ids.encode("Link", toAnswer), "reason", "Cơ quan đã hết"),
                        "link { state }");

        assertThat(rejected.at("data.progressReject.report.state")).isEqualTo("REJECTED");
        assertThat(declined.at("data.linkDecline.link.state")).isEqualTo("DECLINED");
    }

    @Test
    void isSettledByNobodyElseAndNothingElseIsChanged() {
        var clerk = api.colleague(backan, Role.OFFICE_CLERK);
        merge();
        var reader = letIn(false);
        var settler = letIn(true);

        assertThat(clerk.mutate("progressConfirm", report(), "report { id }").errorCode())
                .isEqualTo("TENANT_READ_ONLY");
        assertThat(reader.mutate("progressConfirm", report(), "report { id }").errorCode())
                .isEqualTo("NOT_PERMITTED");
        assertThat(reader.mutate("linkAccept", link(toAnswer), "link { id }").errorCode())
                .isEqualTo("NOT_PERMITTED");
        settler.mutate("progressConfirm", report(), "report { id }");
        var correct = Map.of("report", report, "reason", "Sửa");
        assertThat(settler.mutate("progressCorrect", correct, "report { id }").errorCode())
                .isEqualTo("NOT_PERMITTED");
        assertThat(again(settler).errorCode()).isEqualTo("NOT_PERMITTED");
        settler.mutate("linkAccept", link(toAnswer), "link { id }");
        var cut = Map.of("link", ids.encode("Link", toAnswer), "reason", "Thôi");
        assertThat(settler.mutate("linkCut", cut, "link { id }").errorCode())
                .isEqualTo("NOT_PERMITTED");
    }

    private Answer again(Person settler) {
        var figures =
                Map.of("measures", List.of(Map.of("measure", "ACTIVITIES_HELD", "amount", "1")));
        var input =
                Map.of(
                        "plan",
                        ids.encode("Plan", plan),
                        "unit",
                        ids.encode("Unit", unit.id()),
                        "year",
                        2026,
                        "quarter",
                        1,
                        "figures",
                        figures);
        return settler.mutate("progressReport", input, "report { id }");
    }

    @Test
    void isToldByTheAuditTrailAndEndsTheUndo() {
        var old = api.colleague(backan, Role.ADMINISTRATOR);
        var merger = merge();
        var settler = letIn(true);

        settler.mutate("progressConfirm", report(), "report { id }");
        var trail = old.ask("{ agency { auditTrail(first: 1) { nodes { action accountName } } } }");
        var undo =
                operator.mutate(
                        "mergerUndo",
                        Map.of("merger", ids.encode("Merger", merger)),
                        "merger { id }");

        assertThat(trail.at("data.agency.auditTrail.nodes.0.action")).isEqualTo("progress.confirm");
        assertThat(undo.at("data.mergerUndo.errors.0.code")).isEqualTo("WORKED_SINCE");
    }

    private MergerId merge() {
        var command =
                new MergeAgencies(
                        SuccessionEvent.MERGER,
                        List.of(backan.agency()),
                        thainguyen.agency(),
                        LocalDate.of(2025, 7, 1),
                        null);
        var answer = mergers.merge(casting.operator(), command);
        return ((MergeAgencies.Answer.Merged) answer).merger().id();
    }

    /** Somebody of the successor, signed in to the closed agency. */
    private Person letIn(boolean settles) {
        var somebody = casting.colleague(thainguyen, Api.PASSWORD, Role.VIEWER);
        var input =
                Map.of(
                        "predecessor",
                        ids.encode("Agency", backan.agency()),
                        "account",
                        ids.encode("Account", somebody.account()),
                        "settles",
                        settles);
        var opened = administrator.mutate("archiveOpen", input, "agencyId");
        assertThat(opened.list("data.archiveOpen.errors")).isEmpty();
        var readers = administrator.ask("{ agency { archiveReaders { slug username settles } } }");
        var username = casting.usernameOf(somebody);
        assertThat(readers.list("data.agency.archiveReaders"))
                .filteredOn(reader -> username.equals(((Map<?, ?>) reader).get("username")))
                .singleElement()
                .extracting(reader -> ((Map<?, ?>) reader).get("settles"))
                .isEqualTo(settles);
        var slug = readers.text("data.agency.archiveReaders.0.slug");
        var form = Map.of("username", username, "password", Api.PASSWORD, "agency", slug);
        return api.signedIn(api.post("/login", form, null));
    }

    private Map<String, Object> report() {
        return Map.of("report", report);
    }

    private Map<String, Object> link(LinkId link) {
        return Map.of("link", ids.encode("Link", link));
    }
}
