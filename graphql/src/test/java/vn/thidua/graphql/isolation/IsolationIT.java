package vn.thidua.graphql.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;

/**
 * Sends ids of South's things as North, wherever the schema takes an id, and ids that were never
 * given out: the answers must not differ, and nothing may change.
 */
@ExtendWith(House.class)
class IsolationIT {
    /** Where an id of another agency's thing may be told, and why. The list only shrinks. */
    private static final Map<String, String> PUBLIC =
            Map.of(
                    "Query.node id=Agency", "the directory is for whoever has signed in",
                    "Oversight.agency id=Agency", "the directory is for whoever has signed in");

    private final Api api;
    private final Casting casting;
    private final GlobalIds ids;
    private final Things things;
    private final Sql sql;
    private final GraphQLSchema schema;

    IsolationIT(
            Api api, Casting casting, GlobalIds ids, Things things, Sql sql, GraphQLSchema schema) {
        this.api = api;
        this.casting = casting;
        this.ids = ids;
        this.things = things;
        this.sql = sql;
        this.schema = schema;
    }

    @Test
    void foreignIdsAreAnsweredLikeIdsThatWereNeverGivenOut() {
        var agency = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        var other = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT_OF_JUSTICE);
        var north = api.colleague(agency, Role.values());
        var owner = api.colleague(other, Role.values());
        var own = things.make(north, first(agency));
        var foreign = made(owner, other, own);
        var told = new TreeMap<String, String>();
        var toldToOwner = new TreeSet<String>();
        var changed = new ArrayList<String>();
        var inputs = new Inputs(field -> things.idFor(field, own));
        for (var field : fields()) {
            var before = rows();
            for (var place : Inputs.places(field.definition().getArguments())) {
                for (var thing : foreign.entrySet()) {
                    var unknown = things.neverIssued(thing.getKey());
                    var name = field.name() + " " + place + "=" + thing.getKey();
                    var one = field.sent(north, inputs, place, thing.getValue());
                    var two = field.sent(north, inputs, place, unknown);
                    if (tells(plain(one, thing.getValue()), plain(two, unknown))) {
                        told.put(name, one + " but never issued: " + two);
                    }
                    if (field.reads()
                            && !plain(field.sent(owner, inputs, place, thing.getValue()), "")
                                    .equals(plain(two, unknown))) {
                        toldToOwner.add(thing.getKey());
                    }
                }
            }
            if (!rows().equals(before)) {
                changed.add(field.name());
            }
        }

        assertThat(changed).as("requests with foreign ids that changed rows").isEmpty();
        assertThat(toldToOwner).as("what the owner sees").contains("Agency", "Unit", "Person");
        assertThat(told.keySet())
                .as("answers that tell a foreign id, against the public ones: %s", told)
                .isEqualTo(PUBLIC.keySet());
    }

    private Map<String, String> made(Person owner, Scope agency, Map<String, String> own) {
        var made = things.make(owner, first(agency));
        assertThat(own.keySet()).contains("Unit", "Person");
        assertThat(made.keySet()).isEqualTo(own.keySet());
        return made;
    }

    private Map<String, String> first(Scope agency) {
        var group = casting.group(2026, agency);
        return Map.of(
                "Account", ids.encode("Account", agency.account()),
                "Agency", ids.encode("Agency", agency.agency()),
                "EmulationGroup", ids.encode("EmulationGroup", group));
    }

    private List<Field> fields() {
        var fields = new ArrayList<Field>();
        add("Query", fields, "query");
        add("Oversight", fields, "query", "oversight");
        add("OwnAgency", fields, "query", "agency");
        add("Mutation", fields, "mutation");
        return fields;
    }

    private void add(String type, List<Field> fields, String operation, String... above) {
        for (var definition : schema.getObjectType(type).getFieldDefinitions()) {
            if (!Inputs.places(definition.getArguments()).isEmpty()) {
                fields.add(new Field(type, definition, operation, above));
            }
        }
    }

    private static boolean tells(String foreign, String unknown) {
        return !foreign.equals(unknown) || foreign.contains("INTERNAL");
    }

    private static String plain(Answer answer, String id) {
        var text = answer.toString();
        return id.isEmpty() ? text : text.replace(id, "ID");
    }

    /** The checksum of every table but that of sign-ins. */
    private Map<String, String> rows() {
        var tables =
                sql.texts(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema ="
                                + " DATABASE() AND table_type = 'BASE TABLE'"
                                + " AND table_name <> 'session'");
        var sums = new TreeMap<String, String>();
        var quoted = tables.stream().map(table -> "`" + table + "`").toList();
        try (var connection = sql.connect();
                var statement = connection.createStatement();
                var answer =
                        statement.executeQuery("CHECKSUM TABLE " + String.join(", ", quoted))) {
            while (answer.next()) {
                sums.put(answer.getString(1), String.valueOf(answer.getString(2)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return sums;
    }

    /** A field that takes ids, and how to ask for it. */
    private record Field(
            String type, GraphQLFieldDefinition definition, String operation, String[] above) {
        String name() {
            return type + "." + definition.getName();
        }

        boolean reads() {
            return operation.equals("query");
        }

        Answer sent(Person person, Inputs inputs, String place, String id) {
            return person.ask(
                    Things.document(operation, definition, selection(), above),
                    inputs.of(definition.getArguments(), place, id));
        }

        private String selection() {
            GraphQLNamedOutputType answered =
                    (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
            if (answered instanceof GraphQLUnionType) {
                return "{ __typename }";
            }
            if (answered instanceof GraphQLFieldsContainer fields) {
                return fields.getFieldDefinition("nodes") == null
                        ? "{ __typename }"
                        : "{ nodes { __typename } }";
            }
            return "";
        }
    }
}
