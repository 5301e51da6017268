package vn.thidua.platform.award;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.directory.AgencyId;

/**
 * Who was awarded what by a published decision, as everybody may know it.
 *
 * @param agencyId whose people the laureate was among
 * @param issuerName who has decided, under the name of that day; absent where it is unknown
 * @param name the laureate's, as printed
 * @param awardName what the award was called then
 * @param isRevoked whether it was taken back
 */
@Introspected
public record PublishedAward(
        AwardLineId id,
        AgencyId agencyId,
        @Nullable String issuerName,
        String documentNumber,
        String documentSymbol,
        LocalDate conferredOn,
        int year,
        SubjectKind subjectKind,
        String name,
        String award,
        String awardName,
        AwardLevel level,
        int ordinal,
        boolean isRevoked) {}
