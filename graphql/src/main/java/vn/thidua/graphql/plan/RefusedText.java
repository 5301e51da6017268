package vn.thidua.graphql.plan;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.ItemKey;

/** Says in words why a text cannot be kept. */
final class RefusedText {
    private RefusedText() {}

    /** The reason, in the language of the request. */
    static String say(CallerContext caller, BodyRefused reason) {
        var type = reason.getClass();
        var values =
                Stream.of(type.getRecordComponents()).map(part -> value(part, reason)).toArray();
        return caller.say("refusal." + type.getSimpleName(), values);
    }

    private static Object value(RecordComponent part, BodyRefused reason) {
        try {
            return switch (part.getAccessor().invoke(reason)) {
                case null -> "";
                case ItemKey key -> key.value();
                case Object value -> value;
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
