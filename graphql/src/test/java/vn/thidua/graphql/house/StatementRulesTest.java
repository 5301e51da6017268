package vn.thidua.graphql.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import io.micronaut.data.annotation.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.graphql.house.Catalogue.Kind;
import vn.thidua.graphql.house.Repositories.Written;
import vn.thidua.graphql.house.statement.Guards;
import vn.thidua.graphql.house.statement.Occurrence;
import vn.thidua.graphql.house.statement.Parsed;
import vn.thidua.platform.CrossesTenants;

/** The wall between agencies, read in every statement of every repository. */
class StatementRulesTest {
    private static final Pattern IN_SELECT =
            Pattern.compile("(?i)\\bIN\\s*\\(\\s*(SELECT|WITH)\\b");

    private final Catalogue catalogue = Catalogue.read();
    private final List<Written> statements = Repositories.statements();

    @Test
    void everyRepositoryMethodHasItsStatementWritten() {
        var derived =
                Repositories.methods()
                        .filter(method -> !method.isAnnotatedWith(Query.class))
                        .map(JavaMethod::getFullName);

        assertThat(derived).as("write a @Query above it; nothing is derived here").isEmpty();
        assertThat(statements).isNotEmpty();
    }

    @Test
    void noStatementUsesATableThatTheCatalogueDoesNotKnowOrAnotherRoomOwns() {
        var wrong = new ArrayList<String>();
        for (var written : statements) {
            var parsed = written.parsed();
            assertThat(tables(parsed)).as(written.place()).containsAll(known(parsed));
            for (var table : tables(parsed)) {
                var room = catalogue.find(table).map(Catalogue.Entry::room).orElse("no room");
                if (!room.equals(written.room())) {
                    wrong.add(written.place() + " uses " + table + " of " + room);
                }
            }
        }

        assertThat(wrong)
                .as("ask a door of that room instead; a new table goes into infra/db/catalogue.txt")
                .isEmpty();
    }

    @Test
    void noStatementLooksForAValueInASelect() {
        var fatal =
                statements.stream()
                        .filter(written -> IN_SELECT.matcher(written.sql()).find())
                        .map(Written::place);

        assertThat(fatal)
                .as("say EXISTS: MySQL 8.0.31 may die of it, infra/decisions/0008")
                .isEmpty();
    }

    @Test
    void everyTableOfOneAgencyIsAskedForThatAgencyWhereverItStands() {
        var open = new ArrayList<String>();
        for (var written : statements) {
            var parsed = written.parsed();
            parsed.occurrences().stream()
                    .filter(occurrence -> kind(occurrence.table()) == Kind.TENANT)
                    .filter(occurrence -> !occurrence.isTenants())
                    .forEach(occurrence -> open.add(written.place() + ": " + occurrence));
            var target = parsed.target();
            if (target != null && kind(target) == Kind.TENANT && !parsed.insertsForTenant()) {
                open.add(written.place() + ": INSERT INTO " + target);
            }
            if (parsed.changed().contains("tenant_id") && !tables(parsed).contains("handover")) {
                open.add(written.place() + " moves a row to another agency by no handover");
            }
        }

        assertThat(open)
                .as(
                        """
                        each of these tables wants "tenant_id = :tenant" (with its alias, joined \
                        by AND) in the WHERE or ON of the very SELECT that reads it; an INSERT \
                        carries the column""")
                .isEmpty();
    }

    @Test
    void everyTableThatCrossesAgenciesIsBoundToOwnerRecipientOrAudience() {
        var open =
                statements.stream()
                        .filter(written -> !written.mayCross())
                        .flatMap(this::unbound)
                        .toList();

        assertThat(open)
                .as(
                        """
                        name in the statement who owns, receives or may see the rows (a guarding \
                        column of the catalogue, or a table joined to one), or say with \
                        @CrossesTenants why not""")
                .isEmpty();
    }

    @Test
    void whatCrossesAgenciesWithoutAskingIsListedAndTheListOnlyShrinks() {
        var typed =
                HouseClasses.MAIN.stream()
                        .filter(type -> type.isAnnotatedWith(CrossesTenants.class))
                        .map(type -> type.getName());
        var annotated =
                Repositories.methods()
                        .filter(method -> method.isAnnotatedWith(CrossesTenants.class))
                        .map(method -> method.getOwner().getName() + "#" + method.getName());

        assertThat(Stream.concat(typed, annotated))
                .as("compare with graphql/src/test/resources/house/crosses-tenants.txt")
                .containsExactlyInAnyOrderElementsOf(
                        HouseClasses.list("crosses-tenants.txt").keySet());
    }

    @Test
    void noExceptionIsGivenThatIsNotNeeded() {
        var needless =
                statements.stream()
                        .filter(written -> written.method().isAnnotatedWith(CrossesTenants.class))
                        .filter(written -> unbound(written).findAny().isEmpty())
                        .map(Written::place);

        assertThat(needless).as("take @CrossesTenants off and the line out of the list").isEmpty();
    }

    private Stream<String> unbound(Written written) {
        var parsed = written.parsed();
        var guards = new Guards(parsed, catalogue::guards);
        return parsed.occurrences().stream()
                .filter(occurrence -> kind(occurrence.table()) == Kind.CROSSING)
                .filter(occurrence -> !guards.bind(occurrence))
                .map(occurrence -> written.place() + ": " + occurrence);
    }

    private Kind kind(String table) {
        return catalogue.find(table).map(Catalogue.Entry::kind).orElse(Kind.TENANT);
    }

    /** What our own walk found. */
    private static TreeSet<String> tables(Parsed parsed) {
        var tables = new TreeSet<String>();
        parsed.occurrences().stream().map(Occurrence::table).forEach(tables::add);
        if (parsed.target() != null) {
            tables.add(parsed.target());
        }
        return tables;
    }

    /** What the parser's own walk found: it counts the names of WITH items among them at times. */
    private List<String> known(Parsed parsed) {
        return parsed.names().stream().filter(name -> catalogue.find(name).isPresent()).toList();
    }
}
