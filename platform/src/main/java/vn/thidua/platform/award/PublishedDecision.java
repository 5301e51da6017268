package vn.thidua.platform.award;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published decision on awards.
 *
 * @param issuerName who has decided, under the name of that day; absent where it is unknown
 * @param title what it is about
 * @param year what the awards are for
 * @param isRevoked whether none of its awards stands any more
 */
@Introspected
public record PublishedDecision(
        AwardDecisionId id,
        @Nullable String issuerName,
        String title,
        int year,
        String documentNumber,
        String documentSymbol,
        LocalDate issuedOn,
        boolean isRevoked,
        Instant publishedAt) {}
