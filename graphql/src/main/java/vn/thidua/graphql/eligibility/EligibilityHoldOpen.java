package vn.thidua.graphql.eligibility;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.eligibility.EligibilityHolds;
import vn.thidua.tenants.eligibility.HoldGround;
import vn.thidua.tenants.eligibility.OpenHold;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

/** {@code Mutation.eligibilityHoldOpen}. */
@Singleton
final class EligibilityHoldOpen implements MutationField<EligibilityHoldOpen.Input> {
    private final EligibilityHolds holds;

    EligibilityHoldOpen(EligibilityHolds holds) {
        this.holds = holds;
    }

    @Override
    public String name() {
        return "eligibilityHoldOpen";
    }

    @Override
    public Class<EligibilityHoldOpen.Input> input() {
        return EligibilityHoldOpen.Input.class;
    }

    @Override
    public Payload run(EligibilityHoldOpen.Input input, CallerContext caller) {
        return switch (holds.open(caller.scope(), input.command())) {
            case OpenHold.Answer.Opened(var hold) -> caller.done("eligibilityHold", hold);
            case OpenHold.Answer.CauseUnfit(var max) ->
                    caller.refused(Code.CAUSE_UNFIT, max).at("input", "cause");
            case OpenHold.Answer.DayToCome() ->
                    caller.refused(Code.DAY_TO_COME).at("input", "openedOn");
        };
    }

    /** A hold as clients send it. */
    record Input(
            @Nullable PersonId person,
            @Nullable UnitId collective,
            HoldGround ground,
            String cause,
            LocalDate openedOn) {
        Input {
            if ((person == null) == (collective == null)) {
                throw new IllegalArgumentException("either a person or a collective is named");
            }
        }

        OpenHold command() {
            return new OpenHold(subject(), ground, cause, openedOn);
        }

        private Subject subject() {
            return person == null
                    ? new Subject.OfUnit(Objects.requireNonNull(collective))
                    : new Subject.OfPerson(person);
        }
    }

    private enum Code {
        CAUSE_UNFIT,
        DAY_TO_COME
    }
}
