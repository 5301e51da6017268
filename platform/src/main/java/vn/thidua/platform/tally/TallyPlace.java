package vn.thidua.platform.tally;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thidua.platform.graph.NodeId;

/** What a record counts as, for which plan and in which year. */
record TallyPlace(TallyRecordId record, NodeId node, int year, TallyKey key) {
    /** Some order that is always the same. */
    static final Comparator<TallyPlace> ORDER = Comparator.comparing(TallyPlace::text);

    String text() {
        return Stream.of(
                        record.value(),
                        node.value(),
                        year,
                        key.matter(),
                        key.award(),
                        key.form(),
                        key.level(),
                        key.subjectKind())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(joining(" "));
    }
}
