package vn.thidua.tenants.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nominate;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Unit;

/** What stays of awards: recorded, put right, taken back, and never lost. */
@ExtendWith(House.class)
class AwardHistoryIT {
    private static final String LABORER = DecisionCasting.LABORER;
    private static final LocalDate BEFORE = DecisionCasting.BEFORE;
    private static final LocalDate AFTER = DecisionCasting.AFTER;

    private final DecisionCasting cast;
    private final DecisionRecording recording;
    private final AwardRevocations revocations;
    private final AwardCorrections corrections;
    private final AwardDecisions decisions;
    private final AwardHistory history;
    private final Nominations nominations;
    private final Scope ministry;
    private final Scope stranger;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;
    private final Person an;

    AwardHistoryIT(
            Casting casting,
            DecisionCasting cast,
            AwardCasting awards,
            PlanCasting plans,
            DecisionRecording recording,
            AwardRevocations revocations,
            AwardCorrections corrections,
            AwardDecisions decisions,
            AwardHistory history,
            Nominations nominations) {
        this.cast = cast;
        this.recording = recording;
        this.revocations = revocations;
        this.corrections = corrections;
        this.decisions = decisions;
        this.history = history;
        this.nominations = nominations;
        var all = casting.cast();
        ministry = all.ministry();
        stranger = all.stranger();
        scope = plans.withKinds(all.north());
        unit = awards.unit(scope, "Phòng 1", 5, 20);
        review = cast.review(scope);
        an = cast.person(scope, unit, "Nguyễn Văn An");
    }

    private List<AwardLine> awardsOf(Person person) {
        var who = new Subject.OfPerson(person.id());
        return history.list(scope, who, PageRequest.first(10)).items();
    }

    private RecordDecision record(int year, ConferredElsewhere... awards) {
        return new RecordDecision(
                "Khen thưởng năm " + year,
                year,
                "Chủ tịch UBND tỉnh",
                "1234",
                "/QĐ-UBND",
                LocalDate.of(year, 12, 20),
                null,
                List.of(),
                List.of(awards));
    }

    private ConferredElsewhere merit(AwardLevel level) {
        return new ConferredElsewhere(
                "CERTIFICATE_OF_MERIT", level, new Subject.OfPerson(an.id()), null);
    }

    @Test
    void somebodysAwardsAreToldNewestFirstWhoeverConferredThem() {
        cast.issued(scope, BEFORE, cast.nominated(scope, review, an, LABORER));
        recording.record(scope, record(2024, merit(AwardLevel.PROVINCE)));
        recording.record(scope, record(2025, merit(AwardLevel.PROVINCE)));

        assertThat(awardsOf(an))
                .extracting(AwardLine::award, AwardLine::conferredOn)
                .containsExactly(
                        tuple(LABORER, BEFORE),
                        tuple("CERTIFICATE_OF_MERIT", LocalDate.of(2025, 12, 20)),
                        tuple("CERTIFICATE_OF_MERIT", LocalDate.of(2024, 12, 20)));
        var who = new Subject.OfPerson(an.id());
        var first = history.list(scope, who, PageRequest.first(2));
        var next = new PageRequest(2, first.end().orElseThrow().text());
        assertThat(first.hasNext()).isTrue();
        assertThat(history.list(scope, who, next).items()).hasSize(1);
        assertThat(history.list(stranger, who, PageRequest.first(2)).items()).isEmpty();
    }

    @Test
    @DisplayName("S0-21 what the competent level decides is recorded, and not decided here")
    void whatASuperiorDecidesIsRecordedAndNotDecidedHere() {
        var command =
                new Nominate(
                        review.id(),
                        "CERTIFICATE_OF_MERIT",
                        AwardLevel.MINISTRY,
                        ministry.agency(),
                        new Subject.OfPerson(an.id()),
                        "Dẫn đầu phong trào",
                        null,
                        null,
                        false);
        var nomination =
                ((Nominate.Answer.Nominated) nominations.nominate(scope, command)).nomination();
        var own = cast.nominated(scope, review, an, LABORER);

        assertThat(cast.adding(scope, nomination.id()))
                .isEqualTo(new AddLaureates.Answer.Unfit(nomination, Obstacle.DECIDED_ELSEWHERE));
        assertThat(recording.record(scope, granting(own.id())))
                .isEqualTo(new RecordDecision.Answer.Unfit(own, Obstacle.DECIDED_HERE));
        var recorded =
                (RecordDecision.Answer.Recorded) recording.record(scope, granting(nomination.id()));
        assertThat(recorded.decision().issuer()).isEqualTo("Bộ trưởng Bộ Tư pháp");
        assertThat(cast.lines(scope, recorded.decision().id()))
                .singleElement()
                .satisfies(line -> assertThat(line.bonus()).isNull())
                .satisfies(line -> assertThat(line.state()).isEqualTo(AwardLineState.AWARDED));
        assertThat(nominations.fetch(scope, nomination.id()).state())
                .isEqualTo(NominationState.AWARDED);
    }

    private static RecordDecision granting(NominationId nomination) {
        return new RecordDecision(
                "Tặng Bằng khen",
                2026,
                "Bộ trưởng Bộ Tư pháp",
                "77",
                "/QĐ-BTP",
                BEFORE,
                null,
                List.of(nomination),
                List.of());
    }

    @Test
    void onlyAwardsOfThatDayAreRecorded() {
        assertThat(recording.record(scope, record(2025, merit(AwardLevel.COMMUNE))))
                .isEqualTo(new RecordDecision.Answer.AwardUnfit(0));
        assertThat(recording.record(scope, record(2025)))
                .isEqualTo(new RecordDecision.Answer.Empty());
        var twice = merit(AwardLevel.PROVINCE);
        assertThat(recording.record(scope, record(2025, twice, twice)))
                .isEqualTo(new RecordDecision.Answer.NamedTwice(1));
        assertThat(recording.record(scope, record(2090, twice)))
                .isInstanceOf(RecordDecision.Answer.DateToCome.class);
    }

    @Test
    void whatIsTakenBackStaysReadableAndItsMoneyIsAskedFor() {
        var binh = cast.person(scope, unit, "Lê Thị Bình");
        var first = cast.nominated(scope, review, an, LABORER);
        var second = cast.nominated(scope, review, binh, LABORER);
        var decision = cast.issued(scope, BEFORE, first, second);
        var line = cast.lines(scope, decision.id()).getFirst().id();
        var whole = DecisionCasting.revoke(decision.id(), AFTER);
        var part =
                new RevokeAwards(
                        decision.id(),
                        List.of(line),
                        whole.reason(),
                        whole.legalGround(),
                        null,
                        "/QĐ-STP",
                        AFTER);

        assertThat(revocations.revoke(scope, part)).isInstanceOf(RevokeAwards.Answer.Revoked.class);

        assertThat(awardsOf(an))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(AwardLineState.REVOKED))
                .satisfies(one -> assertThat(one.bonusToRecover()).isEqualTo(dong("710000")));
        assertThat(nominations.fetch(scope, first.id()).state())
                .isEqualTo(NominationState.NOMINATED);
        assertThat(decisions.fetch(scope, decision.id()).state()).isEqualTo(DecisionState.ISSUED);
        assertThat(decisions.sums(scope, List.of(decision.id())).get(decision.id()))
                .isEqualTo(new BonusSum(dong("710000"), dong("710000")));
        assertThat(revocations.revoke(scope, part))
                .isEqualTo(new RevokeAwards.Answer.NotStanding());
        revocations.revoke(scope, whole);
        assertThat(decisions.fetch(scope, decision.id()).state()).isEqualTo(DecisionState.REVOKED);
        assertThat(decisions.revocations(scope, List.of(decision.id())))
                .extracting(AwardRevocation::documentNumber)
                .containsExactly("2", "3");
        assertThat(cast.adding(scope, first.id())).isInstanceOf(AddLaureates.Answer.Added.class);
    }

    private static Decimal dong(String amount) {
        return new Decimal(amount);
    }

    @Test
    void whatIsTakenBackByTwoAtOnceIsTakenBackOnceAndTakesOneNumber() {
        var nomination = cast.nominated(scope, review, an, LABORER);
        var decision = cast.issued(scope, BEFORE, nomination).id();
        var whole = DecisionCasting.revoke(decision, AFTER);

        var answers =
                AtOnce.all(
                        () -> revocations.revoke(scope, whole),
                        () -> revocations.revoke(scope, whole),
                        () -> revocations.revoke(scope, whole));

        assertThat(answers).filteredOn(RevokeAwards.Answer.Revoked.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(new RevokeAwards.Answer.NotIssued()::equals).hasSize(2);
        assertThat(decisions.revocations(scope, List.of(decision)))
                .extracting(AwardRevocation::documentNumber)
                .containsExactly("2");
        assertThat(cast.issued(scope, AFTER, nomination).documentNumber()).isEqualTo("3");
    }

    @Test
    void nothingIsTakenBackBeforeItWasGivenOrWithoutAReason() {
        var decision = cast.issued(scope, BEFORE, cast.nominated(scope, review, an, LABORER));
        var early = DecisionCasting.revoke(decision.id(), BEFORE.minusDays(1));
        var mute =
                new RevokeAwards(decision.id(), List.of(), " ", "Điều 93", null, "/QĐ-STP", AFTER);

        assertThat(revocations.revoke(scope, early))
                .isInstanceOf(RevokeAwards.Answer.DateOutOfRange.class);
        assertThat(revocations.revoke(scope, mute))
                .isEqualTo(
                        new RevokeAwards.Answer.TextUnfit(
                                RevokeAwards.Text.REASON, AwardRevocation.REASON_MAX));
        assertThatThrownBy(() -> revocations.revoke(stranger, early))
                .isInstanceOf(NotVisible.class);
        assertThat(awardsOf(an))
                .extracting(AwardLine::state)
                .containsExactly(AwardLineState.AWARDED);
    }

    @Test
    void aMisprintedNameIsPutRightAndWhatWasPrintedIsKept() {
        var decision = cast.issued(scope, BEFORE, cast.nominated(scope, review, an, LABORER));
        var line = cast.lines(scope, decision.id()).getFirst().id();
        var command = new CorrectAward(line, "Nguyễn Văn Ân", "Công văn 9/STP-VP", "In sai tên");

        assertThat(corrections.correct(scope, command))
                .isInstanceOfSatisfying(
                        CorrectAward.Answer.Corrected.class,
                        done -> assertThat(done.line().name()).isEqualTo("Nguyễn Văn Ân"));

        assertThat(corrections.correct(scope, command))
                .isEqualTo(new CorrectAward.Answer.IsSoAlready());
        assertThat(decisions.corrections(scope, List.of(line)))
                .extracting(AwardCorrection::printed, AwardCorrection::corrected)
                .containsExactly(tuple("Nguyễn Văn An", "Nguyễn Văn Ân"));
    }
}
