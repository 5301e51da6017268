package vn.thidua.platform.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.RelateAgencies;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.duty.ImposeDuty.Answer.Imposed;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;

/** Lists of what is owed and of how far it has come: whose they are, pages and statements. */
@ExtendWith(House.class)
class CoverageListsIT {
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
    private final PlanId plan;

    CoverageListsIT(
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
        var ministrys = Issued.by(cast.ministry(), "Thi đua ngành").lettingIn();
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

    private void issued(Scope scope, LocalDate on) {
        var child = Issued.by(scope, "Thi đua").on(on).in(publications, scope);
        var parent = new ProposeLink.Parent.Published(plan, null);
        var command = new ProposeLink(child, parent, LinkType.IMPLEMENTS, Crossing.FIGURES, null);
        links.propose(scope, command);
    }

    private List<Coverage> all(Duty duty) {
        return coverages.list(cast.ministry(), duty.id(), Set.of(), PageRequest.first(100)).items();
    }

    private List<OwedDuty> owed(Scope scope) {
        return coverages.owed(scope, PageRequest.first(100)).items();
    }

    private AgencyId offPlatform(String name) {
        var agency = casting.agency(name, AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        directory.relate(
                casting.operator(),
                new RelateAgencies(
                        cast.ministry().agency(), agency, RelationKind.SECTORAL, PAST, null));
        return agency;
    }

    @Test
    void tellEachAgencyWhatItOwes() {
        var late = imposed(PAST, DEPARTMENTS);
        var ahead = imposed(AHEAD, new Addressees.Agencies(List.of(cast.north().agency())));
        var withdrawn = imposed(AHEAD, DEPARTMENTS);
        duties.withdraw(cast.ministry(), new WithdrawDuty(withdrawn.id(), "thôi"));

        assertThat(owed(cast.north()))
                .extracting(owed -> owed.duty().id())
                .containsExactly(late.id(), ahead.id());
        assertThat(owed(cast.north()))
                .extracting(owed -> owed.coverage().status())
                .containsExactly(CoverageStatus.LATE, CoverageStatus.SILENT);
        assertThat(owed(cast.south()))
                .extracting(owed -> owed.duty().id())
                .containsExactly(late.id());
        assertThat(owed(cast.stranger())).isEmpty();
        assertThat(owed(cast.ministry())).isEmpty();
        var one = coverages.owed(cast.north(), PageRequest.first(1));
        var next = new PageRequest(1, one.end().orElseThrow().text());
        assertThat(coverages.owed(cast.north(), next).items())
                .extracting(owed -> owed.duty().id())
                .containsExactly(ahead.id());
    }

    @Test
    void showTheirRowsToTheOwnerOnly() {
        var duty = imposed(AHEAD, DEPARTMENTS);

        assertThat(all(duty)).hasSize(2);
        for (var other : List.of(cast.north(), cast.south(), cast.province(), cast.stranger())) {
            var page = PageRequest.first(10);
            assertThat(coverages.list(other, duty.id(), Set.of(), page).items()).isEmpty();
            assertThat(coverages.counts(other, List.of(duty.id()))).isEmpty();
        }
    }

    @Test
    void ofAPlanHoldTheRowsOfAllItsStandingDutiesForItsKeeperOnly() {
        var ahead = imposed(AHEAD, DEPARTMENTS);
        var late = imposed(PAST, new Addressees.Agencies(List.of(cast.north().agency())));
        var withdrawn = imposed(AHEAD, DEPARTMENTS);
        duties.withdraw(cast.ministry(), new WithdrawDuty(withdrawn.id(), "thôi"));
        var other = Issued.by(cast.ministry(), "Khác").in(publications, cast.ministry());
        var plans = List.of(plan, other);

        var seen = new ArrayList<Coverage>();
        var request = PageRequest.first(2);
        while (request != null) {
            var page = coverages.under(cast.ministry(), plans, Set.of(), request).get(plan);
            seen.addAll(page.items());
            request = page.hasNext() ? new PageRequest(2, page.end().orElseThrow().text()) : null;
        }

        assertThat(seen)
                .extracting(Coverage::agency, Coverage::duty, Coverage::dueOn, Coverage::status)
                .containsExactlyInAnyOrder(
                        tuple(cast.north().agency(), ahead.id(), AHEAD, CoverageStatus.SILENT),
                        tuple(cast.north().agency(), late.id(), PAST, CoverageStatus.LATE),
                        tuple(cast.south().agency(), ahead.id(), AHEAD, CoverageStatus.SILENT));
        var all = PageRequest.first(100);
        var onlyLate = Set.of(CoverageStatus.LATE);
        assertThat(coverages.under(cast.ministry(), plans, onlyLate, all).get(plan).items())
                .extracting(Coverage::duty)
                .containsExactly(late.id());
        assertThat(coverages.under(cast.ministry(), plans, Set.of(), all)).containsOnlyKeys(plan);
        assertThat(Statements.count(() -> coverages.under(cast.ministry(), plans, Set.of(), all)))
                .isEqualTo(1);
        for (var foreign : List.of(cast.north(), cast.province(), cast.stranger())) {
            assertThat(coverages.under(foreign, plans, Set.of(), all)).isEmpty();
        }
    }

    @Test
    void pageByNameWithOneStatementAndCountWithAnother() {
        var names = List.of("Đồng Nai", "An Giang", "Ân Thi", "Ăn Khê", "Bắc Ninh");
        var departments =
                names.stream().collect(Collectors.toMap(Function.identity(), this::offPlatform));
        issued(cast.north(), TODAY);
        var duty = imposed(AHEAD, DEPARTMENTS);
        var ministry = cast.ministry();

        var seen = new ArrayList<AgencyId>();
        var request = PageRequest.first(2);
        while (request != null) {
            var page = coverages.list(ministry, duty.id(), Set.of(), request);
            page.items().forEach(row -> seen.add(row.agency()));
            request = page.hasNext() ? new PageRequest(2, page.end().orElseThrow().text()) : null;
        }

        assertThat(seen)
                .containsExactly(
                        departments.get("An Giang"),
                        departments.get("Ăn Khê"),
                        departments.get("Ân Thi"),
                        departments.get("Bắc Ninh"),
                        departments.get("Đồng Nai"),
                        cast.north().agency(),
                        cast.south().agency());
        var silent = Set.of(CoverageStatus.SILENT);
        assertThat(coverages.list(ministry, duty.id(), silent, PageRequest.first(100)).items())
                .hasSize(6);
        var counts = coverages.counts(ministry, List.of(duty.id())).get(duty.id());
        assertThat(counts.total()).isEqualTo(7);
        assertThat(counts.of(CoverageStatus.ISSUED)).isEqualTo(1);
        assertThat(counts.of(CoverageStatus.SILENT)).isEqualTo(6);
        assertThat(Statements.count(() -> all(duty))).isEqualTo(1);
        assertThat(Statements.count(() -> coverages.counts(ministry, List.of(duty.id()))))
                .isEqualTo(1);
        assertThat(Statements.count(() -> owed(cast.north()))).isEqualTo(1);
    }
}
