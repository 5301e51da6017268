package vn.thidua.graphql.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.DraftStage;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.PlanState;

/** A plan of the agency as its people see it. */
public record PlanView(Plan plan) {
    /** The view of it. */
    public static PlanView of(Plan plan) {
        return new PlanView(plan);
    }

    PlanId id() {
        return plan.id();
    }

    String title() {
        return plan.title();
    }

    int year() {
        return plan.year();
    }

    String kindName() {
        return plan.kind().name();
    }

    PlanState state() {
        return plan.standing().state();
    }

    @Nullable DraftStage draftStage() {
        return plan.standing().stage();
    }

    int version() {
        return plan.standing().version();
    }

    boolean recorded() {
        return plan.recorded();
    }

    @Nullable String documentSymbol() {
        return plan.current() == null ? null : plan.current().symbol();
    }

    @Nullable RoughDate issuedOn() {
        return plan.current() == null ? null : plan.current().issuedOn();
    }

    @Nullable String returnReason() {
        return plan.returnReason();
    }

    Instant changedAt() {
        return plan.changedAt();
    }

    int kindRevision() {
        return plan.kind().revision();
    }

    @Nullable Audience audience() {
        return plan.current() == null ? null : plan.current().audience();
    }

    @Nullable LinkPolicy linkPolicy() {
        return plan.current() == null ? null : plan.current().linkPolicy();
    }

    Instant madeAt() {
        return plan.madeAt();
    }

    @Nullable Instant discardedAt() {
        return plan.discardedAt();
    }
}
