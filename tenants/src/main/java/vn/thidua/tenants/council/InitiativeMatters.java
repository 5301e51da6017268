package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.tenants.evidence.Initiative;
import vn.thidua.tenants.evidence.InitiativeAuthor;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.evidence.InitiativeOutcomes;
import vn.thidua.tenants.evidence.InitiativeState;
import vn.thidua.tenants.evidence.Initiatives;

/** Initiatives, which their council recognises or does not. No rule says by how many votes. */
@Singleton
class InitiativeMatters implements Matters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String DECLINED =
            "Hội đồng sáng kiến không công nhận tại phiên họp ngày %s";

    private final Initiatives initiatives;
    private final InitiativeOutcomes outcomes;

    InitiativeMatters(Initiatives initiatives, InitiativeOutcomes outcomes) {
        this.initiatives = initiatives;
        this.outcomes = outcomes;
    }

    @Override
    public List<MatterLine> findAll(Scope scope, Collection<MatterId> wanted) {
        return lines(scope, initiatives.findAll(scope, ids(wanted)));
    }

    @Override
    public List<MatterLine> hold(Scope scope, Collection<MatterId> wanted) {
        return lines(scope, outcomes.hold(scope, ids(wanted)));
    }

    private static List<InitiativeId> ids(Collection<MatterId> matters) {
        return matters.stream().map(matter -> new InitiativeId(matter.value())).toList();
    }

    private List<MatterLine> lines(Scope scope, List<Initiative> found) {
        var authors = initiatives.authors(scope, found.stream().map(Initiative::id).toList());
        return found.stream()
                .map(one -> line(one, authors.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static MatterLine line(Initiative initiative, List<InitiativeAuthor> authors) {
        return new MatterLine(
                MatterId.of(initiative.id()),
                MatterKind.INITIATIVE,
                initiative.state() == InitiativeState.SUBMITTED,
                null,
                null,
                initiative.appliedOn(),
                authors.stream().map(InitiativeAuthor::person).collect(Collectors.toSet()));
    }

    @Override
    public Map<MatterId, InForce.Vote> votes(Scope scope, Collection<MatterId> wanted) {
        return Map.of();
    }

    @Override
    public int settle(Scope scope, Verdict verdict) {
        var settled = 0;
        var reason = DECLINED.formatted(DAY.format(verdict.heldOn()));
        for (var item : verdict.failed()) {
            settled += outcomes.decline(scope, id(item), reason);
        }
        for (var item : verdict.passed()) {
            var recognition = Objects.requireNonNull(verdict.recognition());
            settled +=
                    outcomes.recognise(
                            scope,
                            id(item),
                            Objects.requireNonNull(item.effectScope()),
                            recognition.number(),
                            recognition.decidedOn());
        }
        return settled;
    }

    private static InitiativeId id(ItemRow item) {
        return new InitiativeId(item.matterId().value());
    }

    @Override
    public MinutesWords words(Scope scope, SessionRow session, Collection<MatterId> wanted) {
        var names =
                initiatives.findAll(scope, ids(wanted)).stream()
                        .collect(Collectors.toMap(one -> MatterId.of(one.id()), Initiative::name));
        return new MinutesWords(
                "xét công nhận sáng kiến",
                "sáng kiến",
                "Hội đồng đề nghị công nhận %d sáng kiến",
                names);
    }
}
