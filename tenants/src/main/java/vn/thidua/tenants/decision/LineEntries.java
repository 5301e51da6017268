package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.subject.SubjectId;

/** Writes lines into a decision that the caller has locked or just made. */
@Singleton
class LineEntries {
    private final AwardLineRepository lines;
    private final PrintedNames names;

    LineEntries(AwardLineRepository lines, PrintedNames names) {
        this.lines = lines;
        this.names = names;
    }

    /**
     * Writes them as the last lines, under today's names.
     *
     * @param conferredOn the day of the decision; absent while it is a draft
     * @throws NotVisible if the agency has one of the laureates not
     */
    void write(
            Scope scope,
            AwardDecisionId decision,
            List<LineEntry> entries,
            @Nullable LocalDate conferredOn) {
        var printed = names.of(scope, entries.stream().map(LineEntry::laureate).toList());
        var ordinal = lines.last(scope.tenant(), decision);
        var rows = new ArrayList<AwardLineRow>();
        for (var entry : entries) {
            ordinal++;
            var name = Objects.requireNonNull(printed.get(entry.laureate()));
            rows.add(row(scope, decision, ordinal, entry, name).on(conferredOn));
        }
        if (!rows.isEmpty()) {
            lines.insertAll(rows);
        }
    }

    private static AwardLineRow row(
            Scope scope, AwardDecisionId decision, int ordinal, LineEntry entry, String name) {
        var laureate = entry.laureate();
        var person = laureate instanceof Subject.OfPerson(var id) ? id : null;
        var unit = laureate instanceof Subject.OfUnit(var id) ? id : null;
        return new AwardLineRow(
                scope.tenant(),
                AwardLineId.next(),
                decision,
                ordinal,
                entry.nomination(),
                entry.award(),
                entry.awardName(),
                entry.level(),
                person == null ? SubjectKind.COLLECTIVE : SubjectKind.INDIVIDUAL,
                person,
                unit,
                name,
                AwardLineState.PROPOSED,
                null,
                null,
                null,
                null,
                null,
                null,
                entry.type());
    }

    /** The place of the first whose laureate is named for the same award before. */
    static OptionalInt namedTwice(List<LineEntry> lines) {
        var seen = new HashSet<Printed>();
        return IntStream.range(0, lines.size())
                .filter(
                        place -> {
                            var line = lines.get(place);
                            return !seen.add(new Printed(line.laureate().id(), line.award()));
                        })
                .findFirst();
    }

    private record Printed(SubjectId laureate, String award) {}
}
