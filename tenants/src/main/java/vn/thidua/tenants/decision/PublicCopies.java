package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.CitizenHash;
import vn.thidua.platform.award.PublishAwards;
import vn.thidua.platform.award.PublishedAwards;
import vn.thidua.tenants.person.PersonId;

/**
 * What everybody reads of decisions that the caller has locked. Whoever writes it holds the lock of
 * the agency's structure too, under which citizen numbers change.
 */
@Singleton
class PublicCopies {
    private final AwardLineRepository lines;
    private final CitizenRepository citizens;
    private final PublishedAwards published;

    PublicCopies(AwardLineRepository lines, CitizenRepository citizens, PublishedAwards published) {
        this.lines = lines;
        this.citizens = citizens;
        this.published = published;
    }

    /** Writes it; false if it stands there already. */
    boolean write(Scope scope, AwardDecisionRow decision) {
        return published.publish(scope, toPublish(scope, decision));
    }

    /** Takes it away; false if there was nothing. */
    boolean remove(Scope scope, AwardDecisionId decision) {
        return published.unpublish(scope, decision);
    }

    /** Writes it anew, if it stands there. */
    void renew(Scope scope, AwardDecisionRow decision) {
        if (remove(scope, decision.id())) {
            write(scope, decision);
        }
    }

    private PublishAwards toPublish(Scope scope, AwardDecisionRow decision) {
        var rows = lines.page(scope.tenant(), decision.id(), 0, AwardDecision.LINES_MAX);
        var hashes = hashes(scope, rows);
        return new PublishAwards(
                decision.id(),
                decision.issuer(),
                decision.title(),
                decision.year(),
                Objects.requireNonNull(decision.documentNumber()),
                Objects.requireNonNull(decision.documentSymbol()),
                Objects.requireNonNull(decision.issuedOn()),
                rows.stream().map(row -> line(row, hashes)).toList());
    }

    private Map<PersonId, CitizenHash> hashes(Scope scope, List<AwardLineRow> rows) {
        var persons =
                rows.stream()
                        .map(AwardLineRow::personId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return CitizenRow.hashes(
                persons.isEmpty() ? List.of() : citizens.list(scope.tenant(), persons));
    }

    private static PublishAwards.Line line(AwardLineRow row, Map<PersonId, CitizenHash> hashes) {
        @Nullable CitizenHash citizen = row.personId() == null ? null : hashes.get(row.personId());
        return new PublishAwards.Line(
                row.id(),
                row.ordinal(),
                row.subjectKind(),
                row.name(),
                row.award(),
                row.awardName(),
                row.level(),
                row.state() == AwardLineState.REVOKED,
                citizen);
    }
}
