package vn.thidua.graphql.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.tenants.plan.PlanVersion;

/** An issued version as clients see it. */
record PlanVersionView(PlanVersion read) {
    int version() {
        return read.version();
    }

    @Nullable String documentNumber() {
        return read.number();
    }

    @Nullable String documentSymbol() {
        return read.symbol();
    }

    @Nullable RoughDate issuedOn() {
        return read.issuedOn();
    }

    Audience audience() {
        return read.audience();
    }

    LinkPolicy linkPolicy() {
        return read.linkPolicy();
    }

    boolean recorded() {
        return read.recorded();
    }

    Instant enteredAt() {
        return read.enteredAt();
    }
}
