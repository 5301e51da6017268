package vn.thidua.graphql.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.house.Catalogue.Kind;
import vn.thidua.graphql.house.Schema.Key;
import vn.thidua.graphql.house.Schema.Reference;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.TestServer;

/** Holds the migrated database against {@code schema.sql} and {@code catalogue.txt}. */
@ExtendWith(House.class)
class SchemaIT {
    private static final Path FILE = TestServer.root().resolve("infra/db/schema.sql");

    private final Schema schema;
    private final Catalogue catalogue = Catalogue.read();

    SchemaIT(Sql sql) {
        this.schema = new Schema(sql);
    }

    @Test
    void schemaSqlIsTheSumOfAllChanges() throws IOException {
        var text =
                """
                -- The sum of all change files, for reading; SchemaIT keeps it true and writes it:
                --   infra/test -pl graphql -am -Dtest=SchemaIT -Dschema.write \\
                --     -Dsurefire.failIfNoSpecifiedTests=false

                """
                        + schema.text();
        if (System.getProperty("schema.write") != null) {
            Files.writeString(FILE, text);
        }

        assertThat(Files.exists(FILE) ? Files.readString(FILE) : "")
                .as(
                        """
                        infra/db/schema.sql is not what the change files make. If the change is \
                        meant, write it anew and commit it: infra/test -pl graphql -am \
                        -Dtest=SchemaIT -Dschema.write -Dsurefire.failIfNoSpecifiedTests=false""")
                .isEqualTo(text);
        assertThat(schema.others()).as("no views, triggers or routines").isEmpty();
    }

    @Test
    void everyTableIsInTheCatalogue() {
        assertThat(schema.tables())
                .as("infra/db/catalogue.txt lists every table with its room and kind, no others")
                .containsExactlyInAnyOrderElementsOf(catalogue.tables());
    }

    @Test
    void whatTheTenantsRoomKeepsIsOneAgencys() {
        var others =
                catalogue.tables().stream()
                        .filter(table -> room(table).equals("tenants"))
                        .filter(table -> !isTenants(table));

        assertThat(others).as("tables of tenants are of kind tenant").isEmpty();
    }

    @Test
    void everyKeyOfAnAgencysTableStartsWithTheAgency() {
        var wrong =
                schema.keys().stream()
                        .filter(key -> isTenants(key.table()))
                        .filter(key -> !key.columns().getFirst().equals("tenant_id"))
                        .filter(key -> !carriesReferenceToTheLeft(key));

        assertThat(wrong)
                .as("put tenant_id first: one agency's rows lie together, and nothing spans two")
                .isEmpty();
    }

    /** MySQL wants such a key for a foreign key into platform; nobody searches by it. */
    private boolean carriesReferenceToTheLeft(Key key) {
        return !key.unique()
                && schema.references().stream()
                        .filter(reference -> reference.table().equals(key.table()))
                        .filter(reference -> !isTenants(reference.target()))
                        .anyMatch(reference -> reference.columns().equals(key.columns()));
    }

    @Test
    void everyForeignKeyBetweenAgenciesTablesCarriesTheAgency() {
        var wrong =
                schema.references().stream()
                        .filter(reference -> isTenants(reference.table()))
                        .filter(reference -> isTenants(reference.target()))
                        .filter(reference -> !carriesTenant(reference));

        assertThat(wrong).as("FOREIGN KEY (tenant_id, …) REFERENCES … (tenant_id, …)").isEmpty();
    }

    private static boolean carriesTenant(Reference reference) {
        var place = reference.columns().indexOf("tenant_id");
        return place >= 0 && reference.named().get(place).equals("tenant_id");
    }

    @Test
    void everyForeignKeyNamesAWholeKey() {
        var wrong = schema.references().stream().filter(reference -> !namesWholeKey(reference));

        assertThat(wrong)
                .as("name all columns of a primary or unique key, in its order: 8.4 wants it")
                .isEmpty();
    }

    private boolean namesWholeKey(Reference reference) {
        return schema.keys().stream()
                .filter(key -> key.unique() && key.table().equals(reference.target()))
                .anyMatch(key -> key.columns().equals(reference.named()));
    }

    @Test
    void foreignKeysGoToTheSameRoomOrToTheLeft() {
        var wrong = schema.references().stream().filter(this::goesRight);

        assertThat(wrong).as("infra ← platform ← tenants").isEmpty();
    }

    private boolean goesRight(Reference reference) {
        var rooms = Catalogue.ROOMS;
        return rooms.indexOf(room(reference.target())) > rooms.indexOf(room(reference.table()));
    }

    private boolean isTenants(String table) {
        return catalogue.find(table).map(entry -> entry.kind() == Kind.TENANT).orElse(false);
    }

    private String room(String table) {
        return catalogue.find(table).map(Catalogue.Entry::room).orElse("graphql");
    }
}
