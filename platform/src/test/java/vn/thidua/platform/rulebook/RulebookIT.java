package vn.thidua.platform.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.PublishRules.Answer;
import vn.thidua.platform.rulebook.RuleFault.Kind;
import vn.thidua.platform.rulebook.rule.BallotMode;
import vn.thidua.platform.rulebook.rule.PreferenceKind;
import vn.thidua.platform.rulebook.rule.Proportion;
import vn.thidua.platform.rulebook.rule.Rules;
import vn.thidua.platform.rulebook.rule.TimeLimit;
import vn.thidua.platform.rulebook.rule.TimeLimitKind;
import vn.thidua.platform.rulebook.rule.Trust;

/** What holds for whom on which day, and who may set it. */
@ExtendWith(House.class)
class RulebookIT {
    private static final String FIGHTER = "GRASSROOTS_EMULATION_FIGHTER";
    private static final LocalDate DAY = Stating.DAY;

    private final Casting casting;
    private final Casting.Cast cast;
    private final Rulebook rulebook;
    private final RulePublishing publishing;

    RulebookIT(Casting casting, Rulebook rulebook, RulePublishing publishing) {
        this.casting = casting;
        this.cast = casting.cast();
        this.rulebook = rulebook;
        this.publishing = publishing;
    }

    private RuleSet published(Scope scope, Rules rules) {
        var answer = publishing.publish(scope, Stating.instrument("Quy chế", rules));
        return ((Answer.Published) answer).ruleSet();
    }

    private List<RuleFault> faults(Scope scope, Rules rules) {
        var answer = publishing.publish(scope, Stating.instrument("Quy chế", rules));
        return ((Answer.Faulty) answer).faults();
    }

    private RulesInForce inForce(Scope scope, LocalDate day) {
        return rulebook.inForce(scope, scope.agency(), day);
    }

    private InForce.Vote vote(Scope scope, LocalDate day) {
        var vote = inForce(scope, day).award(FIGHTER).orElseThrow().vote();
        return Objects.requireNonNull(vote);
    }

    @Test
    void theStatesInstrumentsHoldEachInItsTime() {
        assertThat(vote(cast.north(), LocalDate.of(2024, 6, 30)).rule().source().text())
                .isEqualTo("Nghị định 98/2023/NĐ-CP Điều 30 khoản 7");
        assertThat(vote(cast.north(), LocalDate.of(2025, 7, 1)).rule())
                .satisfies(vote -> assertThat(vote.percentMin()).isEqualTo(80))
                .satisfies(vote -> assertThat(vote.source().binds()).isFalse());
        assertThat(inForce(cast.north(), LocalDate.of(2022, 2, 20)).awards())
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.award().source().trust()).isNotEqualTo(Trust.READ));
        assertThat(inForce(cast.north(), LocalDate.of(2026, 10, 1)).awards())
                .isNotEmpty()
                .allSatisfy(
                        a -> assertThat(a.award().source().trust()).isEqualTo(Trust.UNCONFIRMED));
        assertThat(inForce(cast.north(), LocalDate.of(1990, 1, 1)).awards()).isEmpty();
    }

    @Test
    void whoIsPreferredIsWordedByTheHighestInItsTime() {
        published(cast.province(), Stating.preferring(50));

        assertThat(inForce(cast.north(), DAY).preferences())
                .extracting(one -> one.rule().preference(), one -> one.rule().percentMin())
                .containsExactly(
                        tuple(PreferenceKind.DIRECT_WORKER, null),
                        tuple(PreferenceKind.WOMAN, null),
                        tuple(PreferenceKind.MOSTLY_WOMEN, 70));
        assertThat(inForce(cast.stranger(), LocalDate.of(2025, 6, 30)).preferences())
                .extracting(one -> one.rule().preference())
                .containsExactly(PreferenceKind.DIRECT_WORKER);
        assertThat(inForce(cast.north(), LocalDate.of(2022, 2, 20)).preferences()).isEmpty();
    }

    @Test
    void rulesComeDownFromWhoeverStandsAboveInAdministration() {
        var department = published(cast.north(), vote(85));
        var province = published(cast.province(), vote(90));
        published(cast.ministry(), vote(100));

        var vote = vote(cast.north(), DAY);

        assertThat(vote.rule().percentMin()).isEqualTo(90);
        assertThat(vote.rule().ballot()).isEqualTo(BallotMode.SECRET);
        assertThat(vote.from().ruleSet()).isEqualTo(province.id());
        assertThat(inForce(cast.north(), DAY).layers())
                .extracting(RuleSetVersion::ruleSet)
                .endsWith(province.id(), department.id());
        assertThat(vote(cast.ministry(), DAY).rule().percentMin()).isEqualTo(100);
        assertThat(vote(cast.stranger(), DAY).rule().percentMin()).isEqualTo(80);
        assertThat(vote(cast.north(), DAY.minusDays(1)).rule().percentMin()).isEqualTo(80);
    }

    private static Rules vote(int percent) {
        return Stating.additions(Stating.vote(FIGHTER, percent, BallotMode.SECRET));
    }

    @Test
    void nobodyIsLooserThanThoseAbove() {
        published(cast.province(), Stating.council(new Proportion(4, 5)));

        assertThat(faults(cast.north(), vote(70)))
                .containsExactly(
                        RuleFault.of(
                                Kind.LOOSER_THAN_ABOVE,
                                List.of("rules", "additions", "0", "vote", "percentMin"),
                                70,
                                80));
        assertThat(faults(cast.north(), Stating.council(new Proportion(2, 3))))
                .containsExactly(
                        RuleFault.of(
                                Kind.LOOSER_THAN_ABOVE,
                                List.of("rules", "council", "awardQuorum"),
                                "2/3",
                                "4/5"));
        assertThat(faults(cast.north(), Stating.limit(TimeLimitKind.RETURN_DOSSIER, 6)))
                .extracting(RuleFault::values)
                .containsExactly(List.of("6", "5"));
        published(cast.north(), Stating.limit(TimeLimitKind.RETURN_DOSSIER, 3));
        assertThat(inForce(cast.north(), DAY).timeLimits())
                .filteredOn(l -> l.rule().limitKind() == TimeLimitKind.RETURN_DOSSIER)
                .extracting(l -> l.rule().workingDays())
                .containsExactly(3);
    }

    @Test
    void aNoticeIsLongerBelowAndAnUnreadCustomBindsNobody() {
        published(cast.province(), Stating.limit(TimeLimitKind.PUBLIC_NOTICE, 3));
        assertThat(notice()).as("the custom of five days was not read").isEqualTo(3);

        assertThat(faults(cast.north(), Stating.limit(TimeLimitKind.PUBLIC_NOTICE, 2)))
                .extracting(RuleFault::values)
                .containsExactly(List.of("2", "3"));
        published(cast.north(), Stating.limit(TimeLimitKind.PUBLIC_NOTICE, 7));
        assertThat(notice()).isEqualTo(7);
    }

    private int notice() {
        return inForce(cast.north(), DAY).timeLimits().stream()
                .map(InForce.Limit::rule)
                .filter(limit -> limit.limitKind() == TimeLimitKind.PUBLIC_NOTICE)
                .filter(limit -> limit.source().binds())
                .mapToInt(TimeLimit::workingDays)
                .sum();
    }

    @Test
    void nobodyProvidesForWhatIsNotTheirs() {
        assertThat(faults(cast.north(), Stating.awards(Stating.award("OWN", AwardLevel.PROVINCE))))
                .extracting(RuleFault::kind)
                .containsExactly(Kind.LEVEL_NOT_OWN);
        assertThat(faults(cast.north(), Stating.awards(Stating.award(FIGHTER, AwardLevel.UNIT))))
                .extracting(RuleFault::kind)
                .containsExactly(Kind.AWARD_KNOWN);
        assertThat(
                        faults(
                                cast.north(),
                                Stating.additions(Stating.vote("NONE", 90, BallotMode.OPEN))))
                .extracting(RuleFault::kind)
                .containsExactly(Kind.AWARD_UNKNOWN);
        published(cast.north(), Stating.awards(Stating.award("OWN", AwardLevel.UNIT)));
        assertThat(inForce(cast.north(), DAY).award("OWN")).isPresent();
        assertThat(inForce(cast.south(), DAY).award("OWN")).isEmpty();
    }

    @Test
    void aNewVersionCountsFromItsDayAndOldOnesStayReadable() {
        var first = published(cast.north(), vote(85));
        var second = Stating.next(first, DAY.plusYears(1), vote(95));

        assertThat(publishing.publish(cast.north(), second)).isInstanceOf(Answer.Published.class);

        assertThat(publishing.publish(cast.north(), second)).isEqualTo(new Answer.VersionTaken(2));
        assertThat(vote(cast.north(), DAY).rule().percentMin()).isEqualTo(85);
        assertThat(vote(cast.north(), DAY.plusYears(1)).rule().percentMin()).isEqualTo(95);
        var versions = rulebook.versions(cast.south(), first.id(), PageRequest.first(5)).items();
        assertThat(versions).extracting(RuleSetVersion::version).containsExactly(2, 1);
        assertThat(rulebook.rules(cast.south(), versions))
                .containsEntry(versions.getLast(), vote(85));
    }

    @Test
    void onlyTheOwnerPublishesAndOnlyItsAdministrator() {
        var set = published(cast.north(), vote(85));
        var next = Stating.next(set, DAY, vote(95));

        assertThatThrownBy(() -> publishing.publish(cast.south(), next))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> publishing.publish(casting.operator(), next))
                .isInstanceOf(NotVisible.class);
        var planner = casting.as(cast.north(), Role.PLANNER);
        assertThatThrownBy(() -> publishing.publish(planner, next))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(
                        () -> rulebook.inForce(cast.north(), new AgencyId(set.id().value()), DAY))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void theOperatorSetsRulesOfTheStateAndOthersFindThemByName() {
        var name = "Thông tư %s".formatted(UUID.randomUUID());
        var rules = Stating.awards(Stating.award("NEW_TITLE", AwardLevel.STATE));

        var answer = publishing.publish(casting.operator(), Stating.instrument(name, rules));

        assertThat(answer).isInstanceOf(Answer.Published.class);
        var states = new RuleSetFilter(false, null);
        assertThat(rulebook.search(cast.north(), states, PageRequest.first(100)).items())
                .extracting(RuleSet::name)
                .as("in the Vietnamese alphabet")
                .containsSubsequence(
                        "Lịch nghỉ lễ, tết năm 2027",
                        "Luật Thi đua, khen thưởng 06/2022/QH15",
                        "Nghị quyết 28/2026/QH16",
                        name);
    }
}
