package vn.thidua.graphql.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.PublishedPlan;
import vn.thidua.platform.publication.PublishedState;

/** A published plan as clients see it. */
public record PlanView(PublishedPlan plan) {
    /** Its id. */
    public PlanId id() {
        return plan.id();
    }

    boolean isOwn() {
        return plan.own();
    }

    boolean isReadable() {
        return plan.textVisible();
    }

    String kindName() {
        return plan.heading().kindName();
    }

    String title() {
        return plan.heading().title();
    }

    @Nullable String theme() {
        return plan.heading().theme();
    }

    @Nullable String documentNumber() {
        return plan.heading().document().number();
    }

    @Nullable String documentSymbol() {
        return plan.heading().document().symbol();
    }

    @Nullable LocalDate issuedOn() {
        return plan.heading().document().issuedOn();
    }

    int year() {
        return plan.heading().year();
    }

    @Nullable LocalDate startsOn() {
        return plan.heading().startsOn();
    }

    @Nullable LocalDate endsOn() {
        return plan.heading().endsOn();
    }

    Audience audience() {
        return plan.audience();
    }

    LinkPolicy linkPolicy() {
        return plan.linkPolicy();
    }

    PublishedState state() {
        return plan.state();
    }

    boolean isRecorded() {
        return plan.recorded();
    }

    Instant publishedAt() {
        return plan.publishedAt();
    }

    @Nullable Instant amendedAt() {
        return plan.amendedAt();
    }
}
