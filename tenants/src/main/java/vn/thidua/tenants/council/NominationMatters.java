package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.rulebook.AwardInForce;
import vn.thidua.platform.rulebook.EarlierRules;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.platform.submission.Submissions;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationOutcomes;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.PinnedAwards;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/** The agency's own nominations; they are voted on by the rules that they are pinned to. */
@Singleton
class NominationMatters {
    private final Nominations nominations;
    private final NominationOutcomes outcomes;
    private final Submissions submissions;
    private final AwardReviews reviews;
    private final EarlierRules rules;
    private final People people;
    private final Units units;

    NominationMatters(
            Nominations nominations,
            NominationOutcomes outcomes,
            Submissions submissions,
            AwardReviews reviews,
            EarlierRules rules,
            People people,
            Units units) {
        this.nominations = nominations;
        this.outcomes = outcomes;
        this.submissions = submissions;
        this.reviews = reviews;
        this.rules = rules;
        this.people = people;
        this.units = units;
    }

    List<MatterLine> findAll(Scope scope, Collection<MatterId> wanted) {
        return lines(scope, find(scope, wanted));
    }

    /** What is before an agency above waits for no council here. */
    private List<MatterLine> lines(Scope scope, List<Nomination> found) {
        var sources = found.stream().map(one -> one.id().source()).toList();
        var above = submissions.underWay(scope, sources);
        return found.stream().map(one -> line(one, above.contains(one.id().source()))).toList();
    }

    private List<Nomination> find(Scope scope, Collection<MatterId> wanted) {
        return nominations.findAll(scope, ids(wanted));
    }

    private static List<NominationId> ids(Collection<MatterId> matters) {
        return matters.stream().map(matter -> new NominationId(matter.value())).toList();
    }

    private static MatterLine line(Nomination nomination, boolean isAbove) {
        var people = person(nomination.nominee()).collect(Collectors.toSet());
        var kind = people.isEmpty() ? SubjectKind.COLLECTIVE : SubjectKind.INDIVIDUAL;
        return new MatterLine(
                MatterId.of(nomination.id()),
                MatterKind.NOMINATION,
                nomination.state() == NominationState.NOMINATED && !isAbove,
                nomination.review(),
                new MatterLine.Sought(nomination.award(), nomination.level(), kind),
                null,
                people);
    }

    List<MatterLine> hold(Scope scope, Collection<MatterId> wanted) {
        return lines(scope, outcomes.hold(scope, ids(wanted)));
    }

    Map<MatterId, InForce.Vote> votes(Scope scope, Collection<MatterId> wanted) {
        var awards = new PinnedAwards(scope, rules);
        var votes = new HashMap<MatterId, InForce.Vote>();
        for (var nomination : find(scope, wanted)) {
            awards.of(nomination)
                    .map(AwardInForce::vote)
                    .ifPresent(vote -> votes.put(MatterId.of(nomination.id()), vote));
        }
        return votes;
    }

    int settle(Scope scope, Verdict verdict) {
        return outcomes.decline(scope, of(verdict.failed()))
                + outcomes.endorse(scope, of(verdict.passed()));
    }

    private static List<NominationId> of(List<ItemRow> items) {
        return ids(items.stream().map(ItemRow::matterId).toList());
    }

    MinutesWords words(Scope scope, SessionRow session, Collection<MatterId> wanted) {
        var review = reviews.fetch(scope, Objects.requireNonNull(session.reviewId()));
        return new MinutesWords(
                "xét khen thưởng năm " + review.year(),
                "đề nghị khen thưởng",
                "Hội đồng đề nghị khen thưởng %d trường hợp",
                names(scope, find(scope, wanted)));
    }

    private Map<MatterId, String> names(Scope scope, List<Nomination> found) {
        var awards = new PinnedAwards(scope, rules);
        var nominees = nominees(scope, found.stream().map(Nomination::nominee).toList());
        return found.stream()
                .collect(
                        Collectors.toMap(
                                one -> MatterId.of(one.id()),
                                one -> award(awards, one) + ": " + nominees.get(one.nominee())));
    }

    private static String award(PinnedAwards awards, Nomination nomination) {
        return awards.of(nomination).map(award -> award.award().name()).orElse(nomination.award());
    }

    private Map<Subject, String> nominees(Scope scope, List<Subject> subjects) {
        var persons =
                people.findAll(
                        scope, subjects.stream().flatMap(NominationMatters::person).toList());
        var collectives =
                units.findAll(scope, subjects.stream().flatMap(NominationMatters::unit).toList());
        Map<Subject, String> names = new HashMap<>();
        persons.forEach(person -> names.put(new Subject.OfPerson(person.id()), person.name()));
        collectives.forEach(unit -> names.put(new Subject.OfUnit(unit.id()), unit.name()));
        return names;
    }

    private static Stream<PersonId> person(Subject subject) {
        return subject instanceof Subject.OfPerson(var id) ? Stream.of(id) : Stream.empty();
    }

    private static Stream<UnitId> unit(Subject subject) {
        return subject instanceof Subject.OfUnit(var id) ? Stream.of(id) : Stream.empty();
    }
}
