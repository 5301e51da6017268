package vn.thidua.platform.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.platform.duty.CoverageStage.AHEAD;
import static vn.thidua.platform.duty.CoverageStage.DEPARTMENTS;
import static vn.thidua.platform.duty.CoverageStage.PAST;
import static vn.thidua.platform.duty.CoverageStage.TODAY;

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
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.RelateAgencies;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;

/** Lists of what is owed and of how far it has come: whose they are, pages and statements. */
@ExtendWith(House.class)
class CoverageListsIT {
    private final CoverageStage stage;
    private final Casting.Cast cast;
    private final Casting casting;
    private final Publications publications;
    private final Duties duties;
    private final Coverages coverages;
    private final DirectoryKeeping directory;
    private final PlanId plan;

    CoverageListsIT(
            CoverageStage stage,
            Casting casting,
            Publications publications,
            Duties duties,
            Coverages coverages,
            DirectoryKeeping directory) {
        this.stage = stage;
        this.cast = stage.cast();
        this.casting = casting;
        this.publications = publications;
        this.duties = duties;
        this.coverages = coverages;
        this.directory = directory;
        this.plan = stage.plan();
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
        var late = stage.imposed(PAST, DEPARTMENTS);
        var ahead = stage.imposed(AHEAD, new Addressees.Agencies(List.of(cast.north().agency())));
        var withdrawn = stage.imposed(AHEAD, DEPARTMENTS);
        duties.withdraw(cast.ministry(), new WithdrawDuty(withdrawn.id(), "thôi"));

        assertThat(stage.owed(cast.north()))
                .extracting(owed -> owed.duty().id())
                .containsExactly(late.id(), ahead.id());
        assertThat(stage.owed(cast.north()))
                .extracting(owed -> owed.coverage().status())
                .containsExactly(CoverageStatus.LATE, CoverageStatus.SILENT);
        assertThat(stage.owed(cast.south()))
                .extracting(owed -> owed.duty().id())
                .containsExactly(late.id());
        assertThat(stage.owed(cast.stranger())).isEmpty();
        assertThat(stage.owed(cast.ministry())).isEmpty();
        var one = coverages.owed(cast.north(), PageRequest.first(1));
        var next = new PageRequest(1, one.end().orElseThrow().text());
        assertThat(coverages.owed(cast.north(), next).items())
                .extracting(owed -> owed.duty().id())
                .containsExactly(ahead.id());
    }

    @Test
    void showTheirRowsToTheOwnerOnly() {
        var duty = stage.imposed(AHEAD, DEPARTMENTS);

        assertThat(stage.all(duty)).hasSize(2);
        for (var other : List.of(cast.north(), cast.south(), cast.province(), cast.stranger())) {
            var page = PageRequest.first(10);
            assertThat(coverages.list(other, duty.id(), Set.of(), page).items()).isEmpty();
            assertThat(coverages.counts(other, List.of(duty.id()))).isEmpty();
        }
    }

    @Test
    void ofAPlanHoldTheRowsOfAllItsStandingDutiesForItsKeeperOnly() {
        var ahead = stage.imposed(AHEAD, DEPARTMENTS);
        var late = stage.imposed(PAST, new Addressees.Agencies(List.of(cast.north().agency())));
        var withdrawn = stage.imposed(AHEAD, DEPARTMENTS);
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
        stage.issued(cast.north(), TODAY);
        var duty = stage.imposed(AHEAD, DEPARTMENTS);
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
        assertThat(Statements.count(() -> stage.all(duty))).isEqualTo(1);
        assertThat(Statements.count(() -> coverages.counts(ministry, List.of(duty.id()))))
                .isEqualTo(1);
        assertThat(Statements.count(() -> stage.owed(cast.north()))).isEqualTo(1);
    }
}
