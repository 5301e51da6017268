package vn.thidua.platform.body.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.BodyTexts;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.value.ItemKey;

/** Runs a search over every text of a document. */
final class Words {

    /** Something found: the words, and what the warning names. */
    record Find(String raw, List<String> values) {}

    private Words() {}

    static List<Warning> search(
            PlanBody body, WarningCode code, Function<String, List<Find>> search) {
        List<Warning> found = new ArrayList<>();
        add(found, code, null, body.header(), search);
        for (PlanItem item : body.items()) {
            add(found, code, item.key(), item, search);
        }
        return found;
    }

    private static void add(
            List<Warning> found,
            WarningCode code,
            @Nullable ItemKey item,
            Record record,
            Function<String, List<Find>> search) {
        texts(record)
                .flatMap(text -> search.apply(text).stream())
                .distinct()
                .forEach(find -> found.add(new Warning(code, item, find.raw(), find.values())));
    }

    /** Keys, labels and ids are no words. */
    private static Stream<String> texts(Record record) {
        return BodyTexts.of(record).stream()
                .filter(text -> !text.field().startsWith("origin"))
                .map(BodyTexts.FieldText::text);
    }
}
