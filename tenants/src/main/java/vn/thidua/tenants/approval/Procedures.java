package vn.thidua.tenants.approval;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.approval.SetProcedure.Answer;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.kind.PlanKinds;

/** The door of the procedures that an agency has set for its kinds of plans. */
@Singleton
public class Procedures {
    private final ProcedureRepository procedures;
    private final ProcedureVersionRepository versions;
    private final StepsCodec codec;
    private final PlanKinds kinds;
    private final TakersThere takers;
    private final Audit audit;
    private final Clock clock;

    Procedures(
            ProcedureRepository procedures,
            ProcedureVersionRepository versions,
            StepsCodec codec,
            PlanKinds kinds,
            TakersThere takers,
            Audit audit,
            Clock clock) {
        this.procedures = procedures;
        this.versions = versions;
        this.codec = codec;
        this.kinds = kinds;
        this.takers = takers;
        this.audit = audit;
        this.clock = clock;
    }

    /** The procedures of these kinds; none for a kind that never had one. */
    @Transactional
    public List<Procedure> list(Scope scope, Collection<PlanKindId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : procedures.list(scope.tenant(), wanted).stream()
                        .map(
                                line ->
                                        new Procedure(
                                                line.kindId(),
                                                line.revision(),
                                                codec.read(line.steps())))
                        .toList();
    }

    /** The procedure of a kind, if it has one with steps. */
    @Transactional
    public Optional<Procedure> find(Scope scope, PlanKindId kind) {
        return list(scope, Set.of(kind)).stream()
                .filter(procedure -> !procedure.steps().isEmpty())
                .findFirst();
    }

    /**
     * Sets how plans of a kind are approved from now on.
     *
     * @throws NotVisible if the agency has no such kind, or nobody and nothing that a step names
     */
    @Transactional
    public Answer set(Scope scope, SetProcedure command) {
        scope.require(Permission.ADMINISTER);
        var kind = kinds.fetch(scope, command.kind()).id();
        var faults = new ArrayList<>(takers.faults(scope, command.steps()));
        faults.addAll(Procedure.faults(command.steps()));
        if (!faults.isEmpty()) {
            return new Answer.Faulty(List.copyOf(faults));
        }
        procedures.insertOnce(new ProcedureRow(scope.tenant(), kind, 0));
        if (procedures.change(scope.tenant(), kind, command.revision()) == 0) {
            return new Answer.Conflict(stored(scope, kind));
        }
        var revision = command.revision() + 1;
        versions.insert(
                new ProcedureVersionRow(
                        scope.tenant(),
                        kind,
                        revision,
                        codec.write(command.steps()),
                        clock.instant(),
                        scope.account()));
        var detail =
                Map.of(
                        "revision", Integer.toString(revision),
                        "steps", Integer.toString(command.steps().size()));
        audit.record(scope, "procedure.set", "PlanKind", kind, detail);
        return new Answer.Set(new Procedure(kind, revision, command.steps()));
    }

    /** What stands now; revision 0 where nothing was ever set. */
    private Procedure stored(Scope scope, PlanKindId kind) {
        return list(scope, Set.of(kind)).stream()
                .findFirst()
                .orElseGet(() -> new Procedure(kind, 0, List.of()));
    }
}
