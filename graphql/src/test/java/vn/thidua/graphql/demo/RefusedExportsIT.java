package vn.thidua.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.graphql.testing.Installation;
import vn.thidua.infra.export.ExportRefused;
import vn.thidua.infra.export.TenantExport;
import vn.thidua.infra.export.TenantImport;
import vn.thidua.infra.testing.House;

/** What is not taken out or in, and that nothing is written then. */
@ExtendWith({House.class, ToldDemo.class})
class RefusedExportsIT {
    @TempDir Path folder;
    private final ApplicationContext house;
    private final ApplicationContext told;
    private final TenantExport export;
    private Installation installation;
    private Path out;

    RefusedExportsIT(ApplicationContext house, LoadedDemo demo) {
        this.house = house;
        this.told = demo.bean(ApplicationContext.class);
        this.export = new TenantExport(Installation.place(told), Installation.SCHEMA);
    }

    @BeforeEach
    void prepare() {
        out = folder.resolve("out");
        installation = Installation.empty(house, "refused");
        if (installation.sql().number("SELECT COUNT(*) FROM agency") > 0) {
            throw new IllegalStateException("an earlier test has written something");
        }
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    @Test
    void aTenantThatIsNotThereAndAFolderThatIs() throws IOException {
        assertThatThrownBy(() -> export.write("nobody", out))
                .isInstanceOf(ExportRefused.class)
                .hasMessageContaining("there is no tenant nobody");
        assertThat(folder).isEmptyDirectory();

        Files.createDirectory(out);
        assertThatThrownBy(() -> export.write("btp", out)).hasMessageContaining("there already");
    }

    @Test
    void aFileThatIsDamaged() throws IOException {
        export.write("btp", out);
        var plans = Files.readString(out.resolve("plan.jsonl"));
        Files.writeString(out.resolve("plan.jsonl"), plans.replaceFirst("2025", "2026"));

        assertRefused("plan.jsonl is damaged or missing");

        Files.delete(out.resolve("plan.jsonl"));
        assertRefused("plan.jsonl is damaged or missing");
    }

    @Test
    void aManifestThatIsDamagedOrMissing() throws IOException {
        export.write("btp", out);
        var file = out.resolve("manifest.jsonl");
        var manifest = Files.readString(file);

        Files.writeString(file, manifest.replaceFirst("\"rows\":", "\"rows\":1"));
        assertRefused("manifest.jsonl is damaged");
        Files.writeString(file, "nothing");
        assertRefused("cannot be read");
        Files.delete(file);
        assertRefused("it is no export of a tenant");
    }

    @Test
    void anExportOfAnotherVersion() {
        new TenantExport(Installation.place(told), "an older schema").write("btp", out);

        assertRefused("of another version of the program");
    }

    @Test
    void aRowThatDoesNotFitAndThenNothingIsWritten() {
        export.write("btp", out);
        installation
                .sql()
                .run(
                        """
                        INSERT INTO account (
                            id, username, display_name, is_operator, failures, made_at)
                        VALUES (UNHEX(REPEAT('1', 32)), 'viewer@btp', 'x', TRUE, 0, NOW(6))
                        """);

        assertRefused("A row cannot be taken in: ");
        installation.sql().run("DELETE FROM account");
    }

    @Test
    void aRowThatNamesWhatIsNotThere() throws IOException {
        export.write("btp", out);
        new Forged(out).rewrite("plan_kind", text -> text.substring(text.indexOf('\n') + 1), -1);

        assertRefused("name what is not in the export (plan_kind_");
    }

    /** Today's number of nobody may be tomorrow's of somebody. */
    @Test
    void aNumberOfATenantThatIsNotThere() throws IOException {
        export.write("btp", out);
        var number = "\"tenant_id\":\\d+";
        new Forged(out).rewrite("fact", t -> t.replaceFirst(number, "\"tenant_id\":99999"), 0);

        assertRefused("1 rows of fact name what is not in the export (fact.tenant_id)");
    }

    @Test
    void anInstallationThatHoldsSomebody() {
        export.write("btp", out);
        try (var taken = Installation.empty(house, "taken")) {
            taken.taking().read(out);
            var agencies = taken.sql().number("SELECT COUNT(*) FROM agency");

            assertThatThrownBy(() -> taken.taking().read(out))
                    .isInstanceOf(ExportRefused.class)
                    .hasMessageContaining("The installation is not empty: account has rows");
            assertThat(taken.sql().number("SELECT COUNT(*) FROM agency")).isEqualTo(agencies);
        }
    }

    private void assertRefused(String why) {
        TenantImport taking = installation.taking();
        assertThatThrownBy(() -> taking.read(out))
                .isInstanceOf(ExportRefused.class)
                .hasMessageContaining(why);
        assertThat(installation.sql().number("SELECT COUNT(*) FROM agency")).isZero();
        assertThat(installation.sql().number("SELECT COUNT(*) FROM tenant")).isZero();
    }
}
