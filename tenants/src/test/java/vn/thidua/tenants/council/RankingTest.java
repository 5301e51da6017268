package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.tenants.council.Ranking.Ranked;

/** Who goes on where more pass than there are places. */
class RankingTest {
    /** Each nominee: a letter, the votes of each ballot, and + where the chair has put it first. */
    @ParameterizedTest(name = "{0} for {1}: cut {2}, tied {3}, places of the tied {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A9 B8 C7       | 3 |     |       | 0
                    A9 B8 C7       | 2 | C   |       | 0
                    A7 B9 C8       | 2 | A   |       | 0
                    A9 B8 C8       | 2 |     | B C   | 1
                    A9 B9 C8       | 2 | C   |       | 0
                    A8 B8 C8       | 2 |     | A B C | 2
                    A9 B8,3 C8,4   | 2 | B   |       | 0
                    A9 B8,4 C8,4   | 2 |     | B C   | 1
                    A9 B8,4,1 C8,4 | 2 | C   |       | 0
                    A9 B8 C8+      | 2 | B   |       | 0
                    A8+ B8+ C8     | 2 | C   |       | 0
                    A9 B8          | 0 | A B |       | 0
                    """)
    void mostVotesFirst(String nominees, int most, String cut, String tied, int free) {
        var ranking =
                Ranking.of(
                        Arrays.stream(nominees.strip().split("\\s+"))
                                .map(RankingTest::ranked)
                                .toList(),
                        most);

        assertThat(ranking.tied()).isEqualTo(ids(tied));
        assertThat(ranking.placesOfTied()).isEqualTo(free);
        if (ranking.tied().isEmpty()) {
            assertThat(ranking.cut()).isEqualTo(ids(cut));
        }
    }

    private static Ranked ranked(String nominee) {
        var preferred = nominee.endsWith("+");
        var votes = new ArrayList<Integer>();
        for (var number : nominee.substring(1).replace("+", "").split(",")) {
            votes.add(Integer.valueOf(number));
        }
        return new Ranked(id(nominee.substring(0, 1)), List.copyOf(votes), preferred);
    }

    private static Set<MatterId> ids(String letters) {
        return letters == null
                ? Set.of()
                : Arrays.stream(letters.strip().split("\\s+"))
                        .map(RankingTest::id)
                        .collect(Collectors.toSet());
    }

    private static MatterId id(String letter) {
        return new MatterId(new UUID(0, letter.charAt(0)));
    }
}
