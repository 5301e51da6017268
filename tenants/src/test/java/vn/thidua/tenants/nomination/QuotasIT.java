package vn.thidua.tenants.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.rulebook.quota.QuotaRule;
import vn.thidua.tenants.nomination.Nominate.Answer;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.CloseUnit;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.Units;

/** What the quotas of a plan allow which unit, and from when on. */
@ExtendWith(House.class)
class QuotasIT {
    private final AwardCasting awards;
    private final AwardReviews reviews;
    private final Nominations nominations;
    private final SomeUnits units;
    private final Units all;
    private final Scope scope;

    QuotasIT(
            AwardCasting awards,
            AwardReviews reviews,
            Nominations nominations,
            SomeUnits units,
            Units all,
            PlanCasting plans) {
        this.awards = awards;
        this.reviews = reviews;
        this.nominations = nominations;
        this.units = units;
        this.all = all;
        this.scope = plans.agency("Procuracy");
    }

    private List<QuotaFrame> quotas(AwardReview review) {
        return reviews.quotas(scope, List.of(review.id())).getOrDefault(review.id(), List.of());
    }

    @Test
    @DisplayName("S3-17 ten percent of a unit's collectives, five of its people, as of one day")
    void quotasAreReckonedOnceFromTheHeadsOfTheDay() {
        var vu1 = awards.unit(scope, "Vụ 1", 19, 38);
        var vu2 = awards.unit(scope, "Vụ 2", 7, 19);

        var review = awards.s3(scope, AwardStage.YEARLY);
        awards.unit(scope, "Vụ 3", 20, 400);

        assertThat(quotas(review))
                .extracting(
                        QuotaFrame::unit,
                        QuotaFrame::subjectKind,
                        QuotaFrame::base,
                        QuotaFrame::most,
                        QuotaFrame::rule)
                .containsExactlyInAnyOrder(
                        tuple(vu1.id(), SubjectKind.COLLECTIVE, 19, 1, QuotaRule.SHARE_CUT),
                        tuple(vu2.id(), SubjectKind.COLLECTIVE, 7, 0, QuotaRule.SHARE_CUT),
                        tuple(vu1.id(), SubjectKind.INDIVIDUAL, 38, 1, QuotaRule.SHARE_CUT),
                        tuple(vu2.id(), SubjectKind.INDIVIDUAL, 19, 0, QuotaRule.SHARE_CUT));
    }

    @Test
    void theWholeSectorSharesTheQuotaOfTheState() {
        awards.unit(scope, "Vụ 1", 19, 38);

        assertThat(quotas(awards.s3(scope, AwardStage.FINAL)))
                .singleElement()
                .satisfies(frame -> assertThat(frame.unit()).isNull())
                .extracting(QuotaFrame::least, QuotaFrame::most, QuotaFrame::rule)
                .containsExactly(2, 3, QuotaRule.RANGE);
    }

    @Test
    @DisplayName("S3-19 more are proposed for the State's awards than the sector council picks")
    void moreAreProposedThanTheCouncilPicks() {
        var vu = awards.unit(scope, "Vụ 1", 19, 38);
        var review = awards.s3(scope, AwardStage.FINAL);
        for (var name : List.of("Phòng 1", "Phòng 2", "Phòng 3", "Phòng 4")) {
            var flag =
                    AwardCasting.command(
                            review,
                            awards.team(scope, vu, name),
                            "GOVERNMENT_EMULATION_FLAG",
                            AwardLevel.STATE);
            assertThat(nominations.nominate(scope, flag)).isInstanceOf(Answer.Nominated.class);
        }

        assertThat(quotas(review)).extracting(QuotaFrame::used).containsExactly(4);
    }

    @Test
    void theFramesOfManyReviewsTakeOneStatementAndCountWhoStandsInEach() {
        var vu1 = awards.unit(scope, "Vụ 1", 19, 0);
        var vu2 = awards.unit(scope, "Vụ 2", 19, 0);
        var first = awards.s3(scope, AwardStage.YEARLY);
        var second = awards.s3(scope, AwardStage.YEARLY);
        awards.nominated(scope, first, vu1);
        var withdrawn = awards.nominated(scope, second, vu1);
        nominations.withdraw(scope, new WithdrawNomination(withdrawn.id(), "Xin rút"));
        awards.nominated(scope, second, vu2);
        var wanted = List.of(first.id(), second.id());

        var found = reviews.quotas(scope, wanted);

        assertThat(Statements.count(() -> reviews.quotas(scope, wanted))).isEqualTo(1);
        assertThat(used(found.get(first.id()), vu1, vu2)).containsExactly(1, 0);
        assertThat(used(found.get(second.id()), vu1, vu2)).containsExactly(0, 1);
    }

    private static List<Integer> used(@Nullable List<QuotaFrame> frames, Unit... units) {
        return Stream.of(units)
                .map(
                        unit ->
                                Objects.requireNonNull(frames).stream()
                                        .filter(one -> unit.id().equals(one.unit()))
                                        .filter(one -> one.subjectKind() == SubjectKind.COLLECTIVE)
                                        .mapToInt(QuotaFrame::used)
                                        .sum())
                .toList();
    }

    @Test
    @DisplayName("S2-31 units propose within the number that is handed out, and before it nobody")
    void whatIsHandedOutLaterIsRefusedUntilThen() {
        var vu = awards.unit(scope, "Vụ 1", 10, 0);
        var kind = SubjectKind.COLLECTIVE;
        var later = AwardCasting.perUnit(AwardStage.YEARLY, kind, QuotaMode.ALLOCATED, null, null);
        var review = awards.opened(scope, awards.plan(scope, later), AwardStage.YEARLY);
        assertThat(awards.nominate(scope, review, vu)).isInstanceOf(Answer.QuotaFull.class);

        reviews.allocate(scope, new AllocateQuota(review.id(), 1, 1, "Công văn 12/STP-VP"));

        assertThat(awards.nominate(scope, review, vu)).isInstanceOf(Answer.Nominated.class);
        assertThat(reviews.allocate(scope, new AllocateQuota(review.id(), 1, 0, "Công văn 13")))
                .isEqualTo(new AllocateQuota.Answer.UsedAlready(1));
        assertThat(reviews.allocate(scope, new AllocateQuota(review.id(), 2, 0, "Công văn 13")))
                .isEqualTo(new AllocateQuota.Answer.NotAllocated());
    }

    @Test
    void aUnitThatWasNotThereOnTheDayHasNoPlaces() {
        awards.unit(scope, "Vụ 1", 20, 0);
        var review = awards.s3(scope, AwardStage.YEARLY);
        var later = awards.unit(scope, "Vụ 2", 20, 0);

        assertThat(awards.nominate(scope, review, later)).isEqualTo(new Answer.UnitNotCounted());
    }

    @Test
    void whoWasInAUnitThatIsClosedIsNotCounted() {
        var vu = awards.unit(scope, "Vụ 1", 20, 0);
        var closed = awards.counted(scope, units.under(scope, vu, "Phòng cũ"), 30, 0);
        var command = new CloseUnit(closed.id(), closed.revision(), LocalDate.of(2026, 2, 28));
        assertThat(all.close(scope, command)).isInstanceOf(CloseUnit.Answer.Closed.class);

        assertThat(quotas(awards.s3(scope, AwardStage.YEARLY)))
                .filteredOn(frame -> frame.subjectKind() == SubjectKind.COLLECTIVE)
                .extracting(QuotaFrame::base)
                .containsExactly(20);
    }
}
