package vn.thidua.tenants.submission;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Id;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.rulebook.EarlierRules;
import vn.thidua.platform.submission.SubmittedPaper;
import vn.thidua.platform.submission.WrittenNomination;
import vn.thidua.tenants.dossier.Dossier;
import vn.thidua.tenants.dossier.DossierReads;
import vn.thidua.tenants.dossier.NominationPaper;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.PinnedAwards;
import vn.thidua.tenants.nomination.PinnedRules;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Units;

/** Writes nominations down as another agency is to read them. */
@Singleton
class Copies {
    private final People people;
    private final Units units;
    private final DossierReads dossiers;
    private final EarlierRules rules;

    Copies(People people, Units units, DossierReads dossiers, EarlierRules rules) {
        this.people = people;
        this.units = units;
        this.dossiers = dossiers;
        this.rules = rules;
    }

    List<WrittenNomination> of(Scope scope, List<Nomination> nominations) {
        var names = names(scope, nominations);
        var papers = dossiers.of(scope, nominations.stream().map(Nomination::id).toList());
        var awards = new PinnedAwards(scope, rules);
        return nominations.stream()
                .map(one -> copy(one, names, papers(papers.get(one.id())), awards))
                .toList();
    }

    private static WrittenNomination copy(
            Nomination one,
            Map<Id, String> names,
            List<SubmittedPaper> papers,
            PinnedAwards awards) {
        var person = one.nominee() instanceof Subject.OfPerson(var id) ? id : null;
        return new WrittenNomination(
                one.id().source(),
                one.award(),
                awards.of(one).map(award -> award.award().name()).orElse(one.award()),
                one.level(),
                one.type(),
                one.decider(),
                person == null ? SubjectKind.COLLECTIVE : SubjectKind.INDIVIDUAL,
                names.getOrDefault(person == null ? one.unit() : person, ""),
                names.getOrDefault(one.unit(), ""),
                one.achievements(),
                papers,
                one.state() == NominationState.ENDORSED,
                one.receivedOn(),
                one.rules().stream().map(PinnedRules::pinned).toList());
    }

    private static List<SubmittedPaper> papers(@Nullable Dossier dossier) {
        var papers = dossier == null ? List.<NominationPaper>of() : dossier.papers();
        return papers.stream()
                .map(paper -> new SubmittedPaper(paper.title(), paper.document()))
                .toList();
    }

    private Map<Id, String> names(Scope scope, List<Nomination> nominations) {
        var names = new HashMap<Id, String>();
        var persons = nominations.stream().flatMap(Copies::person).toList();
        people.findAll(scope, persons).forEach(person -> names.put(person.id(), person.name()));
        var of = nominations.stream().map(Nomination::unit).distinct().toList();
        units.findAll(scope, of).forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }

    private static Stream<PersonId> person(Nomination nomination) {
        return nomination.nominee() instanceof Subject.OfPerson(var id)
                ? Stream.of(id)
                : Stream.empty();
    }
}
