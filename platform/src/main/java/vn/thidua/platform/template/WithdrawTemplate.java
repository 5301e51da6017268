package vn.thidua.platform.template;

import java.time.Instant;

/** No longer offer a template; who has adopted it keeps what it has. */
public record WithdrawTemplate(TemplateId template) {
    /** What came of it. */
    public sealed interface Answer {
        /** Nobody can adopt it from now on. */
        record Withdrawn(Template template) implements Answer {}

        /** It was not offered any more. */
        record AlreadyWithdrawn(Instant withdrawnAt) implements Answer {}
    }
}
