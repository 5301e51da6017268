package vn.thidua.tenants.registration;

import java.time.LocalDate;

/** Somebody takes a withdrawal back while the deadline runs. */
public record RestoreRegistration(RegistrationId registration) {

    /** What came of it. */
    public sealed interface Answer
            permits Restored,
                    NotWithdrawn,
                    DeadlinePassed,
                    DraftRegistration.AlreadyRegistered,
                    DraftRegistration.NotYours,
                    DraftRegistration.PlanNotOpen {}

    /** It stands as it stood before. */
    public record Restored(Registration registration) implements Answer {}

    /** It is not withdrawn; {@code stored} is what stands. */
    public record NotWithdrawn(Registration stored) implements Answer {}

    /** The last day has passed. */
    public record DeadlinePassed(LocalDate lastDay) implements Answer {}
}
