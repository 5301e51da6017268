package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.FormGroup;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.GroupKeeping;
import vn.thidua.platform.directory.GroupKind;
import vn.thidua.platform.directory.GroupRole;
import vn.thidua.platform.directory.RegisterAgency;
import vn.thidua.platform.directory.RelateAgencies;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.directory.SeatAgency;

/** The agencies, relations and groups of the demo. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoDirectory {
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    private final DirectoryKeeping keeping;
    private final GroupKeeping grouping;
    private final Map<String, AgencyId> agencies = new HashMap<>();
    private final Map<String, GroupId> groups = new HashMap<>();

    DemoDirectory(DirectoryKeeping keeping, GroupKeeping grouping) {
        this.keeping = keeping;
        this.grouping = grouping;
    }

    /** Enters the agencies, who is superior to whom, and the groups with their seats. */
    void enter(OperatorScope operator) {
        Table.forEach("agencies", row -> agencies.put(row.text(0), register(operator, row)));
        Table.forEach("relations", row -> relate(operator, row));
        Table.forEach("groups", row -> groups.put(row.text(0), form(operator, row)));
        Table.forEach("seats", row -> seat(operator, row));
    }

    AgencyId agency(String key) {
        return Objects.requireNonNull(agencies.get(key), key);
    }

    GroupId group(String key) {
        return Objects.requireNonNull(groups.get(key), key);
    }

    private AgencyId register(OperatorScope operator, Table.Row row) {
        var established = row.findDay(5);
        var answer =
                keeping.register(
                        operator,
                        new RegisterAgency(
                                AgencyKind.valueOf(row.text(1)),
                                row.text(2),
                                row.text(3),
                                established == null ? LONG_AGO : established,
                                row.find(4),
                                established,
                                true));
        return switch (answer) {
            case RegisterAgency.Answer.Registered(var agency) -> agency;
            case RegisterAgency.Answer refused ->
                    throw new IllegalStateException(row + ": " + refused);
        };
    }

    private void relate(OperatorScope operator, Table.Row row) {
        keeping.relate(
                operator,
                new RelateAgencies(
                        agency(row.text(0)),
                        agency(row.text(1)),
                        RelationKind.valueOf(row.text(2)),
                        row.day(3),
                        null));
    }

    private GroupId form(OperatorScope operator, Table.Row row) {
        var command = new FormGroup(GroupKind.valueOf(row.text(1)), row.text(2), founder(row));
        return switch (grouping.form(operator, command)) {
            case FormGroup.Answer.Formed(var group) -> group.id();
            case FormGroup.Answer refused -> throw new IllegalStateException(row + ": " + refused);
        };
    }

    private @Nullable AgencyId founder(Table.Row row) {
        var founder = row.find(3);
        return founder == null ? null : agency(founder);
    }

    private void seat(OperatorScope operator, Table.Row row) {
        var command =
                SeatAgency.forYear(
                        group(row.text(0)),
                        Integer.parseInt(row.text(1)),
                        agency(row.text(2)),
                        GroupRole.valueOf(row.text(3)));
        if (!(grouping.seat(operator, command) instanceof SeatAgency.Answer.Seated)) {
            throw new IllegalStateException(row + " is not seated");
        }
    }
}
