package vn.thidua.platform.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.directory.SucceedAgency;
import vn.thidua.platform.directory.SuccessionEvent;
import vn.thidua.platform.duty.ImposeDuty.Answer.Imposed;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.CutLink;
import vn.thidua.platform.link.Link;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.Document;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;

/** The ministry sees who has issued, who is late and who is silent (X-11, S3 V.1). */
@ExtendWith(House.class)
class CoveragesIT {
    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final LocalDate PAST = TODAY.minusDays(30);
    private static final LocalDate AHEAD = TODAY.plusDays(30);
    private static final Addressees DEPARTMENTS =
            new Addressees.Subordinates(
                    RelationKind.SECTORAL, AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);

    private final Casting casting;
    private final Casting.Cast cast;
    private final Publications publications;
    private final Links links;
    private final Duties duties;
    private final Coverages coverages;
    private final DirectoryKeeping directory;
    private final Issued ministrys;
    private final PlanId plan;

    CoveragesIT(
            Casting casting,
            Publications publications,
            Links links,
            Duties duties,
            Coverages coverages,
            DirectoryKeeping directory) {
        this.casting = casting;
        this.cast = casting.cast();
        this.publications = publications;
        this.links = links;
        this.duties = duties;
        this.coverages = coverages;
        this.directory = directory;
        this.ministrys = Issued.by(cast.ministry(), "Thi đua ngành").lettingIn();
        this.plan = ministrys.in(publications, cast.ministry());
    }

    private Duty imposed(LocalDate dueOn, Addressees addressees) {
        var command =
                new ImposeDuty(
                        plan,
                        DutyKind.ISSUE_PLAN,
                        "ban hành kế hoạch",
                        dueOn,
                        DatePrecision.DAY,
                        addressees);
        return ((Imposed) duties.impose(cast.ministry(), command)).duty();
    }

    private Link issued(Scope scope, LocalDate on) {
        return issued(scope, on, LinkType.IMPLEMENTS);
    }

    private Link issued(Scope scope, LocalDate on, LinkType type) {
        var child = Issued.by(scope, "Thi đua").on(on).in(publications, scope);
        var parent = new ProposeLink.Parent.Published(plan, null);
        var command = new ProposeLink(child, parent, type, Crossing.FIGURES, null);
        return ((ProposeLink.Linked) links.propose(scope, command)).link();
    }

    private Map<AgencyId, CoverageStatus> statuses(Duty duty) {
        return all(duty).stream().collect(Collectors.toMap(Coverage::agency, Coverage::status));
    }

    private List<Coverage> all(Duty duty) {
        return coverages.list(cast.ministry(), duty.id(), Set.of(), PageRequest.first(100)).items();
    }

    private Scope department(String name) {
        var scope = casting.tenant(name, AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        casting.relate(cast.ministry(), scope, RelationKind.SECTORAL);
        return scope;
    }

    @Test
    void tellWhoIsSilentUntilTheLastDayHasPassed() {
        var ahead = imposed(AHEAD, DEPARTMENTS);
        var lastDay = imposed(TODAY, DEPARTMENTS);
        var past = imposed(TODAY.minusDays(1), DEPARTMENTS);

        assertThat(statuses(ahead).values()).containsOnly(CoverageStatus.SILENT).hasSize(2);
        assertThat(statuses(lastDay).values()).containsOnly(CoverageStatus.SILENT).hasSize(2);
        assertThat(statuses(past).values()).containsOnly(CoverageStatus.LATE).hasSize(2);
    }

    @Test
    void tellIssuedInTimeFromIssuedLate() {
        var duty = imposed(PAST, DEPARTMENTS);
        var inTime = issued(cast.north(), PAST);
        issued(cast.south(), PAST.plusDays(1));

        assertThat(statuses(duty))
                .containsEntry(cast.north().agency(), CoverageStatus.ISSUED)
                .containsEntry(cast.south().agency(), CoverageStatus.ISSUED_LATE);
        assertThat(all(duty))
                .filteredOn(row -> row.agency().equals(cast.north().agency()))
                .containsExactly(
                        new Coverage(
                                duty.id(),
                                cast.north().agency(),
                                cast.north().agency(),
                                PAST,
                                CoverageStatus.ISSUED,
                                new Coverage.Answer(
                                        inTime.id(),
                                        inTime.child().plan(),
                                        "Thi đua",
                                        new Document("12", "/KH-STP", PAST))));
    }

    @Test
    void tellWhoIsBehindAndWhoWaitsForUs() {
        var duty = imposed(AHEAD, DEPARTMENTS);
        issued(cast.north(), TODAY);
        var asking = Issued.by(cast.ministry(), "Hỏi trước");
        ministrys.version(2).in(publications, cast.ministry());
        var own = asking.in(publications, cast.ministry());
        var waits = new ProposeLink.Parent.Published(own, null);
        var child = Issued.by(cast.south(), "Thi đua").in(publications, cast.south());
        links.propose(
                cast.south(),
                new ProposeLink(child, waits, LinkType.IMPLEMENTS, Crossing.FIGURES, null));
        var command =
                new ImposeDuty(
                        own,
                        DutyKind.ISSUE_PLAN,
                        "ban hành",
                        AHEAD,
                        DatePrecision.DAY,
                        DEPARTMENTS);
        var other = ((Imposed) duties.impose(cast.ministry(), command)).duty();

        assertThat(statuses(duty)).containsEntry(cast.north().agency(), CoverageStatus.BEHIND);
        assertThat(statuses(other))
                .containsEntry(cast.south().agency(), CoverageStatus.PROPOSED)
                .containsEntry(cast.north().agency(), CoverageStatus.SILENT);
    }

    @Test
    void countNoReferenceAndNoLinkThatWasCut() {
        var duty = imposed(AHEAD, DEPARTMENTS);
        issued(cast.north(), TODAY, LinkType.REFERS_TO);
        var cut = issued(cast.south(), TODAY);
        links.cut(cast.south(), new CutLink(cut.id(), "nhầm"));

        assertThat(statuses(duty).values()).containsOnly(CoverageStatus.SILENT);
        issued(cast.south(), TODAY);
        assertThat(statuses(duty)).containsEntry(cast.south().agency(), CoverageStatus.ISSUED);
    }

    @Test
    void addressByRelationKindGroupAndName() {
        var commune = casting.tenant("Commune", AgencyKind.COMMUNE_PEOPLES_COMMITTEE);
        casting.relate(cast.ministry(), commune, RelationKind.ADMINISTRATIVE);
        var group = casting.group(TODAY.getYear(), cast.ministry(), cast.stranger());
        var named = new Addressees.Agencies(List.of(cast.north().agency()));

        assertThat(statuses(imposed(AHEAD, DEPARTMENTS)))
                .containsOnlyKeys(cast.north().agency(), cast.south().agency());
        assertThat(statuses(imposed(AHEAD, new Addressees.Subordinates(null, null))))
                .containsOnlyKeys(cast.north().agency(), cast.south().agency(), commune.agency());
        assertThat(statuses(imposed(AHEAD, new Addressees.GroupMembers(group, TODAY.getYear()))))
                .containsOnlyKeys(cast.stranger().agency());
        assertThat(statuses(imposed(AHEAD, named))).containsOnlyKeys(cast.north().agency());
    }

    @Test
    void passADutyToWhoeverFollowsADissolvedAgency() {
        var heir = department("Heir");
        var named =
                new Addressees.Agencies(
                        List.of(cast.north().agency(), cast.south().agency(), heir.agency()));
        var duty = imposed(AHEAD, named);
        var byRelation = imposed(AHEAD, DEPARTMENTS);
        var issued = issued(cast.south(), TODAY);
        succeed(cast.north(), heir);
        succeed(cast.south(), heir);

        var rows = all(duty);

        assertThat(rows).extracting(Coverage::bearer).containsOnly(heir.agency()).hasSize(3);
        assertThat(statuses(duty))
                .containsEntry(cast.north().agency(), CoverageStatus.SILENT)
                .containsEntry(cast.south().agency(), CoverageStatus.ISSUED)
                .containsEntry(heir.agency(), CoverageStatus.SILENT);
        assertThat(rows)
                .extracting(Coverage::answer)
                .filteredOn(Objects::nonNull)
                .extracting(Coverage.Answer::link)
                .containsExactly(issued.id());
        assertThat(statuses(byRelation)).containsOnlyKeys(heir.agency());
        assertThat(owed(heir)).hasSize(4);
        assertThat(owed(heir))
                .filteredOn(owed -> owed.duty().id().equals(duty.id()))
                .extracting(owed -> owed.coverage().agency())
                .containsExactlyInAnyOrder(
                        cast.north().agency(), cast.south().agency(), heir.agency());
        issued(heir, TODAY);
        assertThat(statuses(duty).values()).containsOnly(CoverageStatus.ISSUED);
    }

    private void succeed(Scope predecessor, Scope successor) {
        directory.succeed(
                casting.operator(),
                new SucceedAgency(
                        SuccessionEvent.MERGER,
                        predecessor.agency(),
                        successor.agency(),
                        TODAY,
                        null));
    }

    private List<OwedDuty> owed(Scope scope) {
        return coverages.owed(scope, PageRequest.first(100)).items();
    }
}
