package vn.thidua.platform.award;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.infra.text.Folding;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;

/**
 * The door of agencies that publish decisions on awards, within the transaction that does so. What
 * has been published is everybody's to read; what is taken back is shown so, and what is no longer
 * published is gone at once.
 */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class PublishedAwards {
    private final PublishedDecisionRepository decisions;
    private final PublishedAwardRepository awards;
    private final Clock clock;

    PublishedAwards(
            PublishedDecisionRepository decisions, PublishedAwardRepository awards, Clock clock) {
        this.decisions = decisions;
        this.awards = awards;
        this.clock = clock;
    }

    /** Lets everybody read a decision; false if it is published already. */
    public boolean publish(Scope scope, PublishAwards command) {
        scope.require(Permission.DECIDE_AWARDS);
        if (decisions.count(scope.tenant(), command.decision()) > 0) {
            return false;
        }
        decisions.insert(
                new PublishedDecisionRow(
                        command.decision(),
                        scope.tenant(),
                        scope.agency(),
                        command.issuer(),
                        command.title(),
                        command.year(),
                        command.documentNumber(),
                        command.documentSymbol(),
                        command.issuedOn(),
                        clock.instant()));
        awards.insertAll(
                command.lines().stream()
                        .map(line -> PublishedAwardRow.of(scope, command, line))
                        .toList());
        byCitizen(command.lines()).forEach((citizen, lines) -> mark(scope, citizen, lines));
        return true;
    }

    private static Map<CitizenHash, List<AwardLineId>> byCitizen(List<PublishAwards.Line> lines) {
        Map<CitizenHash, List<AwardLineId>> found = new HashMap<>();
        for (var line : lines) {
            if (line.citizen() != null) {
                found.computeIfAbsent(line.citizen(), _ -> new ArrayList<>()).add(line.id());
            }
        }
        return found;
    }

    /** Nobody else reads it any more; false if nobody did. */
    public boolean unpublish(Scope scope, AwardDecisionId decision) {
        scope.require(Permission.DECIDE_AWARDS);
        awards.deleteOf(scope.tenant(), decision);
        return decisions.delete(scope.tenant(), decision) > 0;
    }

    /** Shows as taken back whatever of these is published. */
    public void revoke(
            Scope scope, AwardDecisionId decision, Collection<AwardLineId> lines, boolean whole) {
        scope.require(Permission.DECIDE_AWARDS);
        awards.revoke(scope.tenant(), lines);
        if (whole) {
            decisions.revoke(scope.tenant(), decision);
        }
    }

    /** Shows a name as it was put right, if it is published. */
    public void rename(Scope scope, AwardLineId line, String name) {
        scope.require(Permission.DECIDE_AWARDS);
        awards.rename(scope.tenant(), line, name, Folding.fold(name));
    }

    /** Says whose those of these are that are published. */
    public void identify(Scope scope, CitizenHash citizen, Collection<AwardLineId> lines) {
        scope.require(Permission.SET_CITIZEN_NUMBERS);
        mark(scope, citizen, lines);
    }

    private void mark(Scope scope, CitizenHash citizen, Collection<AwardLineId> lines) {
        if (!lines.isEmpty()) {
            awards.identify(scope.tenant(), citizen.bytes(), lines);
        }
    }

    /** Takes back whose these are. */
    public void forget(Scope scope, Collection<AwardLineId> lines) {
        scope.require(Permission.SET_CITIZEN_NUMBERS);
        if (!lines.isEmpty()) {
            awards.forget(scope.tenant(), lines);
        }
    }
}
