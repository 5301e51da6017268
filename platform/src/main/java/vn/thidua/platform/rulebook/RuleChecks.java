package vn.thidua.platform.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.RuleFault.Kind;
import vn.thidua.platform.rulebook.rule.CouncilRule;
import vn.thidua.platform.rulebook.rule.Proportion;
import vn.thidua.platform.rulebook.rule.Rules;

/** What stands against rules that somebody sets: their form, their power, what stands above. */
final class RuleChecks {
    private final Power power;

    RuleChecks(Power power) {
        this.power = power;
    }

    /** All faults; {@code own} is the set that a version is published of, if there is one. */
    List<RuleFault> faults(PublishRules command, RulesInForce above, @Nullable RuleSetId own) {
        var faults = new ArrayList<>(form(command));
        var rules = command.rules();
        var others =
                above.awards().stream()
                        .filter(award -> !award.from().ruleSet().equals(own))
                        .map(award -> award.award().code())
                        .collect(Collectors.toSet());
        faults.addAll(awards(rules, others));
        faults.addAll(additions(rules, above, others));
        faults.addAll(money(rules));
        faults.addAll(council(rules.council(), above.sitting()));
        faults.addAll(limits(rules, above));
        faults.addAll(days(rules));
        return faults;
    }

    private static List<RuleFault> form(PublishRules command) {
        var faults = new ArrayList<RuleFault>();
        var name = command.name();
        if (name.isEmpty() || name.length() > RuleSet.NAME_MAX) {
            faults.add(RuleFault.of(Kind.NAME_UNFIT, List.of("name"), RuleSet.NAME_MAX));
        }
        var note = command.note();
        if (note != null && note.length() > RuleSetVersion.NOTE_MAX) {
            var max = RuleSetVersion.NOTE_MAX;
            faults.add(RuleFault.of(Kind.NOTE_TOO_LONG, List.of("note"), max));
        }
        var until = command.holdsTo();
        if (until != null && until.isBefore(command.holdsFrom())) {
            faults.add(RuleFault.of(Kind.ENDS_BEFORE_IT_BEGINS, List.of("holdsTo"), until));
        }
        return faults;
    }

    private List<RuleFault> awards(Rules rules, Set<String> others) {
        var faults = new ArrayList<RuleFault>();
        var known = new HashSet<>(others);
        for (var place = 0; place < rules.awards().size(); place++) {
            var award = rules.awards().get(place);
            var path = path("awards", place);
            if (!known.add(award.code())) {
                faults.add(RuleFault.of(Kind.AWARD_KNOWN, path, award.code()));
            }
            if (!power.levels().containsAll(award.levels())) {
                faults.add(RuleFault.of(Kind.LEVEL_NOT_OWN, path, award.code()));
            }
            if (!power.money() && !award.bonuses().isEmpty()) {
                faults.add(RuleFault.of(Kind.MONEY_NOT_OWN, path));
            }
        }
        return faults;
    }

    private List<RuleFault> additions(Rules rules, RulesInForce above, Set<String> others) {
        var faults = new ArrayList<RuleFault>();
        var own = rules.awards().stream().map(a -> a.code()).collect(Collectors.toSet());
        for (var place = 0; place < rules.additions().size(); place++) {
            var addition = rules.additions().get(place);
            var path = path("additions", place);
            if (!others.contains(addition.award()) && !own.contains(addition.award())) {
                faults.add(RuleFault.of(Kind.AWARD_UNKNOWN, path, addition.award()));
            }
            if (!power.money() && !addition.bonuses().isEmpty()) {
                faults.add(RuleFault.of(Kind.MONEY_NOT_OWN, path));
            }
            var vote = addition.vote();
            var asked = above.award(addition.award()).map(AwardInForce::vote).orElse(null);
            if (vote != null && asked != null && vote.percentMin() < asked.rule().percentMin()) {
                faults.add(
                        RuleFault.of(
                                Kind.LOOSER_THAN_ABOVE,
                                path("additions", place, "vote", "percentMin"),
                                vote.percentMin(),
                                asked.rule().percentMin()));
            }
        }
        return faults;
    }

    private List<RuleFault> money(Rules rules) {
        var stated = !rules.baseSalaries().isEmpty() || rules.bonusRule() != null;
        return stated && !power.money()
                ? List.of(RuleFault.of(Kind.MONEY_NOT_OWN, path("baseSalaries")))
                : List.of();
    }

    private static List<RuleFault> council(@Nullable CouncilRule stated, Sitting above) {
        if (stated == null) {
            return List.of();
        }
        var faults = new ArrayList<RuleFault>();
        looser(faults, "quorum", stated.quorum(), above.quorum());
        looser(faults, "awardQuorum", stated.awardQuorum(), above.awardQuorum());
        if (Boolean.TRUE.equals(stated.allowsProxies())
                && Boolean.FALSE.equals(above.allowsProxies())) {
            var path = path("council", "allowsProxies");
            faults.add(RuleFault.of(Kind.LOOSER_THAN_ABOVE, path, true, false));
        }
        return faults;
    }

    private static void looser(
            List<RuleFault> faults,
            String field,
            @Nullable Proportion stated,
            @Nullable Proportion above) {
        if (stated != null && above != null && stated.compareTo(above) < 0) {
            var path = path("council", field);
            faults.add(
                    RuleFault.of(Kind.LOOSER_THAN_ABOVE, path, stated.printed(), above.printed()));
        }
    }

    private static List<RuleFault> limits(Rules rules, RulesInForce above) {
        return IntStream.range(0, rules.timeLimits().size())
                .boxed()
                .flatMap(
                        place -> {
                            var limit = rules.timeLimits().get(place);
                            return above.timeLimits().stream()
                                    .map(InForce.Limit::rule)
                                    .filter(a -> a.limitKind() == limit.limitKind())
                                    .filter(a -> a.source().binds())
                                    .filter(a -> a.isStricterThan(limit))
                                    .map(a -> looser(place, limit.workingDays(), a.workingDays()));
                        })
                .toList();
    }

    private static RuleFault looser(int place, int stated, int above) {
        var path = path("timeLimits", place, "workingDays");
        return RuleFault.of(Kind.LOOSER_THAN_ABOVE, path, stated, above);
    }

    private static List<RuleFault> days(Rules rules) {
        var faults = new ArrayList<RuleFault>();
        var yearly = new HashSet<String>();
        for (var place = 0; place < rules.holidays().size(); place++) {
            var holiday = rules.holidays().get(place);
            var day = holiday.day() + "/" + holiday.month();
            if (!yearly.add(day)) {
                faults.add(RuleFault.of(Kind.DAY_NAMED_TWICE, path("holidays", place), day));
            }
        }
        var seen = new HashSet<LocalDate>();
        for (var place = 0; place < rules.days().size(); place++) {
            var day = rules.days().get(place).heldOn();
            if (!seen.add(day)) {
                faults.add(RuleFault.of(Kind.DAY_NAMED_TWICE, path("days", place), day));
            }
        }
        return faults;
    }

    private static List<String> path(Object... steps) {
        var path = new ArrayList<>(List.of("rules"));
        for (var step : steps) {
            path.add(step.toString());
        }
        return path;
    }
}
