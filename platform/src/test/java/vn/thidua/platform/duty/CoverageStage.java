package vn.thidua.platform.duty;

import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.duty.ImposeDuty.Answer.Imposed;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.Link;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;

/** A plan of the ministry that lets others in, and duties under it; made anew for each test. */
@Prototype
final class CoverageStage {
    static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    static final LocalDate PAST = TODAY.minusDays(30);
    static final LocalDate AHEAD = TODAY.plusDays(30);
    static final Addressees DEPARTMENTS =
            new Addressees.Subordinates(
                    RelationKind.SECTORAL, AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);

    private final Publications publications;
    private final Links links;
    private final Duties duties;
    private final Coverages coverages;
    private final Casting.Cast cast;
    private final Issued ministrys;
    private final PlanId plan;

    CoverageStage(
            Casting casting,
            Publications publications,
            Links links,
            Duties duties,
            Coverages coverages) {
        this.publications = publications;
        this.links = links;
        this.duties = duties;
        this.coverages = coverages;
        cast = casting.cast();
        ministrys = Issued.by(cast.ministry(), "Thi đua ngành").lettingIn();
        plan = ministrys.in(publications, cast.ministry());
    }

    Casting.Cast cast() {
        return cast;
    }

    /** The ministry's plan. */
    PlanId plan() {
        return plan;
    }

    /** The ministry issues its plan anew. */
    void amended() {
        ministrys.version(2).in(publications, cast.ministry());
    }

    Duty imposed(LocalDate dueOn, Addressees addressees) {
        return imposed(plan, dueOn, addressees);
    }

    Duty imposed(PlanId under, LocalDate dueOn, Addressees addressees) {
        var command =
                new ImposeDuty(
                        under,
                        DutyKind.ISSUE_PLAN,
                        "ban hành kế hoạch",
                        dueOn,
                        DatePrecision.DAY,
                        addressees);
        return ((Imposed) duties.impose(cast.ministry(), command)).duty();
    }

    /** A plan that carries out the ministry's. */
    Link issued(Scope scope, LocalDate on) {
        return issued(scope, on, LinkType.IMPLEMENTS);
    }

    Link issued(Scope scope, LocalDate on, LinkType type) {
        var child = Issued.by(scope, "Thi đua").on(on).in(publications, scope);
        var parent = new ProposeLink.Parent.Published(plan, null);
        var command = new ProposeLink(child, parent, type, Crossing.FIGURES, null);
        return ((ProposeLink.Linked) links.propose(scope, command)).link();
    }

    /** How far everybody has come, as the ministry sees it. */
    List<Coverage> all(Duty duty) {
        return coverages.list(cast.ministry(), duty.id(), Set.of(), PageRequest.first(100)).items();
    }

    List<OwedDuty> owed(Scope scope) {
        return coverages.owed(scope, PageRequest.first(100)).items();
    }
}
