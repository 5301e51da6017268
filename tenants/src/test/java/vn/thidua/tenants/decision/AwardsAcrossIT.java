package vn.thidua.tenants.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardsAcross;
import vn.thidua.platform.award.PublicAwards;
import vn.thidua.platform.award.PublishedAward;
import vn.thidua.platform.award.PublishedDecision;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.SucceedAgency;
import vn.thidua.platform.directory.SuccessionEvent;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.plan.PlanCasting;

/** Awards that are published, and follow a person or an agency through moves and mergers. */
@ExtendWith(House.class)
class AwardsAcrossIT {
    private static final String NUMBER = "027085001234";
    private static final String RIGHT = "Nguyễn Văn Ân";
    private static final int PAIRS = 16;

    private final Casting casting;
    private final DecisionCasting cast;
    private final AwardCasting awards;
    private final DecisionPublishing publishing;
    private final CitizenNumbers numbers;
    private final AwardRevocations revocations;
    private final AwardCorrections corrections;
    private final AwardsAcross across;
    private final PublicAwards open;
    private final DirectoryKeeping directory;
    private final Sql sql;
    private final Scope old;
    private final Scope heir;
    private final Person an;
    private final AwardDecisionId decision;

    AwardsAcrossIT(
            Casting casting,
            DecisionCasting cast,
            AwardCasting awards,
            PlanCasting plans,
            DecisionPublishing publishing,
            CitizenNumbers numbers,
            AwardRevocations revocations,
            AwardCorrections corrections,
            AwardsAcross across,
            PublicAwards open,
            DirectoryKeeping directory,
            Sql sql) {
        this.casting = casting;
        this.cast = cast;
        this.awards = awards;
        this.publishing = publishing;
        this.numbers = numbers;
        this.revocations = revocations;
        this.corrections = corrections;
        this.across = across;
        this.open = open;
        this.directory = directory;
        this.sql = sql;
        old = plans.agency("Old");
        heir = plans.agency("Heir");
        an = cast.person(old, awards.unit(old, "Phòng 1", 2, 9), "Nguyễn Văn An");
        var nomination = cast.nominated(old, cast.review(old), an, DecisionCasting.LABORER);
        decision = cast.issued(old, DecisionCasting.BEFORE, nomination).id();
    }

    private PublishDecision.Answer publish() {
        return publishing.publish(old, new PublishDecision(decision));
    }

    private List<PublishedAward> laureates() {
        return open.laureates(decision, PageRequest.first(5)).items();
    }

    @Test
    void nobodyReadsADecisionBeforeItIsPublishedOrAfterItNoLongerIs() {
        assertThat(open.find(decision)).isEmpty();
        assertThat(laureates()).isEmpty();

        assertThat(publish()).isInstanceOf(PublishDecision.Answer.Changed.class);

        assertThat(publish()).isEqualTo(new PublishDecision.Answer.IsSoAlready());
        assertThat(open.list(old.agency(), 2026, PageRequest.first(5)).items())
                .singleElement()
                .extracting(PublishedDecision::issuerName, PublishedDecision::documentNumber)
                .containsExactly("Old", "1");
        assertThat(laureates()).extracting(PublishedAward::name).containsExactly("Nguyễn Văn An");
        publishing.unpublish(old, new PublishDecision(decision));
        assertThat(open.find(decision)).isEmpty();
        assertThat(sql.number("SELECT COUNT(*) FROM published_award WHERE tenant_id = ?", tenant()))
                .isZero();
    }

    private long tenant() {
        return old.tenant().value();
    }

    @Test
    void whatIsPutRightOrTakenBackShowsAtOnce() {
        publish();
        var line = cast.lines(old, decision).getFirst().id();

        corrections.correct(old, new CorrectAward(line, "Nguyễn Văn Ân", "CV 9", "In sai tên"));
        assertThat(laureates()).extracting(PublishedAward::name).containsExactly("Nguyễn Văn Ân");

        revocations.revoke(old, DecisionCasting.revoke(decision, DecisionCasting.AFTER));
        assertThat(laureates()).extracting(PublishedAward::isRevoked).containsExactly(true);
        assertThat(open.find(decision).orElseThrow().isRevoked()).isTrue();
    }

    @Test
    @DisplayName("section 2: history follows the person by a hash, and never by the number")
    void awardsFollowWhoeverIsKnownAgainByTheCitizenNumber() {
        var moved = cast.person(heir, awards.unit(heir, "Phòng 2", 2, 9), "Nguyễn Văn An");
        publish();
        numbers.set(old, new SetCitizenNumber(an.id(), NUMBER));

        assertThat(elsewhere(moved)).isEmpty();
        numbers.set(heir, new SetCitizenNumber(moved.id(), NUMBER));

        assertThat(elsewhere(moved))
                .singleElement()
                .extracting(PublishedAward::agencyId, PublishedAward::award)
                .containsExactly(old.agency(), DecisionCasting.LABORER);
        assertThat(
                        sql.number(
                                "SELECT COUNT(*) FROM person_citizen WHERE HEX(hash) LIKE ?",
                                "%" + NUMBER + "%"))
                .isZero();
        numbers.set(old, new SetCitizenNumber(an.id(), null));
        assertThat(elsewhere(moved)).isEmpty();
        publishing.unpublish(old, new PublishDecision(decision));
        numbers.set(old, new SetCitizenNumber(an.id(), NUMBER));
        assertThat(elsewhere(moved)).as("names cross by a published decision alone").isEmpty();
        publish();
        assertThat(elsewhere(moved)).hasSize(1);
    }

    private List<PublishedAward> elsewhere(Person person) {
        return numbers.awards(heir, person.id(), PageRequest.first(5)).items();
    }

    @Test
    void aSuccessorReadsThePublishedAwardsOfWhomItFollows() {
        publish();
        assertThat(inherited("")).isEmpty();

        directory.succeed(
                casting.operator(),
                new SucceedAgency(
                        SuccessionEvent.MERGER,
                        old.agency(),
                        heir.agency(),
                        LocalDate.of(2025, 7, 1),
                        "NQ 202/2025/QH15"));

        assertThat(inherited("")).extracting(PublishedAward::name).containsExactly("Nguyễn Văn An");
        assertThat(inherited("an")).hasSize(1);
        assertThat(inherited("binh")).isEmpty();
        assertThat(across.ofAgency(old, "", PageRequest.first(5)).items()).hasSize(1);
    }

    private List<PublishedAward> inherited(String words) {
        return across.ofAgency(heir, words, PageRequest.first(5)).items();
    }

    @Test
    void aNameThatIsPutRightBesideThePublishingIsNotPublishedMisprinted() {
        var issued = decisions();
        var acts = new ArrayList<Callable<Object>>();
        for (var one : issued) {
            var line = cast.lines(old, one).getFirst().id();
            acts.add(() -> publishing.publish(old, new PublishDecision(one)));
            acts.add(() -> corrections.correct(old, new CorrectAward(line, RIGHT, "CV 9", "Sai")));
        }

        AtOnce.all(acts);

        assertThat(issued)
                .flatExtracting(one -> open.laureates(one, PageRequest.first(5)).items())
                .extracting(PublishedAward::name)
                .hasSize(PAIRS)
                .containsOnly(RIGHT);
    }

    @Test
    void aNumberThatIsForgottenBesideThePublishingIsNotPublished() {
        numbers.set(old, new SetCitizenNumber(an.id(), NUMBER));
        var acts = new ArrayList<Callable<Object>>();
        for (var one : decisions()) {
            acts.add(() -> publishing.publish(old, new PublishDecision(one)));
        }
        acts.add(acts.size() / 2, () -> numbers.set(old, new SetCitizenNumber(an.id(), null)));

        AtOnce.all(acts);

        var kept = "SELECT COUNT(*) FROM published_award WHERE tenant_id = ? AND citizen IS ";
        assertThat(sql.number(kept + "NULL", tenant())).isEqualTo(PAIRS);
        assertThat(sql.number(kept + "NOT NULL", tenant())).isZero();
    }

    /** Decisions in force, each of which awards An. */
    private List<AwardDecisionId> decisions() {
        return IntStream.range(0, PAIRS)
                .mapToObj(
                        _ -> {
                            var review = cast.review(old);
                            var nomination =
                                    cast.nominated(old, review, an, DecisionCasting.LABORER);
                            return cast.issued(old, DecisionCasting.BEFORE, nomination).id();
                        })
                .toList();
    }

    @Test
    void aNumberHasTwelveDigitsAndOneBearer() {
        var unit = awards.unit(old, "Phòng 3", 2, 9);
        var binh = cast.person(old, unit, "Lê Thị Bình");

        var malformed = List.of("", "27085001234", "0270850012345", "999085001234", "02708500123x");
        for (var wrong : malformed) {
            assertThat(numbers.set(old, new SetCitizenNumber(an.id(), wrong)))
                    .isEqualTo(new SetCitizenNumber.Answer.Malformed());
        }
        numbers.set(old, new SetCitizenNumber(an.id(), NUMBER));
        assertThat(numbers.set(old, new SetCitizenNumber(binh.id(), NUMBER)))
                .isInstanceOfSatisfying(
                        SetCitizenNumber.Answer.BorneByAnother.class,
                        borne -> assertThat(borne.person().name()).isEqualTo("Nguyễn Văn An"));
        assertThat(numbers.known(old, List.of(an.id(), binh.id()))).containsExactly(an.id());
        var clerk = casting.as(old, Role.OFFICE_CLERK);
        assertThatThrownBy(() -> numbers.set(clerk, new SetCitizenNumber(an.id(), NUMBER)))
                .isInstanceOf(NotPermitted.class);
    }
}
