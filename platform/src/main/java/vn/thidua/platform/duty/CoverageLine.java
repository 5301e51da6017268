package vn.thidua.platform.duty;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.NamingStrategy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.row.KnownNames;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.publication.Document;
import vn.thidua.platform.publication.PlanId;

/** A row of coverage with the plan that imposes the duty and the name that it is sorted by. */
@MappedEntity
@NamingStrategy(KnownNames.class)
record CoverageLine(
        PlanId underId,
        DutyId dutyId,
        AgencyId agencyId,
        AgencyId bearerId,
        LocalDate dueOn,
        CoverageStatus status,
        @Nullable LinkId linkId,
        @Nullable PlanId planId,
        @Nullable String title,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable LocalDate issuedOn,
        String name) {
    Coverage coverage() {
        var document = new Document(number, symbol, issuedOn);
        return new Coverage(
                dutyId, agencyId, bearerId, dueOn, status, answer(linkId, planId, title, document));
    }

    /** The three stand or are absent together. */
    static Coverage.@Nullable Answer answer(
            @Nullable LinkId link,
            @Nullable PlanId plan,
            @Nullable String title,
            Document document) {
        return link == null || plan == null || title == null
                ? null
                : new Coverage.Answer(link, plan, title, document);
    }
}
