package vn.thidua.infra.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeTest {
    private static final String CATALOGUE =
            """
            # a comment
            plan platform crossing tenant_id
            unit tenants  tenant
            """;

    @Test
    void takesTheTablesOfOneAgencyWithoutBeingTold() {
        var recipe = Recipe.of(CATALOGUE, "plan left nobody wants it\n");

        assertThat(recipe.taken()).containsExactly(new Recipe.Entry("unit", Rule.OWN, ""));
        assertThat(recipe.untaken()).containsExactly(Map.entry("plan", "nobody wants it"));
    }

    @Test
    void refusesATableThatIsNotOneAgencysAloneAndNowhereExplained() {
        assertThatThrownBy(() -> Recipe.of(CATALOGUE, "unit own\n"))
                .hasMessageContaining("says nothing of plan")
                .hasMessageContaining("say which of its rows belong to the export");
    }

    @Test
    void refusesATableThatIsNotThere() {
        assertThatThrownBy(() -> Recipe.of(CATALOGUE, "plan own\nplant left dead\n"))
                .hasMessageContaining("speaks of [plant]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    SELECT nothing",
                "plan",
                "plan left",
                "plan derived",
                "plan rows",
                "plan own because",
                "plan own\nplan own"
            })
    void refusesWhatItCannotRead(String page) {
        assertThatThrownBy(() -> Recipe.of(CATALOGUE, page)).hasMessageContaining("cannot read");
    }

    @Test
    void readsStatementsAndSections() {
        var page =
                """
                = may stand in an empty installation
                    plan state = 'OLD'

                = gives way to what is taken in
                    period TRUE

                # why
                plan rows
                    SELECT p.*
                    FROM plan p
                """;

        var recipe = Recipe.of(CATALOGUE, page);

        assertThat(recipe.entries().get("plan"))
                .isEqualTo(
                        new Recipe.Entry("plan", Rule.ROWS, "    SELECT p.*\n    FROM plan p\n"));
        assertThat(recipe.allowed("plan")).isEqualTo("state = 'OLD'");
        assertThat(recipe.givingWay("plan")).isNull();
        assertThat(recipe.givingWay("period"))
                .isEqualTo(recipe.allowed("period"))
                .isEqualTo("TRUE");
        assertThat(recipe.allowed("unit")).isNull();
    }

    @Test
    void theProgramsOwnPageExplainsEveryTableOfTheCatalogue() {
        var recipe = Recipe.read();

        assertThat(recipe.taken()).isNotEmpty();
        assertThat(recipe.untaken()).containsKeys("session", "signing_key", "rollup_row");
        assertThat(Recipe.derivations())
                .isNotEmpty()
                .allMatch(text -> text.matches("(?s)(CREATE|INSERT|UPDATE|DELETE|DROP).*"));
    }

    @Test
    void whatIsComputedAnewIsComputed() {
        var derived =
                Recipe.read().entries().values().stream()
                        .filter(entry -> entry.rule() == Rule.DERIVED)
                        .map(Recipe.Entry::table);

        assertThat(derived)
                .as("infra/db/export/derived.sql writes every table that is said to be derived")
                .allMatch(
                        table ->
                                Recipe.derivations().stream()
                                        .anyMatch(text -> text.startsWith("INSERT INTO " + table)));
    }
}
