package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where money comes from.
 *
 * @param payer who pays for everything in this line; absent where each award has its own
 * @param awards for awards alone
 */
@Serdeable
public record Fund(
        FundPurpose purpose,
        @Nullable String legalBasis,
        @Nullable String payer,
        List<PaidAward> awards)
        implements ItemContent {

    public Fund {
        awards = List.copyOf(awards);
    }
}
