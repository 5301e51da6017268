package vn.thidua.platform.publication;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Folding;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;

@MappedEntity("published_plan")
record PlanRow(
        @Id PlanId id,
        TenantId tenantId,
        AgencyId keeperId,
        @Nullable AgencyId issuerAgencyId,
        @Nullable GroupId issuerGroupId,
        String kindName,
        String title,
        @Nullable String theme,
        String folded,
        @Nullable String documentNumber,
        @Nullable String documentSymbol,
        @Nullable LocalDate issuedOn,
        LocalDate orderedOn,
        int year,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Audience audience,
        LinkPolicy linkPolicy,
        PublishedState state,
        boolean recorded,
        int currentVersion,
        Instant publishedAt) {

    static PlanRow of(Scope scope, PublishPlan command, Instant now) {
        var heading = command.heading();
        var document = heading.document();
        return new PlanRow(
                command.plan(),
                scope.tenant(),
                scope.agency(),
                command.issuer() instanceof Issuer.ByAgency(var agency) ? agency : null,
                command.issuer() instanceof Issuer.ByGroup(var group) ? group : null,
                heading.kindName(),
                heading.title(),
                heading.theme(),
                folded(heading),
                document.number(),
                document.symbol(),
                document.issuedOn(),
                orderedOn(heading, now),
                heading.year(),
                heading.startsOn(),
                heading.endsOn(),
                command.audience(),
                command.linkPolicy(),
                PublishedState.IN_FORCE,
                command.recorded(),
                command.version(),
                now);
    }

    /**
     * A plan of unknown date stands at the end of its year, so that it is not taken for late by the
     * day on which somebody found time to enter it; one of a year not yet over where it was
     * entered.
     */
    private static LocalDate orderedOn(Heading heading, Instant now) {
        var issuedOn = heading.document().issuedOn();
        if (issuedOn != null) {
            return issuedOn;
        }
        var entered = LocalDate.ofInstant(now, Clocks.VIETNAM);
        var yearsEnd = LocalDate.of(heading.year(), Month.DECEMBER, 31);
        return yearsEnd.isBefore(entered) ? yearsEnd : entered;
    }

    private static String folded(Heading heading) {
        var theme = heading.theme();
        return Folding.fold(theme == null ? heading.title() : heading.title() + " " + theme);
    }
}
