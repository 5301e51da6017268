package vn.thidua.tenants.registration;

import java.time.LocalDate;

/** Whether something is taken on the day that it is done, before the deadline or after it. */
public sealed interface Timing permits Late, Timing.Refusal {

    /** Why something is not taken any more. */
    sealed interface Refusal extends Timing, AmendRegistration.Answer, SubmitRegistration.Answer {}

    /** The last day has passed, and the caller may not take what is late. */
    record DeadlinePassed(LocalDate lastDay) implements Refusal {}

    /** The last day has passed, and whoever may take what is late says no reason, or too long. */
    record LateReasonOutOfBounds(LocalDate lastDay, int charactersMax) implements Refusal {}
}
