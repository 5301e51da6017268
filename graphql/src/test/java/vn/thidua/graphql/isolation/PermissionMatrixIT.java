package vn.thidua.graphql.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.directory.AgencyKind;

/** Tries every mutation as everybody, and holds what comes of it against a table for people. */
@ExtendWith(House.class)
class PermissionMatrixIT {
    private static final Path FILE = Path.of("src/test/resources/permissions.txt");
    private static final Map<Role, String> NAMES =
            Map.of(
                    Role.ADMINISTRATOR, "Quản trị",
                    Role.PLANNER, "Lập KH",
                    Role.APPROVER, "Phê duyệt",
                    Role.OFFICE_CLERK, "Văn thư",
                    Role.UNIT_HEAD, "Trưởng ĐV",
                    Role.COUNCIL_MEMBER, "Hội đồng",
                    Role.VIEWER, "Người xem");
    private static final String HEADER =
            """
            # Ai được làm gì: mỗi dòng là một thao tác của API, mỗi cột là một vai trò của cơ quan.
            # x được làm; - không được làm (hoặc chưa đăng nhập); ? phép thử chưa kết luận được,
            # vì thao tác trả lời "không tìm thấy" hoặc "dữ liệu sai" chứ không nói về quyền.
            # Lập KH: người lập kế hoạch. Trưởng ĐV: thủ trưởng đơn vị. Vận hành: người vận hành nền
            # tảng. Người lạ: chưa đăng nhập. Mỗi vai trò được thử riêng; một người có thể có nhiều.
            #
            # Who may do what: a row for each operation of the API, a column for each role of an
            # agency. x may; - may not (or has not signed in); ? the trial cannot tell, because the
            # answer was "not found" or "bad input" and said nothing about permission. In order:
            # administrator, planner, approver, office clerk, unit head, council member, viewer;
            # then the platform's operator, and somebody who has not signed in.
            # PermissionMatrixIT writes this file from trials; read each change before it is kept.
            """;

    private final Api api;
    private final Casting casting;
    private final GlobalIds ids;
    private final Things things;

    PermissionMatrixIT(Api api, Casting casting, GlobalIds ids, Things things) {
        this.api = api;
        this.casting = casting;
        this.ids = ids;
        this.things = things;
    }

    @Test
    void everyMutationIsForThoseWhomTheTableNames() throws IOException {
        var agency = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        var spare = casting.colleague(agency, Api.PASSWORD, Role.VIEWER);
        var untouched = casting.agency("Spare", AgencyKind.PROVINCIAL_DEPARTMENT);
        var first =
                Map.of(
                        "Account", ids.encode("Account", spare.account()),
                        "Agency", ids.encode("Agency", untouched));
        var own = things.make(api.colleague(agency, Role.values()), first);
        var inputs = new Inputs(field -> things.idFor(field, own));
        var people = new LinkedHashMap<String, Person>();
        for (var role : Role.values()) {
            people.put(NAMES.getOrDefault(role, role.name()), api.colleague(agency, role));
        }
        people.put("Vận hành", api.operator());
        people.put("Người lạ", api.nobody());

        var rows = new ArrayList<String>();
        rows.add(row("", people.keySet().stream().toList()));
        for (var mutation : things.mutations()) {
            var cells =
                    people.values().stream()
                            .map(person -> cell(attempt(mutation, person, inputs)))
                            .toList();
            rows.add(row(mutation.getName(), cells));
        }

        if (Boolean.getBoolean("permissions.write")) {
            Files.writeString(FILE, HEADER + String.join("\n", rows) + "\n");
        }
        var written = Files.readString(FILE).lines().filter(l -> !l.startsWith("#")).toList();
        assertThat(differences(written, rows))
                .as("run with -Dpermissions.write=true to write " + FILE + ", then read the change")
                .isEmpty();
    }

    private static Answer attempt(GraphQLFieldDefinition mutation, Person person, Inputs inputs) {
        return person.ask(
                Things.document("mutation", mutation, "{ __typename }"),
                inputs.of(mutation.getArguments()));
    }

    private static String cell(Answer answer) {
        return switch (String.valueOf(answer.errorCode())) {
            case "UNAUTHENTICATED", "NOT_PERMITTED" -> "-";
            case "null" -> "x";
            default -> "?";
        };
    }

    private static String row(String mutation, List<String> cells) {
        var row = new StringBuilder("%-28s".formatted(mutation));
        cells.forEach(cell -> row.append(" %-9s".formatted(cell)));
        return row.toString().stripTrailing();
    }

    private static List<String> differences(List<String> written, List<String> tried) {
        var found = new ArrayList<String>();
        written.stream().filter(r -> !tried.contains(r)).forEach(r -> found.add("file:  " + r));
        tried.stream().filter(r -> !written.contains(r)).forEach(r -> found.add("tried: " + r));
        return found;
    }
}
