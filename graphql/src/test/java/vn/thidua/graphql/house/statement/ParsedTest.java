package vn.thidua.graphql.house.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.sf.jsqlparser.JSQLParserException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The rules that watch over the statements are themselves tried, on good and on bad ones. */
class ParsedTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/house/statements-of-one-agency.csv", delimiter = '|')
    void seesWhetherEveryTableIsAskedForOneAgency(boolean good, String sql)
            throws JSQLParserException {
        var parsed = Parsed.of(sql);

        var read = parsed.occurrences().stream().allMatch(Occurrence::isTenants);
        var inserted = parsed.target() == null || parsed.insertsForTenant();
        assertThat(read && inserted).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/house/statements-bound-to-somebody.csv", delimiter = '|')
    void seesWhetherEveryTableIsBoundToSomebody(boolean good, String sql)
            throws JSQLParserException {
        var parsed = Parsed.of(sql);

        var guards = new Guards(parsed, table -> Set.of("owner", "seen"));

        assertThat(parsed.occurrences()).isNotEmpty();
        assertThat(parsed.occurrences().stream().allMatch(guards::bind)).isEqualTo(good);
    }
}
