package vn.thidua.graphql.plan;

import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.plan.Standing;

/** Tells callers that a plan does not stand so that something can be done, and how it stands. */
public final class NotNow {
    private NotNow() {}

    /** The refusal, in words for people. */
    public static Payload refused(CallerContext caller, Enum<?> code, Standing standing) {
        return caller.refused(code, words(caller, standing)).at("input", "plan");
    }

    private static String words(CallerContext caller, Standing standing) {
        var state = caller.say("planState." + standing.state().name());
        var stage = standing.stage();
        return stage == null || !standing.isAmending()
                ? state
                : caller.say("planState.AMENDING", state, caller.say("planState." + stage.name()));
    }
}
