package vn.thidua.graphql.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.field.UserError;
import vn.thidua.platform.rulebook.PublishRules;
import vn.thidua.platform.rulebook.RuleFault;

/** Tells publishers of rules what came of it. */
final class PublishedRules {
    private PublishedRules() {}

    static Payload payload(CallerContext caller, PublishRules.Answer answer) {
        return switch (answer) {
            case PublishRules.Answer.Published(var ruleSet) -> caller.done("ruleSet", ruleSet);
            case PublishRules.Answer.VersionTaken(var current) ->
                    caller.refused(Code.VERSION_TAKEN, current)
                            .at("input", "replaces", "currentVersion");
            case PublishRules.Answer.Faulty(var faults) ->
                    caller.refused(faults.stream().map(f -> error(caller, f)).toList());
        };
    }

    private static UserError error(CallerContext caller, RuleFault fault) {
        var path = Stream.concat(Stream.of("input"), fault.path().stream()).toList();
        return caller.reason(Code.valueOf(fault.kind().name()), path, values(fault.values()));
    }

    private static Object[] values(List<String> values) {
        return values.toArray();
    }

    private enum Code {
        VERSION_TAKEN,
        NAME_UNFIT,
        NOTE_TOO_LONG,
        ENDS_BEFORE_IT_BEGINS,
        AWARD_KNOWN,
        AWARD_UNKNOWN,
        LEVEL_NOT_OWN,
        MONEY_NOT_OWN,
        LOOSER_THAN_ABOVE,
        DAY_NAMED_TWICE
    }
}
