package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.warning.Warnings;
import vn.thidua.platform.merger.Handovers;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedPlan;
import vn.thidua.platform.publication.PublishedVersion;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.kind.PlanKind;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.plan.DraftPlan.Answer;

/**
 * Makes a plan of a group the agency's to keep: under the same id, with all its issued versions as
 * they were let out, and what it answers. What its keepers before wrote about it stays theirs.
 */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class KeptPlans {
    private static final Comparator<PublishedVersion> BY_NUMBER =
            Comparator.comparingInt(PublishedVersion::version);

    private final Places places;
    private final GroupSeats seats;
    private final PlanKinds kinds;
    private final PlanRights rights;
    private final Handovers handovers;
    private final Publications publications;
    private final KeptRows rows;
    private final Plans reads;
    private final SearchedPlans searched;
    private final BodyCodec codec;
    private final WarningCodec warnings;
    private final Audit audit;
    private final Clock clock;

    KeptPlans(
            Places places,
            GroupSeats seats,
            PlanKinds kinds,
            PlanRights rights,
            Handovers handovers,
            Publications publications,
            KeptRows rows,
            Plans reads,
            SearchedPlans searched,
            BodyCodec codec,
            WarningCodec warnings,
            Audit audit,
            Clock clock) {
        this.places = places;
        this.seats = seats;
        this.kinds = kinds;
        this.rights = rights;
        this.handovers = handovers;
        this.publications = publications;
        this.rows = rows;
        this.reads = reads;
        this.searched = searched;
        this.codec = codec;
        this.warnings = warnings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps it from now on; the handover is held by the caller. */
    public Answer keep(Scope scope, KeepPlan command) {
        rights.requireDrafting(scope);
        var kind = kinds.fetch(scope, command.kind());
        var refusal = refusal(scope, command, kind);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        handovers.keep(scope, command.handover());
        var published = publications.fetch(scope, command.plan());
        var numbers = IntStream.rangeClosed(1, published.currentVersion()).boxed().toList();
        var versions = publications.versions(scope, command.plan(), numbers);
        var current = body(versions.stream().max(BY_NUMBER).orElseThrow());
        var plan = planRow(scope, command, kind, published, current);
        var issued = versions.stream().map(version -> row(scope, published, version)).toList();
        rows.keep(scope, plan, issued);
        searched.keep(plan, current, null);
        audit.record(scope, "plan.keep", Desk.SUBJECT, plan.id(), Map.of());
        return new Answer.Drafted(reads.fetchPlan(scope, plan.id()));
    }

    private Optional<Answer> refusal(Scope scope, KeepPlan command, PlanKind kind) {
        if (!seats.leadsNow(scope, command.group())) {
            return Optional.of(new Answer.NotInGroup(command.group(), command.year()));
        }
        return kind.definition().scope() == KindScope.UNIT
                ? Optional.of(new Answer.UnitNotFitting(KindScope.UNIT))
                : places.refusal(scope, command.asDraft(), kind);
    }

    private PlanBody body(PublishedVersion version) {
        var body = version.body();
        if (body == null) {
            throw new IllegalStateException("a plan's keeper reads its text");
        }
        return codec.read(body.bytes());
    }

    private PlanRow planRow(
            Scope scope,
            KeepPlan command,
            PlanKind kind,
            PublishedPlan published,
            PlanBody current) {
        var now = clock.instant();
        return new PlanRow(
                scope.tenant(),
                command.plan(),
                kind.id(),
                kind.revision(),
                KindScope.AGENCY,
                null,
                command.under(),
                null,
                null,
                command.group(),
                command.year(),
                PlanRow.titleOf(current.header()),
                PlanRow.foldedOf(current.header()),
                PlanState.ISSUED,
                null,
                null,
                published.currentVersion(),
                published.recorded(),
                published.heading().document().issuedOn(),
                published.publishedAt(),
                scope.account(),
                now,
                scope.account(),
                null);
    }

    private VersionRow row(Scope scope, PublishedPlan plan, PublishedVersion version) {
        var document = version.document();
        var issuedOn = document.issuedOn();
        var text = body(version);
        var asOf = issuedOn == null ? LocalDate.now(clock) : issuedOn;
        return new VersionRow(
                scope.tenant(),
                plan.id(),
                version.version(),
                PlanBody.FORMAT,
                codec.write(text),
                document.number(),
                symbol(document.number(), document.symbol()),
                issuedOn,
                issuedOn == null ? null : issuedOn.toString(),
                plan.audience(),
                plan.linkPolicy(),
                plan.recorded(),
                warnings.write(Warnings.of(text, asOf)),
                version.publishedAt(),
                scope.account());
    }

    /** Others know the symbol by what stands around the number; a register by the whole. */
    private static @Nullable String symbol(@Nullable String number, @Nullable String rest) {
        return number != null && rest != null && rest.startsWith("/") ? number + rest : rest;
    }
}
