package vn.thidua.platform.body.warning;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Basis;
import vn.thidua.platform.body.content.Citation;

/** The documents that a plan cites, with the items that cite them. */
final class CitedDocuments {

    record Cited(PlanItem item, Citation document) {}

    private CitedDocuments() {}

    static List<Cited> in(PlanBody body) {
        return body.items().stream().flatMap(CitedDocuments::of).toList();
    }

    private static Stream<Cited> of(PlanItem item) {
        if (!(item.content() instanceof Basis basis)) {
            return Stream.empty();
        }
        Stream<Cited> own = Stream.of(new Cited(item, basis.document()));
        Citation annexedTo = basis.annexedTo();
        return annexedTo == null ? own : Stream.concat(own, Stream.of(new Cited(item, annexedTo)));
    }
}
