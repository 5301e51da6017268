package vn.thidua.platform.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.rule.AwardAddition;
import vn.thidua.platform.rulebook.rule.AwardRule;
import vn.thidua.platform.rulebook.rule.BallotMode;
import vn.thidua.platform.rulebook.rule.PreferenceKind;
import vn.thidua.platform.rulebook.rule.Rules;
import vn.thidua.platform.rulebook.rule.VoteRule;

/** Puts versions together, from the top down: what they say adds up, and the strictest holds. */
final class Layers {
    private final List<Layer> layers;

    Layers(Collection<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    RulesInForce on(AgencyId decider, LocalDate day) {
        var council = each(r -> said(r.council()), InForce.Council::new).toList();
        return new RulesInForce(
                decider,
                day,
                layers.stream().map(Layer::version).toList(),
                awards(),
                council,
                Sitting.strictest(council.stream().map(InForce.Council::rule).toList()),
                limits(),
                each(r -> r.deadlines().stream(), InForce.Deadline::new).toList(),
                each(r -> r.caps().stream(), InForce.Cap::new).toList(),
                each(r -> said(r.quotaPolicy()), InForce.Policy::new).toList(),
                each(r -> r.baseSalaries().stream(), InForce.Salary::new)
                        .filter(salary -> !salary.rule().from().isAfter(day))
                        .max(Comparator.comparing(salary -> salary.rule().from()))
                        .orElse(null),
                each(r -> said(r.bonusRule()), InForce.Reckoning::new)
                        .reduce((above, below) -> below)
                        .orElse(null),
                preferences());
    }

    /** What several prefer is preferred once, as the highest of them words it. */
    private List<InForce.Preference> preferences() {
        var first = new EnumMap<PreferenceKind, InForce.Preference>(PreferenceKind.class);
        each(r -> r.preferences().stream(), InForce.Preference::new)
                .forEach(one -> first.putIfAbsent(one.rule().preference(), one));
        return List.copyOf(first.values());
    }

    private List<AwardInForce> awards() {
        var first = new LinkedHashMap<String, AwardInForce>();
        for (var layer : layers) {
            for (var award : layer.rules().awards()) {
                first.computeIfAbsent(award.code(), _ -> award(award, layer.version()));
            }
        }
        return List.copyOf(first.values());
    }

    private AwardInForce award(AwardRule award, RuleSetVersion from) {
        Function<Rules, Stream<AwardAddition>> about =
                rules ->
                        Stream.concat(
                                rules.awards().stream()
                                        .filter(a -> a.equals(award))
                                        .map(AwardRule::addition),
                                rules.additions().stream()
                                        .filter(a -> a.award().equals(award.code())));
        return new AwardInForce(
                award,
                from,
                each(about.andThen(a -> a.flatMap(s -> said(s.vote()))), InForce.Vote::new)
                        .reduce(Layers::stricter)
                        .orElse(null),
                each(of(about, AwardAddition::standards), InForce.Standard::new).toList(),
                papers(each(of(about, AwardAddition::papers), InForce.Paper::new)),
                each(of(about, AwardAddition::bonuses), InForce.Bonus::new).toList());
    }

    private static <T> Function<Rules, Stream<T>> of(
            Function<Rules, Stream<AwardAddition>> about, Function<AwardAddition, List<T>> part) {
        return about.andThen(additions -> additions.flatMap(a -> part.apply(a).stream()));
    }

    /** A paper that several ask for is needed once, as the highest of them words it. */
    private static List<InForce.Paper> papers(Stream<InForce.Paper> papers) {
        var first = new LinkedHashMap<String, InForce.Paper>();
        papers.forEach(paper -> first.putIfAbsent(paper.rule().code(), paper));
        return List.copyOf(first.values());
    }

    /** The strictest limit of each kind; one that binds goes before one that nobody has read. */
    private List<InForce.Limit> limits() {
        var strictest = new LinkedHashMap<Object, InForce.Limit>();
        each(r -> r.timeLimits().stream(), InForce.Limit::new)
                .forEach(l -> strictest.merge(l.rule().limitKind(), l, Layers::stricter));
        return List.copyOf(strictest.values());
    }

    private static InForce.Limit stricter(InForce.Limit above, InForce.Limit below) {
        var binds = below.rule().source().binds();
        if (binds != above.rule().source().binds()) {
            return binds ? below : above;
        }
        return below.rule().isStricterThan(above.rule()) ? below : above;
    }

    private static InForce.Vote stricter(InForce.Vote above, InForce.Vote below) {
        var more = below.rule().percentMin() > above.rule().percentMin() ? below : above;
        var secret = above.rule().ballot() == BallotMode.ANY ? below.rule() : above.rule();
        var ballot =
                below.rule().ballot() == BallotMode.SECRET ? BallotMode.SECRET : secret.ballot();
        var rule = new VoteRule(more.rule().percentMin(), ballot, more.rule().source());
        return new InForce.Vote(rule, more.from());
    }

    private <T, R> Stream<R> each(
            Function<Rules, Stream<T>> part, BiFunction<T, RuleSetVersion, R> inForce) {
        return layers.stream()
                .flatMap(
                        layer ->
                                part.apply(layer.rules())
                                        .map(rule -> inForce.apply(rule, layer.version())));
    }

    private static <T> Stream<T> said(@Nullable T rule) {
        return rule == null ? Stream.of() : Stream.of(rule);
    }
}
