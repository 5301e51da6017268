package vn.thidua.platform.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardKind;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.rulebook.rule.AwardAddition;
import vn.thidua.platform.rulebook.rule.AwardCondition;
import vn.thidua.platform.rulebook.rule.AwardRule;
import vn.thidua.platform.rulebook.rule.AwardStandard;
import vn.thidua.platform.rulebook.rule.BallotMode;
import vn.thidua.platform.rulebook.rule.CouncilRule;
import vn.thidua.platform.rulebook.rule.DecidingOffice;
import vn.thidua.platform.rulebook.rule.DossierPaper;
import vn.thidua.platform.rulebook.rule.NamedDay;
import vn.thidua.platform.rulebook.rule.PreferenceKind;
import vn.thidua.platform.rulebook.rule.PreferenceRule;
import vn.thidua.platform.rulebook.rule.Proportion;
import vn.thidua.platform.rulebook.rule.QuotaPolicy;
import vn.thidua.platform.rulebook.rule.RuleSource;
import vn.thidua.platform.rulebook.rule.Rules;
import vn.thidua.platform.rulebook.rule.TimeLimit;
import vn.thidua.platform.rulebook.rule.TimeLimitKind;
import vn.thidua.platform.rulebook.rule.Trust;
import vn.thidua.platform.rulebook.rule.VoteRule;

/** States rules for tests. */
public final class Stating {
    static final RuleSource OWN = new RuleSource("Quy chế của cơ quan", Trust.READ);
    static final LocalDate DAY = LocalDate.of(2025, 12, 15);

    private Stating() {}

    /** An instrument without a word. */
    public static PublishRules instrument(String name, Rules rules) {
        return new PublishRules(null, name, DAY, null, null, rules);
    }

    static PublishRules next(RuleSet ruleSet, LocalDate from, Rules rules) {
        var replaced = new PublishRules.Replaced(ruleSet.id(), ruleSet.currentVersion());
        return new PublishRules(replaced, ruleSet.name(), from, null, null, rules);
    }

    static Rules additions(AwardAddition... additions) {
        return rules(List.of(), List.of(additions), null, List.of());
    }

    static Rules awards(AwardRule... awards) {
        return rules(List.of(awards), List.of(), null, List.of());
    }

    /** Rules of councils. */
    public static Rules council(Proportion awardQuorum) {
        var rule = new CouncilRule(null, awardQuorum, null, null, null, OWN);
        return rules(List.of(), List.of(), rule, List.of());
    }

    static Rules limit(TimeLimitKind kind, int days) {
        var limit = new TimeLimit(kind, days, OWN);
        return rules(List.of(), List.of(), null, List.of(limit));
    }

    private static Rules rules(
            List<AwardRule> awards,
            List<AwardAddition> additions,
            @Nullable CouncilRule council,
            List<TimeLimit> limits) {
        return new Rules(
                awards, additions, council, limits, List.of(), List.of(), null, List.of(), null,
                List.of(), List.of(), List.of());
    }

    /** Rules that prefer collectives of which such a part are women. */
    static Rules preferring(int womenPercent) {
        var rule = new PreferenceRule(PreferenceKind.MOSTLY_WOMEN, womenPercent, OWN);
        return new Rules(
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(rule));
    }

    /** Rules that name days. */
    public static Rules days(NamedDay... days) {
        return new Rules(
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(days),
                List.of());
    }

    /** A day that is free, or worked in exchange. */
    public static NamedDay day(String heldOn, boolean worked, Trust trust) {
        return new NamedDay(
                LocalDate.parse(heldOn),
                worked ? "Làm bù" : "Nghỉ",
                worked,
                new RuleSource("Thông báo", trust));
    }

    static AwardAddition vote(String award, int percent, BallotMode ballot) {
        var vote = new VoteRule(percent, ballot, OWN);
        return new AwardAddition(award, vote, List.of(), List.of(), List.of());
    }

    /** An instrument of the agency's own with a standard for an award that others provide for. */
    public static PublishRules standard(String award, String text, AwardCondition condition) {
        return standard(award, text, List.of(condition));
    }

    /** The same where one of several is enough. */
    public static PublishRules standard(
            String award, String text, List<? extends AwardCondition> anyOf) {
        var standard = new AwardStandard(text, List.copyOf(anyOf), OWN);
        var addition = new AwardAddition(award, null, List.of(standard), List.of(), List.of());
        return instrument("Quy chế thi đua, khen thưởng", additions(addition));
    }

    /** An instrument of the agency's own on who counts as working. */
    public static PublishRules working(Set<EmployeeCategory> categories) {
        return reckoning(new QuotaPolicy(null, null, null, categories, OWN));
    }

    /** An instrument of the agency's own that lets units take what others leave. */
    public static PublishRules handingOn() {
        return reckoning(new QuotaPolicy(null, null, true, Set.of(), OWN));
    }

    private static PublishRules reckoning(QuotaPolicy policy) {
        var rules =
                new Rules(
                        List.of(), List.of(), null, List.of(), List.of(), List.of(), policy,
                        List.of(), null, List.of(), List.of(), List.of());
        return instrument("Quy định về tính tỷ lệ", rules);
    }

    /** An instrument of the agency's own that asks for a paper. */
    public static PublishRules paper(String award, String code, String name) {
        var paper = new DossierPaper(code, name, null, OWN);
        var addition = new AwardAddition(award, null, List.of(), List.of(paper), List.of());
        return instrument("Quy định về hồ sơ " + code, additions(addition));
    }

    /** An instrument of the agency's own with a time limit. */
    public static PublishRules timeLimit(TimeLimitKind kind, int days) {
        return instrument("Quy định về thời hạn", limit(kind, days));
    }

    static AwardRule award(String code, AwardLevel level) {
        return new AwardRule(
                code,
                "Danh hiệu riêng",
                AwardKind.EMULATION_TITLE,
                null,
                null,
                null,
                Set.of(level),
                Set.of(),
                Set.of(SubjectKind.INDIVIDUAL),
                Set.of(DecidingOffice.AGENCY_HEAD),
                List.of(),
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                OWN);
    }
}
