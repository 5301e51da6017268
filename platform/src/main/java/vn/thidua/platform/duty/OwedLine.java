package vn.thidua.platform.duty;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.publication.Document;
import vn.thidua.platform.publication.PlanId;

/** A duty and how far the one who reads it has come. */
@Introspected
record OwedLine(
        DutyId id,
        PlanId planId,
        String planTitle,
        AgencyId ownerId,
        DutyKind what,
        String text,
        LocalDate dueOn,
        DatePrecision duePrecision,
        DutyRow.Address addressed,
        @Nullable RelationKind relationKind,
        @Nullable AgencyKind agencyKind,
        @Nullable GroupId groupId,
        @Nullable Integer groupYear,
        @Nullable String groupRoles,
        Instant imposedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason,
        AgencyId agencyId,
        AgencyId bearerId,
        CoverageStatus status,
        @Nullable LinkId linkId,
        @Nullable PlanId answerId,
        @Nullable String answerTitle,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable LocalDate issuedOn) {

    /** What is owed; a duty that names agencies names the reader's alone. */
    OwedDuty owed() {
        var line =
                new DutyLine(
                        id,
                        planId,
                        planTitle,
                        ownerId,
                        what,
                        text,
                        dueOn,
                        duePrecision,
                        addressed,
                        relationKind,
                        agencyKind,
                        groupId,
                        groupYear,
                        groupRoles,
                        imposedAt,
                        withdrawnAt,
                        withdrawnReason);
        var document = new Document(number, symbol, issuedOn);
        var answer = CoverageLine.answer(linkId, answerId, answerTitle, document);
        return new OwedDuty(
                line.duty(List.of(agencyId)),
                new Coverage(id, agencyId, bearerId, dueOn, status, answer));
    }
}
