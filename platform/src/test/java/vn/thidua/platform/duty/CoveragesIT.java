package vn.thidua.platform.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.duty.CoverageStage.AHEAD;
import static vn.thidua.platform.duty.CoverageStage.DEPARTMENTS;
import static vn.thidua.platform.duty.CoverageStage.PAST;
import static vn.thidua.platform.duty.CoverageStage.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.directory.SucceedAgency;
import vn.thidua.platform.directory.SuccessionEvent;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.CutLink;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.Document;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.Publications;

/** The ministry sees who has issued, who is late and who is silent (X-11, S3 V.1). */
@ExtendWith(House.class)
class CoveragesIT {
    private final CoverageStage stage;
    private final Casting.Cast cast;
    private final Casting casting;
    private final Publications publications;
    private final Links links;
    private final DirectoryKeeping directory;

    CoveragesIT(
            CoverageStage stage,
            Casting casting,
            Publications publications,
            Links links,
            DirectoryKeeping directory) {
        this.stage = stage;
        this.cast = stage.cast();
        this.casting = casting;
        this.publications = publications;
        this.links = links;
        this.directory = directory;
    }

    private Map<AgencyId, CoverageStatus> statuses(Duty duty) {
        return stage.all(duty).stream()
                .collect(Collectors.toMap(Coverage::agency, Coverage::status));
    }

    private Scope department(String name) {
        var scope = casting.tenant(name, AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        casting.relate(cast.ministry(), scope, RelationKind.SECTORAL);
        return scope;
    }

    @Test
    void tellWhoIsSilentUntilTheLastDayHasPassed() {
        var ahead = stage.imposed(AHEAD, DEPARTMENTS);
        var lastDay = stage.imposed(TODAY, DEPARTMENTS);
        var past = stage.imposed(TODAY.minusDays(1), DEPARTMENTS);

        assertThat(statuses(ahead).values()).containsOnly(CoverageStatus.SILENT).hasSize(2);
        assertThat(statuses(lastDay).values()).containsOnly(CoverageStatus.SILENT).hasSize(2);
        assertThat(statuses(past).values()).containsOnly(CoverageStatus.LATE).hasSize(2);
    }

    @Test
    void tellIssuedInTimeFromIssuedLate() {
        var duty = stage.imposed(PAST, DEPARTMENTS);
        var inTime = stage.issued(cast.north(), PAST);
        stage.issued(cast.south(), PAST.plusDays(1));

        assertThat(statuses(duty))
                .containsEntry(cast.north().agency(), CoverageStatus.ISSUED)
                .containsEntry(cast.south().agency(), CoverageStatus.ISSUED_LATE);
        assertThat(stage.all(duty))
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
        var duty = stage.imposed(AHEAD, DEPARTMENTS);
        stage.issued(cast.north(), TODAY);
        var asking = Issued.by(cast.ministry(), "Hỏi trước");
        stage.amended();
        var own = asking.in(publications, cast.ministry());
        var waits = new ProposeLink.Parent.Published(own, null);
        var child = Issued.by(cast.south(), "Thi đua").in(publications, cast.south());
        links.propose(
                cast.south(),
                new ProposeLink(child, waits, LinkType.IMPLEMENTS, Crossing.FIGURES, null));
        var other = stage.imposed(own, AHEAD, DEPARTMENTS);

        assertThat(statuses(duty)).containsEntry(cast.north().agency(), CoverageStatus.BEHIND);
        assertThat(statuses(other))
                .containsEntry(cast.south().agency(), CoverageStatus.PROPOSED)
                .containsEntry(cast.north().agency(), CoverageStatus.SILENT);
    }

    @Test
    void countNoReferenceAndNoLinkThatWasCut() {
        var duty = stage.imposed(AHEAD, DEPARTMENTS);
        stage.issued(cast.north(), TODAY, LinkType.REFERS_TO);
        var cut = stage.issued(cast.south(), TODAY);
        links.cut(cast.south(), new CutLink(cut.id(), "nhầm"));

        assertThat(statuses(duty).values()).containsOnly(CoverageStatus.SILENT);
        stage.issued(cast.south(), TODAY);
        assertThat(statuses(duty)).containsEntry(cast.south().agency(), CoverageStatus.ISSUED);
    }

    @Test
    void addressByRelationKindGroupAndName() {
        var commune = casting.tenant("Commune", AgencyKind.COMMUNE_PEOPLES_COMMITTEE);
        casting.relate(cast.ministry(), commune, RelationKind.ADMINISTRATIVE);
        var group = casting.group(TODAY.getYear(), cast.ministry(), cast.stranger());
        var named = new Addressees.Agencies(List.of(cast.north().agency()));

        assertThat(statuses(stage.imposed(AHEAD, DEPARTMENTS)))
                .containsOnlyKeys(cast.north().agency(), cast.south().agency());
        assertThat(statuses(stage.imposed(AHEAD, new Addressees.Subordinates(null, null))))
                .containsOnlyKeys(cast.north().agency(), cast.south().agency(), commune.agency());
        assertThat(
                        statuses(
                                stage.imposed(
                                        AHEAD,
                                        new Addressees.GroupMembers(group, TODAY.getYear()))))
                .containsOnlyKeys(cast.stranger().agency());
        assertThat(statuses(stage.imposed(AHEAD, named))).containsOnlyKeys(cast.north().agency());
    }

    @Test
    void passADutyToWhoeverFollowsADissolvedAgency() {
        var heir = department("Heir");
        var named =
                new Addressees.Agencies(
                        List.of(cast.north().agency(), cast.south().agency(), heir.agency()));
        var duty = stage.imposed(AHEAD, named);
        var byRelation = stage.imposed(AHEAD, DEPARTMENTS);
        var issued = stage.issued(cast.south(), TODAY);
        succeed(cast.north(), heir);
        succeed(cast.south(), heir);

        var rows = stage.all(duty);

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
        assertThat(stage.owed(heir)).hasSize(4);
        assertThat(stage.owed(heir))
                .filteredOn(owed -> owed.duty().id().equals(duty.id()))
                .extracting(owed -> owed.coverage().agency())
                .containsExactlyInAnyOrder(
                        cast.north().agency(), cast.south().agency(), heir.agency());
        stage.issued(heir, TODAY);
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
}
