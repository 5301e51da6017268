package vn.thidua.platform.publication;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issued plan that its keeper has made public, as everybody sees it.
 *
 * @param issuerName who issued it, under the name of that day; absent where that name is unknown
 * @param issuedOn absent where it is unknown
 * @param orderedOn its place in lists, the latest first
 */
@Introspected
public record PublicPlan(
        PlanId id,
        @Nullable String issuerName,
        String kindName,
        String title,
        @Nullable String theme,
        @Nullable String documentNumber,
        @Nullable String documentSymbol,
        @Nullable LocalDate issuedOn,
        LocalDate orderedOn,
        int year,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        PublishedState state,
        Instant publishedAt,
        @Nullable Instant amendedAt) {}
