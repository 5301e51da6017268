package vn.thidua.graphql.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.field.UserError;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.tenants.plan.EditAnswer;

/** Turns what came of changing a part of a draft into what the mutation answers. */
final class Edits {
    private static final String INPUT = "input";
    private static final String WORD_START = "(?<=[a-z])(?=[A-Z])";

    private final CallerContext caller;
    private final Record input;

    Edits(CallerContext caller, Record input) {
        this.caller = caller;
        this.input = input;
    }

    /**
     * The payload.
     *
     * @param field of the payload, for the part that is saved
     */
    <T> Payload payload(String field, EditAnswer<T> answer) {
        return switch (answer) {
            case EditAnswer.Saved<T>(var part) -> caller.done(field, part);
            case EditAnswer.Conflict<T>(var stored) ->
                    caller.refused(EditCode.CONFLICT).with("stored", stored);
            case EditAnswer.NotNow<T>(var standing) ->
                    NotNow.refused(caller, EditCode.NOT_NOW, standing);
            case EditAnswer.Refused<T>(var reasons) ->
                    caller.refused(reasons.stream().map(this::error).toList());
        };
    }

    private UserError error(BodyRefused reason) {
        var name = reason.getClass().getSimpleName();
        var code = EditCode.valueOf(name.replaceAll(WORD_START, "_").toUpperCase(Locale.ROOT));
        return new UserError(code, caller.say(reason), path(reason));
    }

    /** The first of the fields that such a refusal is about, among those that the input has. */
    private @Nullable List<String> path(BodyRefused reason) {
        var fields =
                switch (reason) {
                    case BodyRefused.ParentUnknown _,
                            BodyRefused.ParentCircle _,
                            BodyRefused.NestedTooDeep _ ->
                            List.of("parent");
                    case BodyRefused.WrongSection _, BodyRefused.StatedNoneButFilled _ ->
                            List.of("section", "words");
                    case BodyRefused.ItemUnknown _ -> List.of("item", "before");
                    case BodyRefused.ItemHasChildren _ -> List.of("item");
                    default -> List.of("words", "header");
                };
        var known = Stream.of(input.getClass().getRecordComponents()).map(part -> part.getName());
        return known.filter(fields::contains).findFirst().map(f -> path(f, reason)).orElse(null);
    }

    private static List<String> path(String field, BodyRefused reason) {
        var inside =
                switch (reason) {
                    case BodyRefused.TextTooLong(var _, var place, var _) -> place;
                    case BodyRefused.ListTooLong(var _, var place, var _) -> place;
                    default -> "";
                };
        var places = Stream.of(inside.split("\\.")).filter(place -> !place.isEmpty());
        return Stream.concat(Stream.of(INPUT, field), places).toList();
    }
}
