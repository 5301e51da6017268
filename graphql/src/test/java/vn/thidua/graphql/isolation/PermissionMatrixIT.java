package vn.thidua.graphql.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.isolation.Things.NoCase;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Role;

/** Tries every mutation as everybody, and holds what comes of it against a table for people. */
@ExtendWith(House.class)
class PermissionMatrixIT {
    private static final Map<Role, String> NAMES =
            Map.of(
                    Role.ADMINISTRATOR, "Quản trị",
                    Role.PLANNER, "Lập KH",
                    Role.APPROVER, "Phê duyệt",
                    Role.OFFICE_CLERK, "Văn thư",
                    Role.UNIT_HEAD, "Trưởng ĐV",
                    Role.PERSONNEL_OFFICER, "Tổ chức",
                    Role.COUNCIL_MEMBER, "Hội đồng",
                    Role.VIEWER, "Người xem");
    private static final String HEADER =
            """
            # Ai được làm gì: mỗi dòng là một thao tác của API, mỗi cột là một vai trò của cơ quan.
            # x được làm; - không được làm (hoặc chưa đăng nhập). Mọi ô x là một lần làm thành công.
            # Lập KH: người lập kế hoạch. Trưởng ĐV: thủ trưởng đơn vị. Vận hành: người vận hành nền
            # tảng. Người lạ: chưa đăng nhập. Mỗi vai trò được thử riêng; một người có thể có nhiều.
            #
            # Who may do what: a row for each operation of the API, a column for each role of an
            # agency. x may, and did in the trial; - may not (or has not signed in). In order:
            # administrator, planner, approver, office clerk, unit head, personnel officer, council
            # member, viewer; then the platform's operator, and somebody who has not signed in. The
            # same operation on a thing of a unit (của đơn vị) has a row of its own.
            # PermissionMatrixIT writes this file from trials; read each change before it is kept.
            """;
    private static final TableFile FILE = new TableFile("permissions", HEADER);
    private static final int WIDTH = 34;
    private static final String MAY = "x";
    private static final String MAY_NOT = "-";

    private final Api api;
    private final ApiFields fields;
    private final Things things;
    private final Worlds worlds;
    private final World north;
    private final List<String> unclear = new ArrayList<>();

    PermissionMatrixIT(Api api, ApiFields fields, Things things, Worlds worlds) {
        this.api = api;
        this.fields = fields;
        this.things = things;
        this.worlds = worlds;
        this.north = worlds.make("North");
    }

    @Test
    void everyMutationIsForThoseWhomTheTableNames() {
        var people = people();
        var rows = new ArrayList<String>();
        rows.add(TableFile.row(WIDTH, "", List.copyOf(people.keySet())));
        var cells = new LinkedHashMap<ApiField, List<String>>();
        for (var field : fields.mutations()) {
            try {
                cells.put(field, cells(field, people.values()));
            } catch (NoCase unknown) {
                unclear.add(field.name() + ": " + unknown.getMessage());
            }
        }
        cells.forEach((field, row) -> rows.add(TableFile.row(WIDTH, name(field), row)));

        assertThat(unclear).as(IsolationIT.HOW).isEmpty();
        assertThat(cells.keySet().stream().flatMap(f -> nosy(f, cells, people)).toList())
                .as("a door asks for the permission before it looks for anything")
                .isEmpty();
        FILE.hold(rows);
    }

    private Map<String, Person> people() {
        var people = new LinkedHashMap<String, Person>();
        for (var role : Role.values()) {
            people.put(NAMES.getOrDefault(role, role.name()), worlds.oneOf(north, role));
        }
        people.put("Vận hành", api.operator());
        people.put("Người lạ", api.nobody());
        return people;
    }

    /** What each of them may do; whoever does it leaves nothing for the next, who gets another. */
    private List<String> cells(ApiField field, Collection<Person> people) {
        var cells = new ArrayList<String>();
        var variables = variables(field);
        for (var person : people) {
            var answer = field.sent(person, north, variables);
            cells.add(cell(field, answer, variables));
            if (!isRefused(answer)) {
                variables = variables(field);
            }
        }
        return cells;
    }

    private Map<String, Object> variables(ApiField field) {
        return Inputs.of(things, north, field.how(), field.arguments(), "");
    }

    private String cell(ApiField field, Answer answer, Map<String, Object> variables) {
        if (isRefused(answer)) {
            return MAY_NOT;
        }
        if (!field.isGiven(answer)) {
            unclear.add(field.name() + ": " + answer + " to " + variables);
        }
        return MAY;
    }

    private static boolean isRefused(Answer answer) {
        var code = String.valueOf(answer.errorCode());
        return code.equals("UNAUTHENTICATED") || code.equals("NOT_PERMITTED");
    }

    /** Who may do no such thing and yet is told that a thing is not there. */
    private Stream<String> nosy(
            ApiField field, Map<ApiField, List<String>> cells, Map<String, Person> people) {
        var variables = variables(field);
        for (var place : field.places()) {
            var id = Paths.find(variables, place);
            if (id.isPresent()) {
                var unknown = things.neverIssued(things.kindOfId(id.get()));
                variables = Paths.with(variables, place, unknown);
            }
        }
        var sent = variables;
        var found = new ArrayList<String>();
        var column = 0;
        for (var person : people.entrySet()) {
            if (!mayDoSuch(field, column++, cells)) {
                var answer = field.sent(person.getValue(), north, sent);
                if (!isRefused(answer)) {
                    found.add(field.name() + " " + person.getKey() + ": " + answer);
                }
            }
        }
        return found.stream();
    }

    private static boolean mayDoSuch(
            ApiField field, int column, Map<ApiField, List<String>> cells) {
        return cells.entrySet().stream()
                .filter(row -> row.getKey().definition().equals(field.definition()))
                .anyMatch(row -> row.getValue().get(column).equals(MAY));
    }

    private static String name(ApiField field) {
        var variant = field.how().variant();
        var name = field.definition().getName();
        return variant.isEmpty() ? name : name + " " + variant;
    }
}
