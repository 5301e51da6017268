package vn.thidua.tenants.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.subject.Subject;

/**
 * Somebody begins to register under a plan in force.
 *
 * @param wave the key of the plan's wave or phase; absent if for the whole plan
 * @param form the form's code, such as {@code Mẫu 1}
 * @param answers as far as they are known
 */
public record DraftRegistration(
        PlanId plan,
        @Nullable String wave,
        Subject subject,
        String form,
        List<FormAnswer> answers) {
    public DraftRegistration {
        answers = List.copyOf(answers);
    }

    /** What came of it. */
    public sealed interface Answer
            permits Drafted, AlreadyRegistered, UnknownWave, SubjectGone, Unfit {}

    /** It is begun. */
    public record Drafted(Registration registration) implements Answer {}

    /** The subject has a live registration there; {@code stored} is what stands. */
    public record AlreadyRegistered(Registration stored)
            implements Answer, RestoreRegistration.Answer {}

    /** The plan has no such wave or phase. */
    public record UnknownWave(String wave) implements Answer {}

    /** The unit is dissolved, or the person has left. */
    public record SubjectGone(String name) implements Answer {}

    /** Why nothing can be written under the plan, or not this. */
    public sealed interface Unfit extends Answer, AmendRegistration.Answer {
        /** The plan has no such form in its version in force. */
        record UnknownForm(String form) implements Unfit {}

        /** The form is for other subjects. */
        record WrongForm(String form) implements Unfit {}

        /** Answers that do not fit the form. */
        record Faulty(List<AnswerFault> faults) implements Unfit, SubmitRegistration.Answer {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** The caller neither is the subject, nor heads it, nor is of the office. */
    public record NotYours(String name)
            implements Unfit,
                    SubmitRegistration.Answer,
                    WithdrawRegistration.Answer,
                    RestoreRegistration.Answer {}

    /** The plan is not in force any more. */
    public record PlanNotOpen()
            implements Unfit, SubmitRegistration.Answer, RestoreRegistration.Answer {}
}
